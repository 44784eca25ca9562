import {BASES, KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import type {AreaClause, ChoiceClause, Clause, FigureEnd, FlowEnds, RangeClause, TextClause} from '../filter/clause.ts';
import {FIGURE_ENDS, FLOW_ENDS, clausesBut, withClause} from '../filter/clause.ts';
import type {ChoiceField, RangeField} from '../filter/fields.ts';
import {DATE_PRECISIONS, PLACE_FIELDS, RANGE_FIELDS} from '../filter/fields.ts';
import {formatRegion, parseRegion} from '../region/region-text.ts';
import type {RegionPart} from '../region/region.ts';
import type {Snapshot} from './snapshot.ts';

/** Longer areas are not written, so that the rest of the fragment still can be read. */
const MOST_AREA = 5000;

/** More values than this are not read from a list, and none that is longer than the other. */
const MOST_VALUES = 200;
const LONGEST_VALUE = 160;

/**
 * Keys for the clauses that the filter's own views publish, each under the name of its field. A value begins with `off:`
 * when the clause is switched off. Then come, for a choice, `not:` or `all:`, the ends of flows (`from:` `to:` `both:`) and the
 * values between commas, where "-" is none of them; for figures `10..20`, the compared end (`:low` `:high`) and `:unknown`
 * when records without a figure pass; for regions what {@link formatRegion} writes, between semicolons, with "-" before
 * what is subtracted.
 */
export const CLAUSE_KEYS: Readonly<Record<string, ClauseKey>> = {
  kind: choiceKey('kind', [...KINDS, 'flow']),
  subkind: choiceKey('subkind'),
  status: choiceKey('status', STATUSES),
  country: choiceKey('country', /^([A-Z]{2})?$/),
  admin1: choiceKey('admin1'),
  date: choiceKey('datePrecision', DATE_PRECISIONS),
  place: choiceKey('placePrecision', PLACE_PRECISIONS),
  actor: choiceKey('actor'),
  basis: choiceKey('basis', BASES),
  source: choiceKey('source'),
  verified: choiceKey('verified', ['yes', 'no']),
  ...Object.fromEntries(RANGE_FIELDS.map((field) => [field, rangeKey(field)])),
  q: clauseKey<TextClause>('text', {
    write: ({value}) => guard(value, /[%:]/g),
    read: (text) => (fine(unguard(text)) ? {field: 'text', kind: 'text', value: unguard(text)} : null)
  }),
  region: clauseKey<AreaClause>('place', {write: writeArea, read: readArea}),
  certain: clauseKey('certainty', {
    write: () => '1',
    read: (text) => (text === '1' ? {field: 'certainty', kind: 'certain', value: true} : null)
  })
};

/** A key for one clause of a snapshot, or of anything else that is filtered. */
export interface ClauseKey {
  write(filtered: Filtered): string;
  /** The same with the clause taken over, or null when the value cannot be read. */
  read<F extends Filtered>(value: string, filtered: F): F | null;
}

type Filtered = Pick<Snapshot, 'clauses'>;

type Content<T extends Clause> = Omit<T, 'source' | 'off'>;

function clauseKey<T extends Clause>(
  source: string,
  {write, read}: {write: (clause: T) => string; read: (text: string) => Content<T> | null}
): ClauseKey {
  return {
    write: ({clauses}) => {
      const clause = clauses.find((each) => each.source === source) as T | undefined;
      const text = clause ? write(clause) : '';
      return text && clause?.off ? `off:${text}` : text;
    },
    read: (text, filtered) => {
      const {clauses} = filtered;
      if (text === '') return {...filtered, clauses: clausesBut(clauses, source)};
      const [, off, rest] = /^(off:)?(.*)$/su.exec(text)!;
      const content = read(rest!);
      if (!content) return null;
      const clause = {source, ...content, ...(off && {off: true})} as unknown as Clause;
      return {...filtered, clauses: withClause(clauses, clause)};
    }
  };
}

function choiceKey(field: ChoiceField, known?: readonly string[] | RegExp): ClauseKey {
  const good = (value: string) =>
    fine(value) && (known === undefined || (known instanceof RegExp ? known.test(value) : known.includes(value)));
  return clauseKey<ChoiceClause>(field, {
    write: ({kind, value, ends = 'either'}) =>
      [kind === 'any' ? '' : `${kind}:`, ends === 'either' ? '' : `${ends}:`, writeValues(value)].join(''),
    read: (text) => {
      const [, kind, ends, list] = /^(?:(not|all):)?(?:(from|to|both):)?(.*)$/su.exec(text)!;
      const value = readValues(list!);
      if (value.length > MOST_VALUES || !value.every(good) || (ends && !PLACE_FIELDS.has(field))) return null;
      return {field, kind: (kind ?? 'any') as ChoiceClause['kind'], value, ...(ends && {ends: ends as FlowEnds})};
    }
  });
}

// A single empty value, "no country", is two commas, because no text at all is no clause.
function writeValues(values: readonly string[]): string {
  if (values.length === 0) return '-';
  const text = values.map((value) => guard(value, /[%,:]|^-$/g)).join(',');
  return text === '' ? ',' : text;
}

function readValues(text: string): string[] {
  if (text === '-') return [];
  if (text === ',') return [''];
  return text.split(',').map(unguard);
}

// Marks that have a meaning of their own are written as in an address, once more than the fragment does.
function guard(value: string, marks: RegExp): string {
  return value.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unguard(text: string): string {
  return text.replace(/%(25|2C|3A|2D)/g, decodeURIComponent);
}

function fine(value: string): boolean {
  return value.length <= LONGEST_VALUE && !/[\p{Cc}\p{Cs}]/u.test(value);
}

function rangeKey(field: RangeField): ClauseKey {
  return clauseKey<RangeClause>(field, {
    write: ({value: {from, to, by, unknown}}) =>
      `${from ?? ''}..${to ?? ''}${by === 'best' ? '' : `:${by}`}${unknown ? ':unknown' : ''}`,
    read: (text) => {
      const [, from, to, by, unknown] = /^(\d{0,9})\.\.(\d{0,9})(?::(low|high))?(:unknown)?$/.exec(text) ?? [];
      if (from === undefined || to === undefined) return null;
      const [least, most] = [from, to].map((digits) => (digits === '' ? null : Number(digits))) as [
        number | null,
        number | null
      ];
      if (least !== null && most !== null && least > most) return null;
      const end = FIGURE_ENDS.find((each) => each === by) ?? ('best' satisfies FigureEnd);
      return {field, kind: 'range', value: {from: least, to: most, by: end, unknown: unknown !== undefined}};
    }
  });
}

// A region that came from a file has no text, and an area is not what it says without one of its regions.
function writeArea({value, ends = 'either'}: AreaClause): string {
  const parts = value.map(({operation, region}) => {
    const text = formatRegion(region);
    return text && `${operation === 'subtract' ? '-' : ''}${text}`;
  });
  const text = parts.includes(null) ? '' : parts.join(';');
  return text === '' || text.length > MOST_AREA ? '' : `${ends === 'either' ? '' : `${ends}:`}${text}`;
}

function readArea(text: string): Content<AreaClause> | null {
  if (text.length > MOST_AREA + 10) return null;
  const [, before, list] = /^(?:(from|to|both):)?(.*)$/su.exec(text)!;
  const ends = FLOW_ENDS.find((each) => each === before);
  const parts = list!.split(';').map((part): RegionPart | null => {
    const subtract = part.startsWith('-');
    const region = parseRegion(subtract ? part.slice(1) : part);
    return region && {operation: subtract ? 'subtract' : 'add', region};
  });
  if (!parts.every((part) => part !== null)) return null;
  return {field: 'place', kind: 'area', value: parts, ...(ends && {ends})};
}
