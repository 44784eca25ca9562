import {describe, expect, it} from 'vitest';
import {flowBends} from '../../../../src/core/flow/bend.ts';
import {deepFreeze} from '../deep-freeze.ts';

const IRAQ_SYRIA = [40, 35] as const;
const CENTRAL_ASIA = [66, 42.5] as const;
const KAZAKHSTAN = [67, 48] as const;

describe('flowBends', () => {
  it('bend both directions between two places to their own left, which keeps them apart', () => {
    const [there, back] = flowBends(
      deepFreeze([
        [CENTRAL_ASIA, IRAQ_SYRIA],
        [IRAQ_SYRIA, CENTRAL_ASIA]
      ])
    );
    expect(there).toBeGreaterThan(0);
    expect(back).toBeGreaterThan(0);
  });

  it('give flows the same way lanes on both sides, and further ones wider lanes', () => {
    const [first, second, third] = flowBends(Array.from({length: 3}, () => [CENTRAL_ASIA, IRAQ_SYRIA] as const));
    expect(second).toBe(-first!);
    expect(third).toBeGreaterThan(first!);
  });

  it('bend flows to one place from nearly the same direction away from one another', () => {
    const [fromKazakhstan, fromCentralAsia] = flowBends([
      [KAZAKHSTAN, IRAQ_SYRIA],
      [CENTRAL_ASIA, IRAQ_SYRIA]
    ]);
    // On the way to the west the left is the south.
    expect(fromKazakhstan).toBeLessThan(0);
    expect(fromCentralAsia).toBeGreaterThan(0);
  });

  it('leave flows alone that come to one place from far apart, or only leave from one', () => {
    const bends = flowBends([
      [[10, 50], IRAQ_SYRIA],
      [CENTRAL_ASIA, IRAQ_SYRIA],
      [CENTRAL_ASIA, [10, 50]]
    ]);
    expect(bends.every((bend) => bend > 0)).toBe(true);
  });

  it('are none where there is no arrow', () => {
    expect(flowBends([null])).toEqual([0]);
  });
});
