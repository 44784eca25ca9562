import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {typedWindow} from '../../../src/core/timeline/typed-window.ts';
import {day} from './store.ts';

const DOMAIN: TimeExtent = [day('2020-01-01') + 7, day('2024-12-31') + 7];
const [FIRST, LAST] = [day('2020-01-01'), day('2024-12-31')];

test('both typed days lie in the window, which ends where the day after begins', () => {
  expect(typedWindow({from: day('2024-01-15'), to: day('2024-02-20')}, DOMAIN)).toEqual([
    day('2024-01-15'),
    day('2024-02-21')
  ]);
  expect(typedWindow({from: FIRST, to: LAST}, DOMAIN)).toEqual([FIRST, LAST + DAY_MS]);
  expect(typedWindow({from: LAST, to: LAST}, DOMAIN)).toEqual([LAST, LAST + DAY_MS]);
});

test('what is no date is said of the end that is none', () => {
  expect(typedWindow({from: NaN, to: LAST}, DOMAIN)).toEqual({kind: 'no-date', ends: ['start']});
  expect(typedWindow({from: NaN, to: NaN}, DOMAIN)).toEqual({kind: 'no-date', ends: ['start', 'end']});
});

test('a day outside the data is said before the order of the two', () => {
  expect(typedWindow({from: LAST, to: FIRST - DAY_MS}, DOMAIN)).toEqual({
    ...{kind: 'outside', ends: ['end'], first: FIRST, last: LAST}
  });
});

test('a first day after the last one is no window', () => {
  const [from, to] = [day('2024-02-02'), day('2024-02-01')];
  expect(typedWindow({from, to}, DOMAIN)).toEqual({kind: 'upside-down', ends: ['start', 'end'], from, to});
});

test('whatever is typed gives a window of exactly these days, or names an end', () => {
  const typed = fc.oneof(
    fc.constant(NaN),
    fc.integer({min: -400, max: 2400}).map((days) => FIRST + days * DAY_MS)
  );
  fc.assert(
    fc.property(typed, typed, (from, to) => {
      const result = typedWindow({from, to}, DOMAIN);
      const good = from >= FIRST && to <= LAST && from <= to;
      if (good) expect(result).toEqual([from, to + DAY_MS]);
      else expect((result as {ends: readonly string[]}).ends.length).toBeGreaterThan(0);
    }),
    {seed: 20_240_322}
  );
});
