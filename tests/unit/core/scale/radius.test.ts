import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  attackRadius,
  circleRadius,
  figureState,
  NONE_RADIUS,
  UNKNOWN_RADIUS
} from '../../../../src/core/scale/radius.ts';
import {check} from '../check.ts';

describe('circleRadius', () => {
  it('makes the area proportional to the value: four times as many, twice the radius', () => {
    check(
      fc.property(fc.integer({min: 1, max: 1e6}), (value) => {
        expect(circleRadius(4 * value) / circleRadius(value)).toBeCloseTo(2, 9);
      })
    );
  });

  it('follows the scale of the map', () => {
    expect(circleRadius(50, 1.5)).toBeCloseTo(circleRadius(50) * 1.5, 9);
  });
});

describe('figureState', () => {
  it.each([
    [137, 'known'],
    [0, 'none'],
    [NaN, 'unknown']
  ] as const)('says of %d: %s', (value, state) => {
    expect(figureState(value)).toBe(state);
  });
});

describe('attackRadius', () => {
  it('is drawn by the same function as the legend', () => {
    expect(attackRadius(137, 0.7)).toBe(circleRadius(137, 0.7));
  });

  it('makes unknown, none and one differ, and unknown not the smallest', () => {
    const [unknown, none, one] = [attackRadius(NaN), attackRadius(0), attackRadius(1)];
    expect([unknown, none]).toEqual([UNKNOWN_RADIUS, NONE_RADIUS]);
    expect(new Set([unknown, none, one]).size).toBe(3);
    expect(unknown).toBeGreaterThan(Math.max(none, one));
  });
});
