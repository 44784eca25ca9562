import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fromPixels, toPixels} from '../../../geo/cli/basemap/world-pixels.ts';

describe('toPixels', () => {
  it('puts the world on a square of 512 px', () => {
    expect(toPixels([0, 0])).toEqual([256, 256]);
    const [right, top] = toPixels([180, 90]);
    expect(right).toBe(512);
    expect(top).toBeCloseTo(0, 5);
  });

  it('has its way back in fromPixels, to a thousandth of a degree', () => {
    const lon = fc.double({min: -180, max: 180, noNaN: true});
    const lat = fc.double({min: -85, max: 85, noNaN: true});
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backX, backY] = fromPixels(toPixels([x, y]));
        expect(Math.abs(backX! - x)).toBeLessThan(0.00051);
        expect(Math.abs(backY! - y)).toBeLessThan(0.00051);
      }),
      {seed: 4}
    );
  });
});
