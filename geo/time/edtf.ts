import type {TimeExtent} from './extent.ts';
import {parseSingleDate} from './single-date.ts';
import type {SingleDate} from './single-date.ts';

/** A date as it was written in EDTF, with what it says. */
export interface EdtfDate {
  /** The text that was read, unchanged. */
  readonly edtf: string;
  /** Outer extent: what is dated surely lies within. Half-open, ms since the epoch, UTC; an open end is -Infinity or Infinity. */
  readonly extent: TimeExtent;
  /**
   * Inner extent: what is dated surely covers all of it; null when nothing is that sure. It is the day of a single day, and
   * of an interval the part from the end of its first date to the start of its last, where an unqualified day counts whole:
   * `2023-08/2024-03` surely covers 1 September to 29 February. Open and one-of dates are sure of their known day at most.
   */
  readonly core: TimeExtent | null;
  /** True when it lasted (an interval); false when it happened once within the extent (a single date or one-of). */
  readonly span: boolean;
  /**
   * How exactly the date is known. An instant (`2024-03-22T17:00:00Z`) counts as `day`; an interval or a one-of set is a
   * `range`, or `open` when an end is open (`..`) or unknown (empty).
   */
  readonly precision: SingleDate['precision'] | 'range' | 'open';
  /** Qualified by `~` or `%` anywhere: the true date may lie outside the extent. */
  readonly approximate: boolean;
  /** Qualified by `?` or `%` anywhere: the source itself is in doubt. */
  readonly uncertain: boolean;
}

type Parsed = Omit<EdtfDate, 'edtf'>;

/**
 * Reads a date in EDTF, the Extended Date/Time Format of ISO 8601-2 (https://www.loc.gov/standards/datetime/), without
 * guessing: null for everything outside the subset. The subset is level 0 (day, month, year, interval of dates, instant
 * with Z or an offset), level 1 without years before 0001 or after 9999 (`?` `~` `%`, seasons 21-24 as the northern
 * meteorological seasons with winter running into the next year, `X` for unspecified digits, open `..` and unknown empty
 * ends) and of level 2 the one-of sets (`[a..b]`, `[a,b]`, `[..b]`, `[a..]`) and qualified components (`2024-03~-05`).
 */
export function parseEdtf(text: string): EdtfDate | null {
  const parsed = text.startsWith('[') ? parseOneOf(text) : text.includes('/') ? parseInterval(text) : parseDate(text);
  return parsed && {edtf: text, ...parsed};
}

function parseDate(text: string): Parsed | null {
  const date = parseSingleDate(text);
  return date && {...date, core: sureDay(date), span: false};
}

function parseInterval(text: string): Parsed | null {
  const parts = text.split('/');
  if (parts.length !== 2) return null;
  const [first, last] = parts.map(parseEnd);
  if (first === undefined || last === undefined || (first === 'open' && last === 'open')) return null;
  if (first === 'open' || last === 'open') return halfOpen(first, last);
  if (first.extent[0] >= last.extent[1]) return null;
  return {
    extent: [first.extent[0], last.extent[1]],
    core: coreBetween(first, last),
    span: true,
    precision: 'range',
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain
  };
}

function parseOneOf(text: string): Parsed | null {
  const match = /^\[([^[\]]+)\]$/.exec(text);
  if (!match) return null;
  const members = match[1]!
    .split(',')
    .map((member, index, {length}) => parseMember(member, index === 0, index === length - 1));
  if (members.some((member) => member === null)) return null;
  const dates = members as Parsed[];
  return {
    extent: [Math.min(...dates.map(({extent}) => extent[0])), Math.max(...dates.map(({extent}) => extent[1]))],
    core: null,
    span: false,
    precision: dates.some(({precision}) => precision === 'open') ? 'open' : 'range',
    approximate: dates.some(({approximate}) => approximate),
    uncertain: dates.some(({uncertain}) => uncertain)
  };
}

// "On or before" may only open a set and "on or after" only close it.
function parseMember(text: string, isFirst: boolean, isLast: boolean): Parsed | null {
  const range = text.split('..');
  if (range.length === 1) return parseDate(text);
  if (range.length !== 2) return null;
  const [from = '', to = ''] = range;
  if ((from === '' && !isFirst) || (to === '' && !isLast)) return null;
  return parseInterval(`${from || '..'}/${to || '..'}`);
}

// undefined: not a date. An open end and an unknown end (nothing before or after the slash) are equally unbounded.
function parseEnd(text: string): SingleDate | 'open' | undefined {
  if (text === '' || text === '..') return 'open';
  return text.includes('T') ? undefined : (parseSingleDate(text) ?? undefined);
}

function halfOpen(first: SingleDate | 'open', last: SingleDate | 'open'): Parsed {
  const known = (first === 'open' ? last : first) as SingleDate;
  const extent: TimeExtent = first === 'open' ? [-Infinity, known.extent[1]] : [known.extent[0], Infinity];
  return {
    extent,
    core: sureDay(known),
    span: true,
    precision: 'open',
    approximate: known.approximate,
    uncertain: known.uncertain
  };
}

function coreBetween(first: SingleDate, last: SingleDate): TimeExtent | null {
  const start = sureDay(first)?.[0] ?? first.extent[1];
  const end = sureDay(last)?.[1] ?? last.extent[0];
  return start < end ? [start, end] : null;
}

function sureDay({extent, precision, approximate, uncertain}: SingleDate): TimeExtent | null {
  return precision === 'day' && !approximate && !uncertain ? extent : null;
}
