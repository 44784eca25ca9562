import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packLanes} from '../../../src/core/timeline/lanes.ts';

test('what does not touch shares a lane, what overlaps takes the next', () => {
  const packed = packLanes(
    [
      {x0: 0, x1: 10},
      {x0: 5, x1: 8},
      {x0: 12, x1: 20}
    ],
    {limit: 4, gap: 2}
  );
  expect(packed.placed.map(({lane}) => lane)).toEqual([0, 1, 0]);
  expect(packed.lanes).toBe(2);
});

test('nothing in a lane overlaps, and nothing is lost', () => {
  const intervals = fc.array(
    fc
      .tuple(fc.integer({min: 0, max: 500}), fc.integer({min: 1, max: 200}))
      .map(([x0, length]) => ({x0, x1: x0 + length})),
    {maxLength: 60}
  );
  fc.assert(
    fc.property(intervals, fc.integer({min: 0, max: 6}), (list, limit) => {
      const sorted = list.toSorted((a, b) => a.x0 - b.x0);
      const {placed, left, lanes} = packLanes(sorted, {limit, gap: 2});
      expect(placed.length + left.length).toBe(list.length);
      expect(lanes).toBeLessThanOrEqual(limit);
      for (let lane = 0; lane < lanes; lane++) {
        const inLane = placed.filter((each) => each.lane === lane);
        inLane.slice(1).forEach((next, i) => expect(next.x0 - inLane[i]!.x1).toBeGreaterThanOrEqual(2));
      }
    })
  );
});
