import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Bounds, Padding} from '../../../../src/core/camera/camera.ts';
import {
  fitBounds,
  MAX_LATITUDE,
  MAX_ZOOM,
  mercator,
  metersPerPixel,
  TILE_SIZE,
  unmercator,
  wrapLongitude
} from '../../../../src/core/camera/camera.ts';
import {check} from '../check.ts';

const lons = fc.double({min: -180, max: 180, noNaN: true});
const lats = fc.double({min: -85, max: 85, noNaN: true});

describe('mercator', () => {
  it('comes back through unmercator', () => {
    check(
      fc.property(lons, lats, (lon, lat) => {
        const [lon2, lat2] = unmercator(mercator([lon, lat]));
        expect(lon2).toBeCloseTo(lon, 9);
        expect(lat2).toBeCloseTo(lat, 9);
      }),
      500
    );
  });

  it('fills a square with the world, north at the top', () => {
    expect(mercator([0, 0])).toEqual([TILE_SIZE / 2, expect.closeTo(TILE_SIZE / 2, 9)]);
    expect(mercator([-180, 90])[0]).toBe(0);
    expect(mercator([-180, 90])[1]).toBeCloseTo(0, 4);
    expect(mercator([180, -MAX_LATITUDE])[1]).toBeCloseTo(TILE_SIZE, 4);
  });
});

describe('fitBounds', () => {
  const size = {width: 1000, height: 640};

  // Where a place stands on the map, in px from its top left, the short way round the earth.
  function place(camera: ReturnType<typeof fitBounds>, position: readonly [number, number]) {
    const scale = 2 ** camera.zoom;
    const [x, y] = mercator(position);
    const [cx, cy] = mercator(camera.center);
    const dx = (((x - cx) / TILE_SIZE + 1.5) % 1) - 0.5;
    return [size.width / 2 + dx * TILE_SIZE * scale, size.height / 2 + (y - cy) * scale] as const;
  }

  it('shows the bounds whole, across the antimeridian as well', () => {
    const bounds = fc
      .tuple(lons, fc.double({min: 0.01, max: 160, noNaN: true}), lats, lats)
      .filter(([, width, a, b]) => width < 140 && Math.abs(a - b) > 0.01)
      .map(([west, width, a, b]): Bounds => [west, Math.min(a, b), wrapLongitude(west + width), Math.max(a, b)]);
    const paddings = fc.record(
      Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, fc.integer({min: 0, max: 90})]))
    ) as unknown as fc.Arbitrary<Padding>;
    check(
      fc.property(bounds, paddings, ([west, south, east, north], padding) => {
        const camera = fitBounds([west, south, east, north], size, padding);
        fc.pre(camera.zoom > 0);
        for (const lon of [west, east]) {
          for (const lat of [south, north]) {
            const [x, y] = place(camera, [lon, lat]);
            expect(x).toBeGreaterThanOrEqual(padding.left - 0.01);
            expect(x).toBeLessThanOrEqual(size.width - padding.right + 0.01);
            expect(y).toBeGreaterThanOrEqual(padding.top - 0.01);
            expect(y).toBeLessThanOrEqual(size.height - padding.bottom + 0.01);
          }
        }
      }),
      500
    );
  });

  it('leaves no room that it could use', () => {
    const camera = fitBounds([20, 30, 60, 32], size);
    expect(place(camera, [60, 31])[0]).toBeCloseTo(size.width, 6);
    expect(place(camera, [20, 31])[0]).toBeCloseTo(0, 6);
  });

  it('looks at the middle of Fiji and not at its antipode', () => {
    const {center, zoom} = fitBounds([176.8, -21, -178, -12], size);
    expect(center[0]).toBeCloseTo(179.4, 6);
    expect(zoom).toBeGreaterThan(4);
  });

  it('stays within the zooms there are, for a single place, the world and a map narrower than its padding', () => {
    expect(fitBounds([69.2, 34.5, 69.2, 34.5], size)).toEqual({
      center: [expect.closeTo(69.2, 6), expect.closeTo(34.5, 6)],
      zoom: MAX_ZOOM,
      bearing: 0,
      pitch: 0
    });
    expect(fitBounds([-180, -85, 180, 85], {width: 200, height: 200}).zoom).toBe(0);
    expect(fitBounds([20, 30, 21, 31], {width: 40, height: 0}, {top: 28, right: 28, bottom: 28, left: 28}).zoom).toBe(
      0
    );
    expect(fitBounds([20, 30, 20, 30], {width: 0, height: 0}).zoom).toBe(MAX_ZOOM);
  });
});

describe('metersPerPixel', () => {
  it('is the circumference of the earth over the width of the world', () => {
    expect(metersPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
  });

  it('halves with every zoom, and at 60 degrees', () => {
    expect(metersPerPixel(34, 5) / metersPerPixel(34, 6)).toBeCloseTo(2, 12);
    expect(metersPerPixel(60, 3) / metersPerPixel(0, 3)).toBeCloseTo(0.5, 9);
  });
});

describe('wrapLongitude', () => {
  it.each([
    [180, -180],
    [-180, -180],
    [190, -170],
    [-190, 170],
    [51.3, 51.3],
    [725, 5]
  ])('takes %d to %d', (lon, wrapped) => {
    expect(wrapLongitude(lon)).toBe(wrapped);
  });
});
