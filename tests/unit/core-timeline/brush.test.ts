import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {
  addMonths,
  keyMove,
  moveThumb,
  moveWindow,
  nearestDay,
  spanWindow,
  wholeDays
} from '../../../src/core/timeline/brush.ts';
import {day} from './store.ts';

const DOMAIN: TimeExtent = [day('2020-01-01'), day('2025-01-01')];
const WINDOW: TimeExtent = [day('2023-12-01'), day('2024-04-01')];

test('a thumb snaps to whole days and stops a day before the other one', () => {
  expect(moveThumb(WINDOW, 'start', day('2024-01-10') + 5_000_000, DOMAIN)).toEqual([day('2024-01-10'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'start', day('2024-12-01'), DOMAIN)).toEqual([day('2024-03-31'), WINDOW[1]]);
  expect(moveThumb(WINDOW, 'end', day('2020-01-01'), DOMAIN)).toEqual([WINDOW[0], day('2023-12-02')]);
});

test('thumbs stay inside the data', () => {
  expect(moveThumb(WINDOW, 'start', -1e15, DOMAIN)[0]).toBe(DOMAIN[0]);
  expect(moveThumb(WINDOW, 'end', 1e15, DOMAIN)[1]).toBe(DOMAIN[1]);
});

test('a moved window keeps its length, also at the ends', () => {
  fc.assert(
    fc.property(fc.integer({min: -4000, max: 4000}), (days) => {
      const [start, end] = moveWindow(WINDOW, days * DAY_MS + 1000, DOMAIN);
      expect(end - start).toBe(WINDOW[1] - WINDOW[0]);
      expect(start).toBeGreaterThanOrEqual(DOMAIN[0]);
      expect(end).toBeLessThanOrEqual(DOMAIN[1]);
      expect(start % DAY_MS).toBe(0);
    })
  );
});

test('a new window holds both days, drawn in either direction', () => {
  const [a, b] = [day('2024-01-10') + 1, day('2024-01-12') + 1];
  expect(spanWindow(a, b, DOMAIN)).toEqual([day('2024-01-10'), day('2024-01-13')]);
  expect(spanWindow(b, a, DOMAIN)).toEqual(spanWindow(a, b, DOMAIN));
  expect(spanWindow(1e15, 1e15, DOMAIN)).toEqual([DOMAIN[1] - DAY_MS, DOMAIN[1]]);
});

test('a window that slid between days is taken in whole days', () => {
  expect(wholeDays([WINDOW[0] + 5, WINDOW[1] + 5])).toEqual([WINDOW[0], WINDOW[1] + DAY_MS]);
  expect(nearestDay(WINDOW[0] + DAY_MS * 0.6)).toBe(WINDOW[0] + DAY_MS);
});

test('keys move by days, months and to the ends; right is later', () => {
  const press = (key: string, shiftKey = false) => keyMove({key, shiftKey}, day('2024-03-31'), [0, 99]);
  expect(press('ArrowRight')).toBe(day('2024-04-01'));
  expect(press('ArrowDown')).toBe(day('2024-03-30'));
  expect(press('ArrowLeft', true)).toBe(day('2024-02-29'));
  expect(press('PageUp')).toBe(day('2024-04-30'));
  expect(press('PageDown')).toBe(day('2024-02-29'));
  expect([press('Home'), press('End'), press('Tab')]).toEqual([0, 99, null]);
});

test('a month on is the same day, or the last of a shorter month', () => {
  expect(addMonths(day('2024-01-31'), 1)).toBe(day('2024-02-29'));
  expect(addMonths(day('2023-01-31'), 1)).toBe(day('2023-02-28'));
  expect(addMonths(day('2024-01-15'), -1)).toBe(day('2023-12-15'));
});
