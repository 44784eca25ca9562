import type {EdtfDate, TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';
import type {Words} from './words.ts';

/** How much of a date is written: with the year, without it, or with the weekday as well. */
export type DateStyle = 'full' | 'short' | 'weekday' | 'month' | 'year' | 'day-month' | 'long' | 'long-day';

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: {day: 'numeric', month: 'short', year: 'numeric'},
  short: {day: 'numeric', month: 'short'},
  'day-month': {day: 'numeric', month: 'short'},
  long: {day: 'numeric', month: 'long', year: 'numeric'},
  'long-day': {day: 'numeric', month: 'long'},
  weekday: {weekday: 'long'},
  month: {month: 'short', year: 'numeric'},
  year: {year: 'numeric'}
};

const STYLES: Readonly<Partial<Record<EdtfDate['precision'], DateStyle>>> = {day: 'full', month: 'month', year: 'year'};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A UTC instant (ms since the epoch) as "22 Mar 2024" in the language, in the Gregorian calendar. */
export function formatInstant(instant: number, language: string, style: DateStyle = 'full'): string {
  return dateFormat(language, style).format(instant);
}

/** A half-open extent of days as "1 Dec 2023 – 31 Mar 2024"; both days named are inside. */
export function formatExtent([start, end]: TimeExtent, language: string): string {
  return formatDays(start, Math.max(start, end - 1), language, 'full');
}

// Some languages write ranges in numbers (Chinese "2024/3/4 – 2024/3/6") though not their dates.
function formatDays(first: number, last: number, language: string, style: DateStyle): string {
  const format = dateFormat(language, style);
  const range = format.formatRange(first, last);
  return /\p{Nd}[/.-]\p{Nd}/u.test(range) ? `${format.format(first)} – ${format.format(last)}` : range;
}

/**
 * An EDTF date in words at exactly its own precision: "22 Mar 2024", "Mar 2024", "autumn 2023", "about 23 Dec 2023",
 * "24–31 Dec 2023", "some time in Jan – Jun 2024", "until Mar 2024"; an instant as its UTC day. The text itself when it does not parse.
 */
export function formatEdtf(edtf: string, words: Words): string {
  const text = edtf.trim();
  const [from = '', to] = text.split('/');
  if (to !== undefined && isOpen(from) && isOpen(to)) return words.dateUnknown;
  if (!parseEdtf(text)) return text;
  if (text.startsWith('[')) return formatSet(text.slice(1, -1), words);
  if (to === undefined) return formatOne(from, words);
  if (isOpen(from)) return words.until(formatOne(to, words));
  if (isOpen(to)) return words.since(formatOne(from, words));
  return formatPair(from, to, words);
}

// Members may stand in any order, so the earliest and the latest are looked for.
function formatSet(set: string, words: Words): string {
  const members = set.split(/,|\.\./);
  const dates = members.map(parseEdtf).filter((date) => date !== null);
  const first = dates.reduce((a, b) => (b.extent[0] < a.extent[0] ? b : a)).edtf;
  const last = dates.reduce((a, b) => (b.extent[1] > a.extent[1] ? b : a)).edtf;
  if (members[0] === '') return words.until(formatOne(last, words));
  if (members.at(-1) === '') return words.since(formatOne(first, words));
  return words.someTimeIn(formatPair(first, last, words));
}

function formatPair(from: string, to: string, words: Words): string {
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  const style = a && STYLES[a.precision];
  if (
    a &&
    b &&
    style &&
    a.precision === b.precision &&
    ![a, b].some(({approximate, uncertain}) => approximate || uncertain)
  ) {
    return formatDays(a.extent[0], b.extent[0], words.language, style);
  }
  return words.fromTo(formatOne(from, words), formatOne(to, words));
}

function formatOne(text: string, words: Words): string {
  const said = formatBare(text.replace(/[~?%]/g, ''), words);
  if (/[~%]/.test(text)) return words.about(said);
  return text.includes('?') ? words.perhaps(said) : said;
}

function formatBare(text: string, words: Words): string {
  const date = parseEdtf(text);
  if (!date) return text;
  if (date.precision === 'season') return words.season(Number(text.slice(5)), text.slice(0, 4));
  const style = STYLES[date.precision];
  return style
    ? formatInstant(date.extent[0], words.language, style)
    : words.someTimeIn(formatDays(date.extent[0], date.extent[1] - 1, words.language, 'year'));
}

function isOpen(text: string): boolean {
  return text === '..' || text === '';
}

function dateFormat(language: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    // British order for plain English: a day before its month can never be read as a month.
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(locale, {...OPTIONS[style], timeZone: 'UTC', calendar: 'gregory'});
    formats.set(key, format);
  }
  return format;
}

/** Number of days in a half-open extent, at least 1. */
export function daysIn([start, end]: TimeExtent): number {
  return Math.max(1, Math.round((end - start) / DAY_MS));
}
