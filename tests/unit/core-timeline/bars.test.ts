import {expect, test} from 'vitest';
import type {Histogram} from '../../../src/core/aggregate/histogram.ts';
import {barLayout, boxes, fillPath, outlinePath, uncertainBoxes} from '../../../src/core/timeline/bars.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';

const EDGES = [0, 7, 14].map((days) => days * DAY_MS);
const SCALE = timeScale([0, 14 * DAY_MS], 20);

function counts(attacks: readonly [number, number], uncertain: readonly [number, number] = [0, 0]): Histogram {
  const none = () => new Uint32Array(2);
  return {
    edges: EDGES,
    counts: [Uint32Array.from(attacks), none(), none(), none()],
    uncertain: Float64Array.from(uncertain)
  };
}

test('one record is one block of 7 px while the highest bar fits', () => {
  const layout = barLayout(counts([2, 0]), SCALE, 56);
  expect(layout).toMatchObject({unitPx: 7, blocks: true, highest: 2});
  expect(boxes(layout, 0, 0, 2)).toEqual([
    {x: 0, y: 0, width: 9, height: 6},
    {x: 0, y: 7, width: 9, height: 6}
  ]);
});

test('blocks shrink before they become bars, and nothing is higher than the room', () => {
  expect(barLayout(counts([14, 1]), SCALE, 56)).toMatchObject({unitPx: 4, blocks: true});
  const many = barLayout(counts([500, 1]), SCALE, 56);
  expect(many.blocks).toBe(false);
  expect(boxes(many, 0, 0, 500)).toEqual([{x: 0, y: 0, width: 9, height: 56}]);
});

test('records without a day stand on top in one joined layer', () => {
  const histogram = counts([1, 0], [0.5, 0.25]);
  const layout = barLayout(histogram, SCALE, 56);
  expect(uncertainBoxes(histogram, layout)).toEqual([
    {x: 0, y: 7, width: 9, height: 3.5},
    {x: 10, y: 0, width: 10, height: 1.75}
  ]);
});

test('an outline stays inside the block that it stands for', () => {
  const box = [{x: 10, y: 7, width: 9, height: 6}];
  expect(fillPath(box, 50)).toBe('M10 37h9v6h-9z');
  expect(outlinePath(box, 50)).toBe('M10.5 37.5h8v5h-8z');
});
