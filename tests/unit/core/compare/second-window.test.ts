import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import type {RelativeTime} from '../../../../src/core/compare/comparison.ts';
import {secondWindow} from '../../../../src/core/compare/second-window.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {check} from '../check.ts';

const extent = (from: string, to: string): TimeExtent => [Date.parse(from), Date.parse(to)];
const moved = (from: string, to: string, time: RelativeTime) =>
  secondWindow(extent(from, to), {time}).map((instant) => new Date(instant).toISOString().slice(0, 10));

describe('secondWindow', () => {
  it('is the window that a view has of its own', () => {
    const time = extent('2020-01-01', '2020-02-01');
    expect(secondWindow(extent('2024-01-01', '2024-02-01'), {time})).toBe(time);
  });

  it('has the same days a year before or after', () => {
    expect(moved('2023-12-01', '2024-04-01', 'year-before')).toEqual(['2022-12-01', '2023-04-01']);
    expect(moved('2022-12-05', '2023-04-09', 'year-after')).toEqual(['2023-12-05', '2024-04-09']);
  });

  it('keeps the last of February the last, with and without a leap day', () => {
    expect(moved('2024-02-29', '2024-03-01', 'year-before')).toEqual(['2023-02-28', '2023-03-01']);
    expect(moved('2024-02-01', '2024-03-01', 'year-before')).toEqual(['2023-02-01', '2023-03-01']);
    expect(moved('2024-01-01', '2024-02-29', 'year-before')).toEqual(['2023-01-01', '2023-03-01']);
    expect(moved('2023-02-28', '2023-03-01', 'year-after')).toEqual(['2024-02-28', '2024-03-01']);
  });

  it('goes by whole months where the window has whole months, else by its length', () => {
    expect(moved('2024-03-01', '2024-04-01', 'just-before')).toEqual(['2024-02-01', '2024-03-01']);
    expect(moved('2024-01-01', '2024-04-01', 'just-before')).toEqual(['2023-10-01', '2024-01-01']);
    expect(moved('2024-01-01', '2024-04-01', 'just-after')).toEqual(['2024-04-01', '2024-07-01']);
    expect(moved('2024-03-11', '2024-03-18', 'just-before')).toEqual(['2024-03-04', '2024-03-11']);
  });

  it('lies against the window, or is as long but for two days, and is never shorter than one', () => {
    const day = fc.integer({min: -200_000, max: 300_000});
    check(
      fc.property(day, fc.integer({min: 1, max: 3000}), (start, days) => {
        const window: TimeExtent = [start * DAY_MS, (start + days) * DAY_MS];
        expect(secondWindow(window, {time: 'just-before'})[1]).toBe(window[0]);
        expect(secondWindow(window, {time: 'just-after'})[0]).toBe(window[1]);
        for (const time of ['year-before', 'year-after'] as const) {
          const [from, to] = secondWindow(window, {time});
          expect(to - from).toBeGreaterThanOrEqual(DAY_MS);
          expect(Math.abs(to - from - days * DAY_MS)).toBeLessThanOrEqual(2 * DAY_MS);
          expect(Math.abs(Math.abs(from - window[0]) - 365.5 * DAY_MS)).toBeLessThanOrEqual(1.5 * DAY_MS);
        }
      }),
      500
    );
  });
});
