import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {BarLayout} from '../../../src/core/timeline/bars.ts';
import {regions, splitBoxes, standing} from '../../../src/core/timeline/regions.ts';
import {day, incident, shown} from './store.ts';

const EDGES = [0, 10, 20, 30, 40, 50];

test('bins are sorted by window and playhead, and those that a boundary cuts are split', () => {
  expect(regions(EDGES, [10, 40], 25)).toEqual({
    outside: [
      [0, 1],
      [4, 5]
    ],
    passed: [1, 2],
    ahead: [3, 4],
    split: [2]
  });
});

test('boundaries on edges split nothing', () => {
  expect(regions(EDGES, [10, 40], 40).split).toEqual([]);
});

test('every bin is in exactly one part, wherever the window lies', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -20, max: 70}),
      fc.integer({min: 1, max: 60}),
      fc.integer({min: -20, max: 90}),
      (from, length, passed) => {
        const {outside, passed: behind, ahead, split} = regions(EDGES, [from, from + length], passed);
        const seen = [...outside, behind, ahead].flatMap(([a, b]) =>
          Array.from({length: Math.max(0, b - a)}, (_, i) => a + i)
        );
        expect([...seen, ...split].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
      }
    )
  );
});

test('a record that touches the window is not outside, and one that began is passed', () => {
  expect(standing([0, 10], [10, 20], 15)).toBe('outside');
  expect(standing([5, 11], [10, 20], 15)).toBe('passed');
  expect(standing([15, 16], [10, 20], 15)).toBe('ahead');
  expect(standing([20, 21], [10, 20], 15)).toBe('outside');
});

test('the blocks of a split bin are told apart one by one', () => {
  const {store} = shown(
    incident('a', 'attack', '2024-03-20'),
    incident('b', 'attack', '2024-03-23'),
    incident('c', 'plot', '2024-03-23')
  );
  const layout: BarLayout = {unitPx: 7, blocks: true, bars: [{x: 0, width: 9}], highest: 3};
  const runs = splitBoxes(store, ['a', 'b', 'c'].map(store.rowOf), {
    ...{layout, bin: 0, timeWindow: [day('2024-03-01'), day('2024-04-01')], passedUntil: day('2024-03-23')}
  });
  expect(runs.map((run) => [run.kind, run.standing, run.boxes.map(({y}) => y)])).toEqual([
    ['attack', 'passed', [0]],
    ['attack', 'ahead', [7]],
    ['plot', 'ahead', [14]]
  ]);
});
