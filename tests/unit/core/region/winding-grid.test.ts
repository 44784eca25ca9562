import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import type {MultiPolygon} from 'geojson';
import {expect, test} from 'vitest';
import {selfCrossing} from '../../../../src/core/region/crossing.ts';
import {polygonShape} from '../../../../src/core/region/polygon-shape.ts';
import {polygonsOf, unwrapRing} from '../../../../src/core/region/ring.ts';
import {check} from '../check.ts';
import {closed, starRing} from './regions.ts';

const near = fc.double({min: -40, max: 40, noNaN: true});
const points = fc.array(fc.tuple(near, near), {minLength: 1, maxLength: 40});

test('positions lie in a random polygon exactly when turf says so', () => {
  check(
    fc.property(starRing(near, near, 30), points, (ring, positions) => {
      const geometry = closed(ring);
      const {holds} = polygonShape(polygonsOf(geometry));
      // The corners themselves are in, and so are points close to them as it comes.
      const close = ring.flatMap(([lon, lat]) => [
        [lon + 1e-6, lat],
        [lon - 1e-6, lat],
        [lon, lat + 1e-6]
      ]);
      for (const [lon, lat] of [...positions, ...ring, ...close])
        expect(holds(lon!, lat!), `${lon}, ${lat}`).toBe(booleanPointInPolygon([lon!, lat!], geometry));
    })
  );
});

test('the same on a lattice, where points lie on edges, on corners and level with them', () => {
  const whole = fc.integer({min: -6, max: 6});
  const ring = fc
    .uniqueArray(fc.tuple(whole, whole), {
      minLength: 3,
      maxLength: 12,
      selector: ([x, y]) => Math.atan2(y - 0.5, x - 0.4)
    })
    .map((corners) =>
      corners.toSorted(([x1, y1], [x2, y2]) => Math.atan2(y1 - 0.5, x1 - 0.4) - Math.atan2(y2 - 0.5, x2 - 0.4))
    );
  check(
    fc.property(ring, (corners) => {
      const geometry = closed(corners);
      // Where a ring crosses itself the two count differently; such rings are refused before.
      fc.pre(selfCrossing(unwrapRing(corners)) === null);
      const {holds} = polygonShape(polygonsOf(geometry));
      for (let lon = -7; lon <= 7; lon += 0.5)
        for (let lat = -7; lat <= 7; lat += 0.5)
          expect(holds(lon, lat), `${lon}, ${lat}`).toBe(booleanPointInPolygon([lon, lat], geometry));
    })
  );
});

test('a polygon of many long edges, which fill whole bands, agrees with turf too', () => {
  const teeth = Array.from({length: 999}, (_, i): [number, number] => [
    -20 + i * 0.04,
    i % 2 === 0 ? -9 - (i % 7) : 10
  ]);
  const geometry = closed([...teeth, [20, -30], [-20, -30]]);
  const {holds} = polygonShape(polygonsOf(geometry));
  let [yes, no] = [0, 0];
  for (let i = 0; i < 4000; i++) {
    const [lon, lat] = [((i * 7919) % 4001) / 100 - 20.3, ((i * 104_729) % 4003) / 100 - 25.1];
    expect(holds(lon, lat), `${lon}, ${lat}`).toBe(booleanPointInPolygon([lon, lat], geometry));
    if (holds(lon, lat)) yes++;
    else no++;
  }
  expect(Math.min(yes, no)).toBeGreaterThan(500);
});

test('holes are out, but for their border', () => {
  const square = (size: number) =>
    closed([
      [-size, -size],
      [size, -size],
      [size, size],
      [-size, size]
    ]).coordinates[0]!;
  const {holds} = polygonShape(polygonsOf({type: 'Polygon', coordinates: [square(4), square(2)]}));
  expect([holds(0, 0), holds(1.9, 0), holds(2, 0), holds(3, 0), holds(4, 4), holds(4.1, 0)]).toEqual([
    false,
    false,
    true,
    true,
    true,
    false
  ]);
});

test('what two polygons both hold is held, whichever way their rings run', () => {
  const ring = (west: number, east: number) => [
    [west, 0],
    [east, 0],
    [east, 5],
    [west, 5],
    [west, 0]
  ];
  const geometry: MultiPolygon = {type: 'MultiPolygon', coordinates: [[ring(0, 6)], [ring(4, 9).toReversed()]]};
  const {holds} = polygonShape(polygonsOf(geometry));
  expect([2, 5, 8, 10].map((lon) => holds(lon, 2))).toEqual([true, true, true, false]);
});

test('nothing holds nothing', () => {
  expect(polygonShape([]).holds(0, 0)).toBe(false);
  expect(polygonShape([[[]]]).holds(0, 0)).toBe(false);
});
