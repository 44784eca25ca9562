import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chord, contains, labelPoint} from '../../../geo/cli/basemap/label-point.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

const SQUARE = deepFreeze([
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0]
  ]
]);
const HOLE = deepFreeze([
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
  [4, 4]
]);

// A tall stem with a wide foot: labels, being wide, belong into the foot.
const BOOT = deepFreeze([
  [
    [0, 0],
    [4, 0],
    [4, 16],
    [20, 16],
    [20, 22],
    [0, 22],
    [0, 0]
  ]
]);

describe('labelPoint', () => {
  it('is near the middle of a square', () => {
    const {point, width, height} = labelPoint(SQUARE)!;
    expect(point[0]).toBeCloseTo(5, 0);
    expect(width).toBeCloseTo(10);
    expect(height).toBeCloseTo(10);
  });

  it('lies where there is width', () => {
    const {point, width} = labelPoint(BOOT)!;
    expect(point[1]).toBeGreaterThan(16);
    expect(width).toBeCloseTo(20);
  });

  it('lies inside any convex polygon', () => {
    const corners = fc.integer({min: 3, max: 12});
    fc.assert(
      fc.property(corners, fc.double({min: 0.2, max: 5, noNaN: true}), (n, squeeze) => {
        const ring = Array.from({length: n}, (_, i) => {
          const angle = (2 * Math.PI * i) / n;
          return [Math.cos(angle) * squeeze, Math.sin(angle)];
        });
        const rings = [[...ring, ring[0]!]];
        expect(contains(rings, labelPoint(rings)!.point)).toBe(true);
      }),
      {seed: 3}
    );
  });
});

describe('contains', () => {
  it('tells inside from outside and from a hole', () => {
    expect(contains([SQUARE[0]!, HOLE], [1, 1])).toBe(true);
    expect(contains([SQUARE[0]!, HOLE], [5, 5])).toBe(false);
    expect(contains([SQUARE[0]!, HOLE], [11, 5])).toBe(false);
  });
});

describe('chord', () => {
  it('ends at a hole', () => {
    expect(chord([SQUARE[0]!, HOLE], [1, 5], 0)).toBe(4);
    expect(chord([SQUARE[0]!, HOLE], [1, 5], 1)).toBe(10);
  });

  it('is 0 outside', () => {
    expect(chord(SQUARE, [20, 5], 0)).toBe(0);
  });
});
