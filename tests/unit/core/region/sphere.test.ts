import {geoDistance} from 'd3-geo';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  destination,
  distanceKm,
  EARTH_RADIUS_KM,
  HALF_AROUND_KM,
  longitudeGap,
  longitudeReach
} from '../../../../src/core/region/sphere.ts';
import {check} from '../check.ts';
import {anyLat, anyLon} from './regions.ts';

test('distances are those of d3-geo', () => {
  check(
    fc.property(anyLon, anyLat, anyLon, anyLat, (lon1, lat1, lon2, lat2) => {
      const expected = geoDistance([lon1, lat1], [lon2, lat2]) * EARTH_RADIUS_KM;
      expect(distanceKm(lon1, lat1, lon2, lat2)).toBeCloseTo(expected, 3);
    })
  );
  expect(distanceKm(179, 0, -179, 0)).toBeCloseTo(222.39, 2);
  expect(distanceKm(0, 0, 180, 0)).toBeCloseTo(HALF_AROUND_KM, 6);
});

test('a destination lies as far away as was asked, in the direction that was asked', () => {
  check(
    fc.property(anyLon, anyLat, fc.double({min: 0, max: 20_000, noNaN: true}), anyLon, (lon, lat, km, bearing) => {
      const [x, y] = destination([lon, lat], km, bearing);
      expect(distanceKm(lon, lat, x, y)).toBeCloseTo(km, 2);
      expect(x).toBeGreaterThanOrEqual(-180);
      expect(x).toBeLessThan(180);
    })
  );
  const [lon, lat] = destination([179.5, 0], 111.195, 90);
  expect(lon).toBeCloseTo(-179.5, 4);
  expect(lat).toBeCloseTo(0, 6);
});

test('no point of a circle reaches further in longitude than its reach, and one reaches as far', () => {
  const reach = longitudeReach(60, 500);
  const gaps = Array.from({length: 3600}, (_, i) => longitudeGap(10, destination([10, 60], 500, i / 10)[0]));
  expect(Math.max(...gaps)).toBeCloseTo(reach, 4);
  expect(longitudeReach(89, 200)).toBe(180);
  expect(longitudeReach(-89, 200)).toBe(180);
});

test('the gap between meridians is the shorter way around', () => {
  expect([longitudeGap(179, -179), longitudeGap(-170, 350), longitudeGap(0, 180), longitudeGap(10, 370)]).toEqual([
    2, 160, 180, 0
  ]);
});
