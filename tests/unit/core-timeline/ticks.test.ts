import fc from 'fast-check';
import {expect, test} from 'vitest';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {ticks} from '../../../src/core/timeline/ticks.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {day} from './store.ts';

function labels(from: string, to: string, width: number, language = 'en'): string[] {
  return ticks(timeScale([day(from), day(to)], width), language).flatMap(({text}) => text || []);
}

test('two years have quarters, and years in place of January', () => {
  expect(labels('2022-07-01', '2024-08-01', 992)).toEqual('Jul Oct 2023 Apr Jul Oct 2024 Apr Jul'.split(' '));
});

test('twenty years have years only', () => {
  expect(labels('2010-06-01', '2026-06-01', 300)).toEqual(['2015', '2020', '2025']);
});

test('the first label names the year when no other does', () => {
  expect(labels('2024-03-02', '2024-06-20', 400)).toEqual(['Apr 2024', 'May', 'Jun']);
  expect(labels('2024-03-30', '2024-04-03', 300)).toEqual(['30 Mar 2024', '31', 'Apr', '2', '3']);
});

test('labels follow the language in the Gregorian calendar', () => {
  expect(labels('2023-12-10', '2024-03-10', 200, 'de')).toEqual(['2024', 'Feb', 'Mär']);
  expect(labels('2023-12-10', '2024-02-10', 200, 'fa')[0]).not.toMatch(/14\d\d|۱۴/);
});

test('ticks run left to right and labels never touch', () => {
  fc.assert(
    fc.property(fc.integer({min: 7, max: 40_000}), fc.integer({min: 0, max: 15_000}), (length, from) => {
      const all = ticks(timeScale([from * DAY_MS, (from + length) * DAY_MS], 700), 'en');
      all.slice(1).forEach((tick, i) => expect(tick.instant).toBeGreaterThan(all[i]!.instant));
      const labelled = all.filter(({text}) => text !== '');
      expect(labelled.length).toBeGreaterThan(0);
      labelled
        .slice(1)
        .forEach((tick, i) => expect(tick.x - labelled[i]!.x).toBeGreaterThanOrEqual(labelled[i]!.text.length * 5));
    })
  );
});
