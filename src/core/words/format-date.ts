import type {TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';
import type {Words} from './words.ts';

/** How much of a date is written: with the year, without it, or with the weekday as well. */
export type DateStyle = 'full' | 'short' | 'weekday' | 'month' | 'year' | 'day-month';

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: {day: 'numeric', month: 'short', year: 'numeric'},
  short: {day: 'numeric', month: 'short'},
  'day-month': {day: 'numeric', month: 'short'},
  weekday: {weekday: 'long'},
  month: {month: 'short', year: 'numeric'},
  year: {year: 'numeric'}
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A UTC instant (ms since the epoch) as "22 Mar 2024" in the language, in the Gregorian calendar. */
export function formatInstant(instant: number, language: string, style: DateStyle = 'full'): string {
  return dateFormat(language, style).format(instant);
}

/** A half-open extent of days as "1 Dec 2023 – 31 Mar 2024"; both days named are inside. */
export function formatExtent([start, end]: TimeExtent, language: string): string {
  return dateFormat(language, 'full').formatRange(start, Math.max(start, end - 1));
}

/**
 * An EDTF date in words at exactly its own precision: "22 Mar 2024", "Mar 2024", "autumn 2023", "about 23 Dec 2023",
 * "24–31 Dec 2023", "between Jan and Jun 2024", "until Mar 2024". The text itself when it does not parse.
 */
export function formatEdtf(edtf: string, words: Words): string {
  const text = edtf.trim();
  const set = /^\[(.*)\]$/.exec(text)?.[1];
  if (set !== undefined) return formatSet(set, words);
  const [from = '', to] = text.split('/');
  if (to === undefined) return formatOne(from, words);
  if (isOpen(from) && isOpen(to)) return words.dateUnknown;
  if (isOpen(from)) return words.until(formatOne(to, words));
  if (isOpen(to)) return words.since(formatOne(from, words));
  return formatPair(from, to, words);
}

function formatSet(set: string, words: Words): string {
  const [first = '', last] = set.includes('..') ? set.split('..') : [set.split(',')[0], set.split(',').at(-1)];
  if (!first) return words.until(formatOne(last ?? '', words));
  if (!last) return words.since(formatOne(first, words));
  return words.someTimeIn(formatPair(first.trim(), last.trim(), words));
}

function formatPair(from: string, to: string, words: Words): string {
  const plain = /^\d{4}(-\d\d){0,2}$/;
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  if (a && b && plain.test(from) && plain.test(to) && from.length === to.length) {
    return dateFormat(words.language, styleOf(from)).formatRange(a.extent[0], b.extent[0]);
  }
  return words.fromTo(formatOne(from, words), formatOne(to, words));
}

function formatOne(text: string, words: Words): string {
  const bare = text.replace(/[~?%]/g, '');
  const said = formatBare(bare, words);
  if (/[~%]/.test(text)) return words.about(said);
  return text.includes('?') ? words.perhaps(said) : said;
}

function formatBare(text: string, words: Words): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return words.season(Number(season[2]), season[1]!);
  const known = text.replace(/-?X+$/, '').replace(/-XX.*/, '');
  const date = parseEdtf(known);
  return date && /^\d{4}(-\d\d){0,2}$/.test(known)
    ? formatInstant(date.extent[0], words.language, styleOf(known))
    : text;
}

function styleOf(text: string): DateStyle {
  return text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'full';
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
