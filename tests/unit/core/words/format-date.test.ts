import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEdtf} from '../../../../geo/index.ts';
import {daysIn, formatEdtf, formatExtent, formatInstant} from '../../../../src/core/words/format-date.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import type {Words} from '../../../../src/core/words/words.ts';
import {english} from '../../../../src/core/words/words.ts';
import {edtf} from '../arbitraries.ts';
import {check} from '../check.ts';

const LANGUAGES = ['en', 'en-US', 'de', 'ru', 'ar', 'fa', 'uk', 'he', 'zh', 'ckb', 'tr', 'uz', 'tg', 'ur', 'ps', 'ja'];
const inLanguage = (language: string): Words => ({...english, language});
const say = (text: string) => formatEdtf(text, english);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'u');
const DAY = /(?<!\d)\d{1,2}(?!\d)/u;
const SLASHED = /\d{1,2}\/\d{1,2}\/\d{2,4}/;
const ANY_SLASHED = /\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}/u;

/** Whether a single date names a month, and whether it names a day. */
function names(single: string): {month: boolean; day: boolean} {
  const precision = parseEdtf(single)?.precision;
  return {month: precision === 'month' || precision === 'day', day: precision === 'day'};
}

describe('formatEdtf', () => {
  it.each([
    ['2024-03-22', '22 Mar 2024'],
    ['2024-03', 'Mar 2024'],
    ['2019', '2019'],
    ['2023-23', 'autumn 2023'],
    ['2023-12-23~', 'about 23 Dec 2023'],
    ['2022~', 'about 2022'],
    ['2019-03?', 'perhaps Mar 2019'],
    ['2019-03%', 'about Mar 2019'],
    ['2024~-03-05', 'about 5 Mar 2024'],
    ['2023-12-24/2023-12-31', '24–31 Dec 2023'],
    ['2015/2024', '2015–2024'],
    ['2023-08/2024-03', 'Aug 2023–Mar 2024'],
    ['2023-10-07/2024-01', '7 Oct 2023–Jan 2024'],
    ['2019~/2024-03', 'about 2019–Mar 2024'],
    ['2023-21/2023-23', 'spring 2023–autumn 2023'],
    ['2024-03-XX', 'Mar 2024'],
    ['2024-XX', '2024'],
    ['2024-XX-XX', '2024'],
    ['201X', 'some time in 2010–2019'],
    ['20XX', 'some time in 2000–2099'],
    ['2024-03-22T17:00:00Z', '22 Mar 2024'],
    ['2024-03-22T23:30:00-08:00', '23 Mar 2024'],
    ['[2024-01..2024-06]', 'some time in Jan–Jun 2024'],
    ['[2006,2010]', 'some time in 2006–2010'],
    ['[2024-01,2024-03..2024-05]', 'some time in Jan–May 2024'],
    ['[2024-05,2024-01]', 'some time in Jan–May 2024'],
    ['../2024-03', 'until Mar 2024'],
    ['2017/..', 'since 2017'],
    ['2017/', 'since 2017'],
    ['[..2024-03]', 'until Mar 2024'],
    ['[..2024-03,2024-05]', 'until May 2024'],
    ['[2024-03..]', 'since Mar 2024'],
    ['../..', 'date unknown']
  ])('writes %s as “%s”', (text, words) => {
    // Which spaces stand around a dash is the business of the language's own tables.
    expect(say(text).replaceAll(/\s*–\s*/gu, '–')).toBe(words);
  });

  it('leaves what does not parse as it is', () => {
    for (const text of ['last Friday', '2024-13', '03/04/24', 'a/b', '2024-03-22/2024-03-01'])
      expect(say(text)).toBe(text);
  });

  it('is never more precise than the date', () => {
    check(
      fc.property(edtf, (text) => {
        const parts = text.split(/[[\]/,]|\.\./).map((part) => part.replace(/[~?%]/g, ''));
        const said = say(text);
        const month = parts.some((part) => names(part).month);
        const day = parts.some((part) => names(part).day);
        if (!month) expect(said).not.toMatch(MONTH);
        if (!day) expect(said.replaceAll(/\p{L}+/gu, '')).not.toMatch(DAY);
        if (/[~%]/.test(text)) expect(said).toContain('about');
        if (text.includes('?')) expect(said).toMatch(/perhaps|about/);
      }),
      3000
    );
  });

  it('never names a month of a year or a day of a month, in any language', () => {
    for (const language of LANGUAGES) {
      const digits = (text: string) =>
        formatEdtf(text, inLanguage(language))
          .match(/\p{Nd}+/gu)
          ?.map((run) => run.length) ?? [];
      expect(digits('2019'), language).toEqual([4]);
      // Chinese and Japanese number their months.
      expect(digits('2019-03').filter((length) => length < 3).length, language).toBeLessThanOrEqual(
        /^(zh|ja)/.test(language) ? 1 : 0
      );
    }
  });

  it('never writes a date in slashes, in any language', () => {
    check(
      fc.property(edtf, fc.constantFrom(...LANGUAGES), (text, language) => {
        expect(formatEdtf(text, inLanguage(language))).not.toMatch(SLASHED);
      }),
      3000
    );
  });
});

describe('formatInstant', () => {
  it('says the UTC day, whatever the zone of the machine', () => {
    expect(formatInstant(Date.UTC(2024, 2, 22), 'en')).toBe('22 Mar 2024');
    expect(formatInstant(Date.UTC(2024, 2, 22) + DAY_MS - 1, 'en')).toBe('22 Mar 2024');
  });

  it.each([
    ['short', '22 Mar'],
    ['day-month', '22 Mar'],
    ['weekday', 'Friday'],
    ['month', 'Mar 2024'],
    ['year', '2024']
  ] as const)('writes the style %s', (style, text) => {
    expect(formatInstant(Date.UTC(2024, 2, 22), 'en', style)).toBe(text);
  });

  it('counts years in the Gregorian calendar in every language, and never in numbers alone', () => {
    for (const language of LANGUAGES) {
      const said = formatInstant(Date.UTC(2024, 2, 4), language);
      expect(said, language).toMatch(/2024|٢٠٢٤|۲۰۲۴/u);
      expect(said, language).not.toMatch(ANY_SLASHED);
    }
  });
});

describe('formatExtent', () => {
  it('names the last day that is inside', () => {
    expect(formatExtent([Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)], 'en')).toMatch(/^1 Dec 2023\s–\s31 Mar 2024$/u);
    expect(formatExtent([Date.UTC(2024, 2, 22), Date.UTC(2024, 2, 23)], 'en')).toBe('22 Mar 2024');
  });

  it('never writes a date in slashes, in any language', () => {
    for (const language of LANGUAGES) {
      for (const days of [1, 3, 40, 400]) {
        const said = formatExtent([Date.UTC(2024, 2, 4), Date.UTC(2024, 2, 4 + days)], language);
        expect(said, language).not.toMatch(SLASHED);
        expect(said, language).not.toMatch(ANY_SLASHED);
      }
    }
  });
});

describe('daysIn', () => {
  it('counts days, at least one', () => {
    expect(daysIn([Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)])).toBe(29);
    expect(daysIn([0, 5])).toBe(1);
  });
});
