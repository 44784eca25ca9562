import fc from 'fast-check';
import {expect, it} from 'vitest';
import {civilMs, daysInMonth} from '../../../../geo/time/civil.ts';

it('agrees with the Date of the platform on every day of the years 1 to 9999', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 9999}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 31}),
      (y, m, d) => {
        expect(civilMs(y, m, d)).toBe(new Date(0).setUTCFullYear(y, m - 1, d));
      }
    ),
    {seed: 1, numRuns: 2000}
  );
});

it('does not read the years 0 to 99 as the twentieth century', () => {
  expect(new Date(civilMs(24, 1, 1)).toISOString()).toBe('0024-01-01T00:00:00.000Z');
});

it('knows the leap years of the Gregorian calendar', () => {
  expect([2024, 2023, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
});

it('gives a month that does not exist no days', () => {
  expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
});
