import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Bounds} from '../../../../src/core/camera/camera.ts';
import {boundsOf} from '../../../../src/core/region/bounds-of.ts';
import {relate} from '../../../../src/core/region/relate.ts';
import {REGION_RELATION} from '../../../../src/core/region/relation.ts';
import {check} from '../check.ts';
import {add, anyLat, anyLon, box, CHUKOTKA, circle, columns, file, namedRegion, NONE, polygon} from './regions.ts';

test('a rectangle is its own bounds', () => {
  const own: Bounds[] = [
    [60, 30, 70, 40],
    [170, -20, -170, -10],
    [-180, -90, 180, 90],
    [170, 0, 180, 5],
    [-180, 0, -170, 5]
  ];
  for (const bounds of own) expect(boundsOf(box(...bounds), NONE)).toEqual(bounds);
  expect(boundsOf(box(350, 0, 370, 5), NONE)).toEqual([-10, 0, 10, 5]);
});

test('polygons on both sides of the antimeridian have narrow bounds', () => {
  const expected = [160, 62, -170, 70];
  expect(boundsOf(file(CHUKOTKA), NONE)).toEqual(expected);
  const named = new Map([['chukotka', namedRegion('chukotka', CHUKOTKA)]]);
  expect(boundsOf({shape: 'named', id: 'chukotka'}, named)).toEqual(expected);
  expect(boundsOf(polygon([176, -21], [-178, -21], [-178, -12]), NONE)).toEqual([176, -21, -178, -12]);
});

test('what goes around a pole has all longitudes', () => {
  expect(boundsOf(polygon([-120, 70], [0, 70], [120, 70]), NONE)).toEqual([-180, 70, 180, 90]);
  const [west, south, east, north] = boundsOf(circle([30, 88], 500), NONE);
  expect([west, east, north]).toEqual([-180, 180, 90]);
  expect(south).toBeCloseTo(88 - 500 / 111.195, 3);
});

test('a circle lies within its bounds, and touches their sides', () => {
  const [west, south, east, north] = boundsOf(circle([179, 60], 300), NONE);
  expect(west).toBeGreaterThan(173);
  expect(east).toBeLessThan(-175);
  expect(east).toBeGreaterThan(-177);
  expect([south, north].map((lat) => Math.abs(lat - 60).toFixed(3))).toEqual(['2.698', '2.698']);
});

test('nothing of a circle lies outside of its bounds', () => {
  const radius = fc.double({min: 1, max: 19_000, noNaN: true});
  check(
    fc.property(anyLon, anyLat, radius, anyLon, anyLat, (lon, lat, radiusKm, x, y) => {
      const region = circle([lon, lat], radiusKm);
      const place = columns([{at: [x, y]}]);
      const around = box(...boundsOf(region, NONE));
      if (relate(place, [add(region)], NONE)[0] === REGION_RELATION.inside)
        expect(relate(place, [add(around)], NONE)[0]).toBe(REGION_RELATION.inside);
    }),
    400
  );
});
