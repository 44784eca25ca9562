import type {Issue, IssueCode} from '../../../geo/index.ts';

/** Places to search for, as columns of one length. */
export interface PlaceList {
  readonly name: readonly string[];
  /** ISO 3166-1 alpha-2, and XK. */
  readonly country: readonly string[];
  /** Degrees, WGS84. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Persons; 0 is unknown. */
  readonly population: readonly number[];
  /** Other spellings and names with a bar between them; empty where there are none. */
  readonly spellings: readonly string[];
}

/** A list of places, or null with what is wrong with its file. */
export interface PlaceListReading {
  readonly list: PlaceList | null;
  readonly issues: readonly Issue[];
}

type Column = keyof PlaceList;
type Check = readonly [is: (value: unknown) => boolean, code: IssueCode, expected: string];

const CHECKS: Readonly<Record<Column, Check>> = {
  name: [(value) => typeof value === 'string' && value !== '', 'text-empty', 'a name'],
  country: [
    (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
    'country-invalid',
    'a country code of two letters'
  ],
  lon: [(value) => isNumber(value, -180, 180), 'coordinates-out-of-range', 'a longitude from -180 to 180'],
  lat: [(value) => isNumber(value, -90, 90), 'coordinates-out-of-range', 'a latitude from -90 to 90'],
  population: [(value) => isNumber(value, 0, Infinity), 'type-invalid', 'a number from 0'],
  spellings: [(value) => typeof value === 'string', 'type-invalid', 'a text']
};

/**
 * Reads the list of places that `dateline build` makes from GeoNames, parsed from JSON. One fault anywhere and there is no
 * list, for the file is made in one piece. Never throws; undefined stands for a file that could not be had.
 */
export function readPlaceList(value: unknown): PlaceListReading {
  const fault = findFault(value);
  return fault ? {list: null, issues: [fault]} : {list: value as PlaceList, issues: []};
}

function findFault(value: unknown): Issue | null {
  if (typeof value !== 'object' || value === null) return issue('type-invalid', '', 'is not a list of columns');
  const columns = value as Partial<Record<Column, unknown>>;
  const rows = Array.isArray(columns.name) ? columns.name.length : 0;
  for (const [column, [is, code, expected]] of Object.entries(CHECKS) as [Column, Check][]) {
    const cells = columns[column];
    if (!Array.isArray(cells)) return issue('property-missing', `/${column}`, `has no column “${column}”`);
    if (cells.length !== rows) {
      return issue('type-invalid', `/${column}`, `has ${rows} names, but ${cells.length} entries of “${column}”`);
    }
    const row = cells.findIndex((cell) => !is(cell));
    if (row >= 0) return issue(code, `/${column}/${row}`, `has at row ${row} of “${column}” not ${expected}`);
  }
  return null;
}

function issue(code: IssueCode, pointer: string, fault: string): Issue {
  const message = `The list of places ${fault}. Records are found all the same; run “npm start” again, which makes the list.`;
  return {code, severity: 'error', pointer, message};
}

function isNumber(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}
