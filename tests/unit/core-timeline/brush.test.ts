import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../../../src/core/time/calendar.ts';
import {CALENDAR_UNITS, floorUnit, offsetUnit, unitsBetween} from '../../../src/core/time/calendar.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {keyMove, moveThumb, moveWindow, spanWindow, wholeDays} from '../../../src/core/timeline/brush.ts';
import {day} from './store.ts';

const DOMAIN: TimeExtent = [day('2020-01-01'), day('2025-01-01')];
const DAYS = {domain: DOMAIN, unit: 'day'} as const;
const WINDOW: TimeExtent = [day('2023-12-01'), day('2024-04-01')];

test('a thumb snaps to whole days and stops a day before the other one', () => {
  expect(moveThumb(WINDOW, 'start', day('2024-01-10') + 5_000_000, DAYS)).toEqual([day('2024-01-10'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'start', day('2024-12-01'), DAYS)).toEqual([day('2024-03-31'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'end', day('2020-01-01'), DAYS)).toEqual([WINDOW[0], day('2023-12-02')]);
});

test('thumbs stay inside the data', () => {
  expect(moveThumb(WINDOW, 'start', -1e15, DAYS)[0]).toBe(DOMAIN[0]);
  expect(moveThumb(WINDOW, 'end', 1e15, DAYS)[1]).toBe(DOMAIN[1]);
});

test('a moved window keeps its length, also at the ends', () => {
  fc.assert(
    fc.property(fc.integer({min: -4000, max: 4000}), (days) => {
      const [start, end] = moveWindow(WINDOW, days * DAY_MS + 1000, DAYS);
      expect(end - start).toBe(WINDOW[1] - WINDOW[0]);
      expect(start).toBeGreaterThanOrEqual(DOMAIN[0]);
      expect(end).toBeLessThanOrEqual(DOMAIN[1]);
      expect(start % DAY_MS).toBe(0);
    })
  );
});

test('a new window holds both days, drawn in either direction', () => {
  const [a, b] = [day('2024-01-10') + 1, day('2024-01-12') + 1];
  expect(spanWindow(a, b, DAYS)).toEqual([day('2024-01-10'), day('2024-01-13')]);
  expect(spanWindow(b, a, DAYS)).toEqual(spanWindow(a, b, DAYS));
  expect(spanWindow(1e15, 1e15, DAYS)).toEqual([DOMAIN[1] - DAY_MS, DOMAIN[1]]);
});

test('a window that slid between days is taken in whole days', () => {
  expect(wholeDays([WINDOW[0] + 5, WINDOW[1] + 5])).toEqual([WINDOW[0], WINDOW[1] + DAY_MS]);
});

test('keys move by days, months and to the ends; right is later', () => {
  const press = (key: string, shiftKey = false) =>
    keyMove({key, shiftKey}, day('2024-03-31'), {range: [0, 99], unit: 'day'});
  expect(press('ArrowRight')).toBe(day('2024-04-01'));
  expect(press('ArrowDown')).toBe(day('2024-03-30'));
  expect(press('ArrowLeft', true)).toBe(day('2024-02-29'));
  expect(press('PageUp')).toBe(day('2024-04-30'));
  expect(press('PageDown')).toBe(day('2024-02-29'));
  expect([press('Home'), press('End'), press('Tab')]).toEqual([0, 99, null]);
});

test('keys move by the chosen unit, and by a year or ten in long steps', () => {
  const press = (key: string, unit: CalendarUnit, from = day('2024-04-01')) =>
    keyMove({key, shiftKey: false}, from, {range: DOMAIN, unit});
  expect(press('ArrowRight', 'month')).toBe(day('2024-05-01'));
  expect(press('ArrowLeft', 'quarter')).toBe(day('2024-01-01'));
  expect(press('ArrowLeft', 'year')).toBe(day('2024-01-01'));
  expect(press('ArrowRight', 'year')).toBe(day('2025-01-01'));
  expect(press('ArrowLeft', 'week', day('2024-04-04'))).toBe(day('2024-04-01'));
  expect(press('PageUp', 'week')).toBe(day('2024-05-01'));
  expect(press('PageDown', 'month')).toBe(day('2023-04-01'));
  expect(press('PageUp', 'year')).toBe(day('2034-04-01'));
});

test('a thumb stops where units begin, and where the data do', () => {
  const grid = (unit: CalendarUnit) => ({domain: [day('2015-01-26'), day('2026-03-13')] as const, unit});
  expect(moveThumb(WINDOW, 'start', day('2023-05-10'), grid('month'))).toEqual([day('2023-05-01'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'end', day('2024-05-10'), grid('quarter'))).toEqual([WINDOW[0], day('2024-04-01')]);
  expect(moveThumb(WINDOW, 'end', day('2026-03-01'), grid('year'))).toEqual([WINDOW[0], day('2026-03-13')]);
  expect(moveThumb(WINDOW, 'start', day('2015-02-02'), grid('year'))).toEqual([day('2015-01-26'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'start', day('2024-11-01'), grid('year'))).toEqual([day('2024-01-01'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'end', day('2016-01-01'), grid('year'))).toEqual([WINDOW[0], day('2024-01-01')]);
});

test('a moved window lasts as many months before and after, though they differ in length', () => {
  const grid = {domain: DOMAIN, unit: 'month'} as const;
  expect(moveWindow(WINDOW, 31 * DAY_MS, grid)).toEqual([day('2024-01-01'), day('2024-05-01')]);
  expect(moveWindow(WINDOW, 10 * DAY_MS, grid)).toEqual(WINDOW);
  expect(moveWindow([day('2023-12-05'), day('2024-01-20')], 0, grid)).toEqual([day('2023-12-01'), day('2024-02-01')]);
  expect(moveWindow(WINDOW, 1e12, grid)).toEqual([day('2024-09-01'), day('2025-01-01')]);
  expect(moveWindow(WINDOW, -1e12, {...grid, unit: 'year'})).toEqual([day('2020-01-01'), day('2021-01-01')]);
});

test('a new window holds whole units', () => {
  const grid = {domain: [day('2015-01-26'), day('2026-03-13')] as const, unit: 'quarter'} as const;
  expect(spanWindow(day('2024-02-10'), day('2023-12-05'), grid)).toEqual([day('2023-10-01'), day('2024-04-01')]);
  expect(spanWindow(-1e15, 1e15, grid)).toEqual(grid.domain);
});

test('whatever is dragged wherever, the window stays in the data, is a day long and ends at the grid', () => {
  const instants = fc.integer({min: day('2018-01-01'), max: day('2027-01-01')});
  const days = fc.integer({min: 0, max: 1826});
  fc.assert(
    fc.property(instants, instants, days, days, fc.constantFrom(...CALENDAR_UNITS), (a, b, from, to, unit) => {
      const domain: TimeExtent = [day('2020-01-17'), day('2024-12-20')];
      const span = domain[1] - domain[0];
      const start = domain[0] + Math.min(from, to, span / DAY_MS - 1) * DAY_MS;
      const before: TimeExtent = [
        start,
        Math.min(Math.max(start + DAY_MS, domain[0] + Math.max(from, to) * DAY_MS), domain[1])
      ];
      const grid = {domain, unit};
      const onGrid = (edge: number) => floorUnit(edge, unit) === edge || domain.includes(edge);
      const moved = moveWindow(before, a - b, grid);
      const spanned = spanWindow(a, b, grid);
      const [first, second] = [moveThumb(before, 'start', a, grid), moveThumb(before, 'end', a, grid)];
      for (const [from, to] of [moved, spanned, first, second]) {
        expect(to - from).toBeGreaterThanOrEqual(DAY_MS);
        expect(from).toBeGreaterThanOrEqual(domain[0]);
        expect(to).toBeLessThanOrEqual(domain[1]);
      }
      expect([...moved, ...spanned, first[0], second[1]].filter((edge) => !onGrid(edge))).toEqual([]);
    }),
    {seed: 20_240_322, numRuns: 500}
  );
});

test('a window of whole units keeps their number wherever it is dragged', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CALENDAR_UNITS),
      fc.integer({min: 1, max: 20}),
      fc.integer({min: -4000, max: 4000}),
      (unit, units, by) => {
        const domain: TimeExtent = [day('1900-01-01'), day('2100-01-01')];
        const start = floorUnit(day('2024-02-29'), unit);
        const [from, to] = moveWindow([start, offsetUnit(start, unit, units)], by * DAY_MS, {domain, unit});
        expect(unitsBetween(from, to, unit)).toBe(units);
      }
    ),
    {seed: 20_240_322}
  );
});
