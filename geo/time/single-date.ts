import {civilMs, daysInMonth} from './civil.ts';
import type {TimeExtent} from './extent.ts';

/** A date without a slash or brackets: a day, an instant, a month, a season, a year, a decade or a century. */
export interface SingleDate {
  readonly extent: TimeExtent;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

type Shape = Pick<SingleDate, 'extent' | 'precision'>;

const DATE = /^([?~%])?(\d{4}|\d{3}X|\d{2}XX)([?~%])?(?:-([?~%])?(\d\d|XX)([?~%])?(?:-([?~%])?(\d\d|XX)([?~%])?)?)?$/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d)(?::(\d\d))?)$/;

// Spring, summer, autumn and winter of ISO 8601-2, read as the meteorological seasons of the northern hemisphere.
const SEASON_START: Readonly<Record<number, number>> = {21: 3, 22: 6, 23: 9, 24: 12};

/**
 * Reads one EDTF date with its qualifiers, at its end (`2024-03-05~`) or at a component (`2024-03~-05`).
 * null when it is anything else, names a day that does not exist, or a year outside 0001-9999.
 */
export function parseSingleDate(text: string): SingleDate | null {
  const match = DATE.exec(text);
  if (!match) return parseDateTime(text);
  const [, beforeYear, year = '', afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] = match;
  // A component is qualified on one side: a mark on its left is about it alone, a mark on its right about all up to it.
  if ((beforeYear && afterYear) || (beforeMonth && afterMonth) || (beforeDay && afterDay)) return null;
  const shape = year.endsWith('X') ? unspecifiedYears(year, month) : dateShape(Number(year), month, day);
  if (!shape) return null;
  const marks = [beforeYear, afterYear, beforeMonth, afterMonth, beforeDay, afterDay].join('');
  return {...shape, approximate: /[~%]/.test(marks), uncertain: /[?%]/.test(marks)};
}

function unspecifiedYears(year: string, month: string | undefined): Shape | null {
  if (month !== undefined) return null;
  const first = Number(year.replaceAll('X', '0'));
  const century = year.endsWith('XX');
  return first === 0 ? null : {extent: years(first, century ? 100 : 10), precision: century ? 'century' : 'decade'};
}

function dateShape(year: number, month: string | undefined, day: string | undefined): Shape | null {
  if (year === 0) return null;
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX' ? {extent: years(year, 1), precision: 'year'} : null;
  }
  const number = Number(month);
  const season = SEASON_START[number];
  if (season !== undefined) return day === undefined ? {extent: months(year, season, 3), precision: 'season'} : null;
  const days = daysInMonth(year, number);
  if (days === 0) return null;
  if (day === undefined || day === 'XX') return {extent: months(year, number, 1), precision: 'month'};
  const date = Number(day);
  if (date < 1 || date > days) return null;
  return {extent: [civilMs(year, number, date), civilMs(year, number, date + 1)], precision: 'day'};
}

// The outer extent is the whole minute or second. A time without Z or an offset is local to nobody knows where: null.
function parseDateTime(text: string): SingleDate | null {
  const match = DATE_TIME.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as Parts;
  const [offsetHour, offsetMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)];
  if (year === 0 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return null;
  if (offsetHour > 14 || offsetMinute > 59) return null;
  const offset = (match[7] === '-' ? -60_000 : 60_000) * (offsetHour * 60 + offsetMinute);
  const start = civilMs(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 - offset;
  const extent: TimeExtent = [start, start + (match[6] === undefined ? 60_000 : 1000)];
  return {extent, precision: 'day', approximate: false, uncertain: false};
}

type Parts = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function years(first: number, count: number): TimeExtent {
  return [civilMs(first, 1, 1), civilMs(first + count, 1, 1)];
}

function months(year: number, first: number, count: number): TimeExtent {
  const end = first + count;
  return [civilMs(year, first, 1), end > 12 ? civilMs(year + 1, end - 12, 1) : civilMs(year, end, 1)];
}
