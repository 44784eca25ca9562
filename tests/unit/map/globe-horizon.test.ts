import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearSide} from '../../../src/map/globe-horizon.ts';

const upright = (center: readonly [number, number], zoom: number) => ({
  center: [...center] as [number, number],
  zoom,
  bearing: 0,
  pitch: 0
});
const place = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -85, max: 85, noNaN: true}));

describe('nearSide', () => {
  it('shows the middle of the picture and hides its antipode', () => {
    fc.assert(
      fc.property(place, fc.double({min: 0, max: 6, noNaN: true}), ([lon, lat], zoom) => {
        const seen = nearSide(upright([lon, lat], zoom), 800);
        expect(seen([lon, lat])).toBe(true);
        expect(seen([lon + 180, -lat])).toBe(false);
      }),
      {numRuns: 100, seed: 3}
    );
  });

  it('shows less than half of the globe, less of it the nearer the camera', () => {
    const degreesSeen = (zoom: number) => {
      const seen = nearSide(upright([0, 0], zoom), 800);
      return Array.from({length: 181}, (_, lon) => lon).filter((lon) => seen([lon, 0])).length;
    };
    expect(degreesSeen(0)).toBeLessThan(90);
    expect(degreesSeen(0)).toBeGreaterThan(80);
    expect(degreesSeen(2)).toBeLessThan(degreesSeen(1));
    expect(degreesSeen(4)).toBeLessThan(degreesSeen(2));
  });

  it('looks past the middle in the direction of a tilted camera', () => {
    const tilted = nearSide({center: [0, 0], zoom: 2, bearing: 0, pitch: 50}, 800);
    const southward = nearSide({center: [0, 0], zoom: 2, bearing: 180, pitch: 50}, 800);
    const seen = (sees: typeof tilted, lat: number) => sees([0, lat]);
    const furthest = (sees: typeof tilted, sign: number) =>
      Array.from({length: 90}, (_, lat) => lat).filter((lat) => seen(sees, sign * lat)).length;
    expect(furthest(tilted, -1)).toBeGreaterThan(furthest(tilted, 1));
    expect(furthest(southward, 1)).toBe(furthest(tilted, -1));
  });
});
