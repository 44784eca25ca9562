import {describe, expect, it} from 'vitest';
import {KINDS} from '../../../geo/index.ts';
import {dashes, leftHalfPath, outlinePath, polePath, reach} from '../../../src/svg/mark-outline.ts';

const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
const points = (d: string) =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('outlinePath', () => {
  it('puts the outer edge of the line at the radius, so that areas are exact', () => {
    expect(outlinePath('attack', 10, 2)).toBe('M-9,0A9,9 0 1 1 9,0A9,9 0 1 1 -9,0Z');
    expect(outlinePath('arrest', 6, 1.5)).toBe('M-5.25,-5.25L5.25,-5.25 5.25,5.25 -5.25,5.25Z');
  });

  it('gives every kind a shape of its own', () => {
    expect(new Set(KINDS.map((kind) => outlinePath(kind, 6, 1.5))).size).toBe(KINDS.length);
  });

  it('stays within the reach of its kind', () => {
    for (const kind of KINDS) {
      const most = Math.max(...numbers(outlinePath(kind, 6, 0)).map(Math.abs));
      expect(most).toBeLessThanOrEqual(6 * reach(kind) + 0.01);
    }
  });
});

describe('leftHalfPath', () => {
  it('lies on the left of the middle', () => {
    expect(leftHalfPath('attack', 10, 2)).toBe('M0,-9A9,9 0 0 0 0,9Z');
    expect(points(leftHalfPath('plot', 6, 1.5)).every(([x]) => x <= 0)).toBe(true);
    expect(points(leftHalfPath('arrest', 6, 1.5)).every(([x]) => x <= 0)).toBe(true);
    expect(points(leftHalfPath('milestone', 6, 1.5)).every(([x]) => x <= 0)).toBe(true);
  });
});

describe('polePath', () => {
  it('stands under milestones only', () => {
    expect(KINDS.filter((kind) => polePath(kind, 6) !== '')).toEqual(['milestone']);
  });
});

describe('dashes', () => {
  it('close around a circle without a seam', () => {
    for (const radius of [6, 8, 13, 25]) {
      const [dash, gap] = dashes('attack', radius).array.split(' ').map(Number) as [number, number];
      const count = (2 * Math.PI * (radius - 0.75)) / (dash + gap);
      expect(Math.abs(count - Math.round(count))).toBeLessThan(0.06);
    }
  });

  it('are longer on large marks', () => {
    const dash = (radius: number) => Number(dashes('attack', radius).array.split(' ')[0]);
    expect(dash(20)).toBeGreaterThan(dash(8) + 1);
  });
});
