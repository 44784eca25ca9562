import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {LEAST_PERIODS, MOST_PERIODS, periodsOf, periodUnit, periodUnits} from '../../../../src/core/compare/periods.ts';
import {CALENDAR_UNITS, floorUnit} from '../../../../src/core/time/calendar.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {check} from '../check.ts';

const extent = (from: string, to: string): TimeExtent => [Date.parse(from), Date.parse(to)];
const starts = (extents: readonly TimeExtent[]) => extents.map(([at]) => new Date(at).toISOString().slice(0, 10));

const windows: fc.Arbitrary<TimeExtent> = fc
  .tuple(fc.integer({min: -100_000, max: 60_000}), fc.integer({min: 1, max: 20_000}))
  .map(([start, days]) => [start * DAY_MS, (start + days) * DAY_MS]);

describe('periodsOf', () => {
  it('gives the whole periods that touch the window', () => {
    const {extents, cut} = periodsOf(extent('2023-12-05', '2024-03-02'), 'month');
    expect(starts(extents)).toEqual(['2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01']);
    expect(extents.at(-1)![1]).toBe(Date.UTC(2024, 3, 1));
    expect(cut).toBe(false);
  });

  it('adds earlier ones where the window has fewer than four', () => {
    expect(starts(periodsOf(extent('2024-01-01', '2024-04-01'), 'year').extents)).toEqual([
      ...['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01']
    ]);
  });

  it('keeps the last ones where there are too many, and says so', () => {
    const {extents, cut} = periodsOf(extent('1000-01-01', '2024-04-01'), 'day');
    expect(extents).toHaveLength(MOST_PERIODS);
    expect(extents.at(-1)![0]).toBe(Date.UTC(2024, 2, 31));
    expect(cut).toBe(true);
  });

  it('follow one another without gaps, hold the end of the window, and hold all of it unless cut', () => {
    check(
      fc.property(windows, fc.constantFrom(...CALENDAR_UNITS), (window, unit) => {
        const {extents, cut} = periodsOf(window, unit);
        expect(extents.length).toBeGreaterThanOrEqual(LEAST_PERIODS);
        expect(extents.length).toBeLessThanOrEqual(MOST_PERIODS);
        extents.forEach(([start, end], i) => {
          expect(floorUnit(start, unit)).toBe(start);
          expect(end).toBe(extents[i + 1]?.[0] ?? end);
        });
        expect(extents.at(-1)![1]).toBeGreaterThanOrEqual(window[1]);
        expect(extents[0]![0] > window[0]).toBe(cut);
      }),
      300
    );
  });
});

describe('periodUnit', () => {
  it.each([
    ['2024-03-01', '2024-03-08', 'day'],
    ['2024-01-01', '2024-02-20', 'week'],
    ['2023-12-01', '2024-04-01', 'month'],
    ['2023-01-01', '2024-01-01', 'quarter'],
    ['2018-01-01', '2024-01-01', 'year'],
    ['2006-01-01', '2026-01-01', 'year'],
    ['2024-03-22', '2024-03-23', 'day']
  ])('of %s to %s is the %s', (from, to, unit) => {
    expect(periodUnit(extent(from, to))).toBe(unit);
  });

  it('can be chosen, and every other that can be shows all of the window', () => {
    check(
      fc.property(windows, (window) => {
        const [unit, units] = [periodUnit(window), periodUnits(window)];
        expect(units).toContain(unit);
        for (const other of units) if (other !== unit) expect(periodsOf(window, other).cut).toBe(false);
      }),
      300
    );
  });
});
