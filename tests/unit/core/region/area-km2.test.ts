import {geoArea} from 'd3-geo';
import {expect, test} from 'vitest';
import {areaKm2, ringAreaKm2} from '../../../../src/core/region/area-km2.ts';
import {EARTH_RADIUS_KM} from '../../../../src/core/region/sphere.ts';
import {box, CHUKOTKA, circle, closed, file, namedRegion, NONE, polygon} from './regions.ts';

const SPHERE = 4 * Math.PI * EARTH_RADIUS_KM ** 2;

test('the world and its halves have the area of the sphere', () => {
  expect(areaKm2(box(-180, -90, 180, 90), NONE) / SPHERE).toBeCloseTo(1, 12);
  expect(areaKm2(box(170, 0, -170, 90), NONE) / SPHERE).toBeCloseTo(20 / 360 / 2, 12);
  expect(areaKm2(circle([30, 40], (EARTH_RADIUS_KM * Math.PI) / 2), NONE) / SPHERE).toBeCloseTo(0.5, 12);
});

test('a small polygon has the area that d3-geo gives it', () => {
  const corners = [
    [71, 40],
    [71.05, 40],
    [71.06, 40.04],
    [71.02, 40.05]
  ] as const;
  // Its rings run clockwise, and its edges are great circles.
  const area = geoArea(closed(corners.toReversed())) * EARTH_RADIUS_KM ** 2;
  expect(areaKm2(polygon(...corners), NONE) / area).toBeCloseTo(1, 4);
});

test('a polygon around the pole has the area of the cap', () => {
  const cap = polygon([-135, 70], [-45, 70], [45, 70], [135, 70]);
  expect(areaKm2(cap, NONE) / areaKm2(box(-180, 70, 180, 90), NONE)).toBeCloseTo(1, 12);
});

test('holes are taken away, and polygons added up', () => {
  const square = (size: number) =>
    closed([
      [0, 0],
      [size, 0],
      [size, size],
      [0, size]
    ]).coordinates[0]!;
  const expected = areaKm2(box(0, 0, 4, 4), NONE) - areaKm2(box(0, 0, 2, 2), NONE);
  expect(areaKm2(file({type: 'Polygon', coordinates: [square(4), square(2)]}), NONE)).toBeCloseTo(expected, 6);
  const named = new Map([['chukotka', namedRegion('chukotka', CHUKOTKA)]]);
  const [west, east] = CHUKOTKA.coordinates.map((coordinates) => areaKm2(file({type: 'Polygon', coordinates}), NONE));
  expect(areaKm2({shape: 'named', id: 'chukotka'}, named)).toBeCloseTo(west! + east!, 6);
});

test('a ring that runs clockwise has a negative area', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0]
  ] as const;
  expect(ringAreaKm2(ring)).toBeGreaterThan(0);
  expect(ringAreaKm2(ring.toReversed())).toBeCloseTo(-ringAreaKm2(ring), 9);
});
