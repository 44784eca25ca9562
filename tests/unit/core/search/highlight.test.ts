import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fold} from '../../../../src/core/search/fold.ts';
import {highlight} from '../../../../src/core/search/highlight.ts';
import {check} from '../check.ts';

const marked = (text: string, found: readonly string[], typed: readonly string[]) =>
  highlight(text, (word) => found.includes(word), typed).map(([start, end]) => text.slice(start, end));

it('marks the beginning that was typed, and the whole of a word that was found otherwise', () => {
  expect(marked('Twin bombings in Kermān', ['kerman'], ['kerm'])).toEqual(['Kerm']);
  expect(marked('Взрыв в Щёлково', ['shchelkovo'], ['shche'])).toEqual(['Щё']);
  expect(marked('Car bomb near Kŭlob', ['kulob'], ['kulyab'])).toEqual(['Kŭlob']);
  expect(marked('حمله در کرمان', ['krman'], ['kerman'])).toEqual(['کرمان']);
});

it('marks as much as the longest word that was typed says', () => {
  expect(marked('Kabul', ['kabul'], ['ka', 'kabu', 'bul'])).toEqual(['Kabu']);
});

it('marks nothing else', () => {
  expect(marked('Kabul airport', ['kerman'], ['kerman'])).toEqual([]);
});

it('joins the words of one sign', () => {
  expect(highlight('2½ years', () => true, ['21', '2', 'ye'])).toEqual([
    [0, 2],
    [3, 5]
  ]);
});

it('gives ranges in order, apart, within the text, that hold what was typed and cut no sign', () => {
  const text = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 30}),
    fc.string({unit: fc.constantFrom(...'aĀйщشک\u0301½ﷺ’ -ßǆ𐍈'), maxLength: 20})
  );
  check(
    fc.property(text, fc.nat(6), (any, length) => {
      const typed = fold(any)
        .split(' ')
        .map((word) => word.slice(0, length))
        .filter((word) => word !== '');
      let last = 0;
      for (const [start, end] of highlight(any, () => true, typed)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const part = any.slice(start, end);
        expect(part.isWellFormed()).toBe(true);
        expect(any.slice(end)).not.toMatch(/^\p{M}/u);
        if (length > 0) expect(typed.some((word) => fold(part).replaceAll(' ', '').includes(word))).toBe(true);
      }
      expect(last).toBeLessThanOrEqual(any.length);
    }),
    1000
  );
});
