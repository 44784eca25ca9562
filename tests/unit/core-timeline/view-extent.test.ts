import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {
  axisOf,
  firstView,
  fitView,
  mainBody,
  panView,
  revealWindow,
  zoomView
} from '../../../src/core/timeline/view-extent.ts';
import {day} from './store.ts';

const DOMAIN: TimeExtent = [day('2006-01-01'), day('2026-03-13')];
const WINDOW: TimeExtent = [day('2023-12-01'), day('2024-04-01')];
const STARTS = [
  ...['2011-01-01', '2013-04-15', '2015-01-26', '2015-06-23', '2017-01-01', '2020-05-12', '2021-08-26'],
  ...['2022-04-18', '2022-05-07', '2022-09-05', '2022-12-02', '2023-05-09', '2023-07-06', '2023-08-01', '2023-12-23'],
  ...['2023-12-25', '2023-12-31', '2024-01-03', '2024-01-28', '2024-03-07', '2024-03-19', '2024-03-22', '2024-06-14']
].map(day);

test('the first view leaves the long tail out and makes the window a sixth or more of the width', () => {
  const [start, end] = firstView(STARTS, {timeWindow: WINDOW, domain: DOMAIN, windows: 6});
  expect(new Date(start).toISOString()).toMatch(/^2022-0[4-9]-01/);
  expect(new Date(end).toISOString()).toMatch(/^2024-0[5-9]-01/);
  expect((WINDOW[1] - WINDOW[0]) / (end - start)).toBeGreaterThan(0.15);
});

test('a small screen gets a shorter first view around the same window', () => {
  const [start, end] = firstView(STARTS, {timeWindow: WINDOW, domain: DOMAIN, windows: 2});
  expect(start).toBeLessThan(WINDOW[0]);
  expect(end).toBeGreaterThan(WINDOW[1]);
  expect(end - start).toBeLessThan(300 * DAY_MS);
});

test('the first view holds the window for any records', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 0, max: 7000}), {maxLength: 30}),
      fc.integer({min: 0, max: 7300}),
      fc.integer({min: 1, max: 3000}),
      fc.constantFrom(2, 3.5, 6),
      (offsets, from, length, windows) => {
        const starts = offsets.map((offset) => DOMAIN[0] + offset * DAY_MS).sort((a, b) => a - b);
        const start = DOMAIN[0] + Math.min(from, 7300 - length) * DAY_MS;
        const timeWindow: TimeExtent = [Math.max(start, DOMAIN[0]), Math.max(start, DOMAIN[0]) + length * DAY_MS];
        const view = firstView(starts, {timeWindow, domain: DOMAIN, windows});
        expect(view[0]).toBeLessThanOrEqual(timeWindow[0]);
        expect(view[1]).toBeGreaterThanOrEqual(timeWindow[1]);
        expect(view[0] % DAY_MS).toBe(0);
      }
    )
  );
});

test('the main body is the shortest stretch with two thirds of the records', () => {
  expect(mainBody([0, 100, 101, 102].map((n) => n * DAY_MS))).toEqual([100 * DAY_MS, 103 * DAY_MS]);
  expect(mainBody([])).toBeNull();
});

test('zooming keeps the instant under the pointer in its place', () => {
  const around = day('2024-02-01');
  const view = zoomView([day('2023-01-01'), day('2025-01-01')], {factor: 0.5, around, domain: DOMAIN});
  const before = (around - day('2023-01-01')) / (day('2025-01-01') - day('2023-01-01'));
  expect((around - view[0]) / (view[1] - view[0])).toBeCloseTo(before, 2);
  expect(view[1] - view[0]).toBeCloseTo((day('2025-01-01') - day('2023-01-01')) / 2, -9);
});

test('zooming stops at a week and at the whole axis', () => {
  const near = zoomView(WINDOW, {factor: 1e-6, around: WINDOW[0], domain: DOMAIN});
  expect((near[1] - near[0]) / DAY_MS).toBe(7);
  expect(zoomView(WINDOW, {factor: 1e6, around: WINDOW[0], domain: DOMAIN})).toEqual(axisOf(DOMAIN));
});

test('panning keeps the length and stays on the axis', () => {
  const moved = panView(WINDOW, -1e15, DOMAIN);
  expect(moved[0]).toBe(axisOf(DOMAIN)[0]);
  expect(moved[1] - moved[0]).toBe(WINDOW[1] - WINDOW[0]);
});

test('a view that holds the window is kept as it is', () => {
  const view: TimeExtent = [day('2023-11-01'), day('2024-05-01')];
  expect(revealWindow(view, WINDOW, DOMAIN)).toBe(view);
});

test('a window that slides out turns the view in pages', () => {
  const view: TimeExtent = [day('2023-01-01'), day('2024-01-01')];
  const month = (n: number): TimeExtent => [day('2023-12-10') + n * DAY_MS, day('2024-01-10') + n * DAY_MS];
  const pages = new Set(Array.from({length: 200}, (_, n) => revealWindow(view, month(n), DOMAIN)[0]));
  expect(pages.size).toBe(1);
  for (let n = 0; n < 200; n++) {
    const [start, end] = revealWindow(view, month(n), DOMAIN);
    expect(start).toBeLessThanOrEqual(month(n)[0]);
    expect(end).toBeGreaterThanOrEqual(month(n)[1]);
  }
});

test('a window longer than the view is fitted with air on both sides', () => {
  const [start, end] = revealWindow([day('2024-01-01'), day('2024-02-01')], WINDOW, DOMAIN);
  expect(start).toBeLessThan(WINDOW[0]);
  expect(end).toBeGreaterThan(WINDOW[1]);
  expect([start, end]).toEqual(fitView(WINDOW, DOMAIN));
});
