import type {Incident, Position, TimeExtent} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES, parseEdtf} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';
import {placement, PLACEMENTS} from './placement.ts';
import {reportedRange} from './reported-range.ts';

/** Rows longer than this stand in front of the columns, so that the rest can be searched by start alone. In ms. */
const LONG_MS = 32 * DAY_MS;

/** Bits of the `flags` column. */
export const FLAG = {span: 1, approximate: 2, series: 4, verified: 8} as const;

/**
 * Incidents as immutable columns; row i of every column is one incident, and rows never move.
 * Rows [0, longCount) last or may lie anywhere in more than 32 days; the others follow. Both parts are sorted by start.
 * Instants are ms since the epoch, UTC; extents are half-open; open ends are ±Infinity.
 */
export interface EventStore {
  readonly length: number;
  readonly longCount: number;
  /** Longest extent among the short rows, in ms. */
  readonly maxShort: number;
  readonly ids: readonly string[];
  /** Outer extent: the incident surely lies within. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Inner extent of a row that lasted: it surely covers this. Empty (start >= end) when there is none. */
  readonly coreStart: Float64Array;
  readonly coreEnd: Float64Array;
  /** Degrees, WGS84; NaN when the record has no position. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index into KINDS, STATUSES, PLACE_PRECISIONS, PLACEMENTS and `countries`. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly precision: Uint8Array;
  readonly placement: Uint8Array;
  readonly country: Uint16Array;
  readonly countries: readonly string[];
  /** Radius in km of the circle that holds the place; NaN when unknown. */
  readonly radiusKm: Float32Array;
  /** Reported killed: lowest, highest and latest best figure; NaN when no source gives one. */
  readonly killedLow: Float32Array;
  readonly killedHigh: Float32Array;
  readonly killed: Float32Array;
  readonly flags: Uint8Array;
  /** Row numbers in order of start, then id. */
  readonly timeOrder: Uint32Array;
  /** Smallest half-open extent that holds every finite start and end, and a day of what is open on one side. */
  readonly domain: TimeExtent;
  /** The whole record of a row. */
  record(row: number): Incident;
  /** Row of an id, or -1. */
  rowOf(id: string): number;
}

interface Entry {
  readonly incident: Incident;
  readonly extent: TimeExtent;
  readonly core: TimeExtent | null;
  readonly span: boolean;
  readonly approximate: boolean;
}

/** Columns of the incidents, in any order. Throws a TypeError for a date that does not parse; validate first. */
export function eventStore(incidents: readonly Incident[]): EventStore {
  const entries = incidents.map(toEntry);
  const isLong = ({extent}: Entry) => extent[1] - extent[0] > LONG_MS;
  const byStart = (a: Entry, b: Entry) =>
    compareNumbers(a.extent[0], b.extent[0]) || compareIds(a.incident.id, b.incident.id);
  const long = entries.filter(isLong).sort(byStart);
  const short = entries.filter((entry) => !isLong(entry)).sort(byStart);
  return fill([...long, ...short], long.length, byStart);
}

function toEntry(incident: Incident): Entry {
  const {edtf} = incident.properties.when;
  const date = parseEdtf(edtf);
  if (!date) throw new TypeError(`invalid date: ${edtf}`);
  return {incident, extent: date.extent, core: date.core, span: date.span, approximate: date.approximate};
}

function fill(rows: readonly Entry[], longCount: number, byStart: (a: Entry, b: Entry) => number): EventStore {
  const n = rows.length;
  const countries = [
    '',
    ...new Set(rows.map(({incident}) => incident.properties.where.country ?? '').filter(Boolean))
  ].sort();
  const columns = {
    ...{
      start: new Float64Array(n),
      end: new Float64Array(n),
      coreStart: new Float64Array(n),
      coreEnd: new Float64Array(n)
    },
    ...{lon: new Float64Array(n), lat: new Float64Array(n), radiusKm: new Float32Array(n)},
    ...{kind: new Uint8Array(n), status: new Uint8Array(n), precision: new Uint8Array(n), placement: new Uint8Array(n)},
    ...{country: new Uint16Array(n), flags: new Uint8Array(n)},
    ...{killedLow: new Float32Array(n), killedHigh: new Float32Array(n), killed: new Float32Array(n)}
  };
  rows.forEach((entry, row) => {
    const {properties} = entry.incident;
    const [lon, lat] = anchor(entry.incident);
    const killed = reportedRange(properties.figures, 'killed');
    columns.start[row] = entry.extent[0];
    columns.end[row] = entry.extent[1];
    columns.coreStart[row] = entry.core?.[0] ?? 0;
    columns.coreEnd[row] = entry.core?.[1] ?? 0;
    columns.lon[row] = lon;
    columns.lat[row] = lat;
    columns.radiusKm[row] = properties.where.radiusKm ?? NaN;
    columns.kind[row] = KINDS.indexOf(properties.kind);
    columns.status[row] = STATUSES.indexOf(properties.status);
    columns.precision[row] = PLACE_PRECISIONS.indexOf(properties.where.precision);
    columns.placement[row] = PLACEMENTS.indexOf(placement(entry.incident));
    columns.country[row] = countries.indexOf(properties.where.country ?? '');
    columns.killedLow[row] = killed?.low ?? NaN;
    columns.killedHigh[row] = killed?.high ?? NaN;
    columns.killed[row] = killed?.latest ?? NaN;
    columns.flags[row] = flags(entry);
  });
  const rowOf = new Map(rows.map(({incident}, row) => [incident.id, row]));
  const order = rows.map((_, row) => row).sort((a, b) => byStart(rows[a]!, rows[b]!));
  return {
    length: n,
    longCount,
    maxShort: rows.slice(longCount).reduce((max, {extent}) => Math.max(max, extent[1] - extent[0]), 0),
    ids: rows.map(({incident}) => incident.id),
    ...columns,
    countries,
    timeOrder: Uint32Array.from(order),
    domain: finiteDomain(rows),
    record: (row) => rows[row]!.incident,
    rowOf: (id) => rowOf.get(id) ?? -1
  };
}

function flags({incident, span, approximate}: Entry): number {
  const {series, verified} = incident.properties;
  return (
    (span ? FLAG.span : 0) |
    (approximate ? FLAG.approximate : 0) |
    (series ? FLAG.series : 0) |
    (verified ? FLAG.verified : 0)
  );
}

// An area is anchored at the middle of its first ring's box; only points occur in the default data set.
function anchor({geometry}: Incident): Position {
  if (!geometry) return [NaN, NaN];
  if (geometry.type === 'Point') return geometry.coordinates as unknown as Position;
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0]! : geometry.coordinates[0]![0]!;
  const middle = (values: readonly number[]) =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return [middle(ring.map((position) => position[0]!)), middle(ring.map((position) => position[1]!))];
}

function finiteDomain(rows: readonly Entry[]): TimeExtent {
  let [first, last] = [Infinity, -Infinity];
  for (const {extent} of rows) {
    const [start, end] = extent;
    first = Math.min(first, Number.isFinite(start) ? start : end - DAY_MS);
    last = Math.max(last, Number.isFinite(end) ? end : start + DAY_MS);
  }
  return first < last ? [first, last] : [0, DAY_MS];
}

// Infinity - Infinity is NaN, so numbers are compared and not subtracted.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
