import {describe, expect, it} from 'vitest';
import {hatching} from '../../../src/svg/hatching.ts';

const draw = (status: Parameters<typeof hatching>[0]['status']) =>
  hatching({radius: 7.25, status, color: '#F2743C', opacity: 0.8});
const points = (d: unknown) =>
  [...String(d).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('hatching', () => {
  it('stays inside its circle', () => {
    for (const [x, y] of points(draw('confirmed')[0]!.attributes.d)) expect(Math.hypot(x, y)).toBeLessThan(7);
  });

  it('rises to the right at 45 degrees', () => {
    const [[x0, y0], [x1, y1]] = points(draw('confirmed')[0]!.attributes.d) as [
      readonly [number, number],
      readonly [number, number]
    ];
    expect(x1 - x0).toBeCloseTo(y0 - y1, 1);
  });

  it('keeps to the left half when disputed', () => {
    expect(points(draw('disputed')[0]!.attributes.d).every(([x]) => x <= 0)).toBe(true);
  });

  it('has no line through the middle when alleged, where it would read as a slash', () => {
    const lines = String(draw('alleged')[0]!.attributes.d).split('M').slice(1);
    expect(lines).toHaveLength(4);
    expect(lines.some((line) => points(line).every(([x, y]) => Math.abs(x + y) < 0.1))).toBe(false);
  });

  it('is left out under a slash or a strike', () => {
    expect(draw('denied')).toEqual([]);
    expect(draw('dismissed')).toEqual([]);
  });
});
