import fc from 'fast-check';
import type {Polygon} from 'geojson';
import {expect, test} from 'vitest';
import type {Position} from '../../../../geo/index.ts';
import type {RegionArea} from '../../../../src/core/region/region.ts';
import {relate} from '../../../../src/core/region/relate.ts';
import {REGION_RELATION} from '../../../../src/core/region/relation.ts';
import {destination, distanceKm} from '../../../../src/core/region/sphere.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {add, anyLat, anyLon, box, CHUKOTKA, circle, closed, columns, file, namedRegion, NONE} from './regions.ts';
import type {Place} from './regions.ts';
import {polygon, starRing, subtract} from './regions.ts';

const NAMES = ['outside', 'partly', 'inside', 'unplaced'];

function names(area: RegionArea, ...places: readonly Place[]): readonly (string | undefined)[] {
  return [...relate(columns(deepFreeze(places)), deepFreeze(area), NONE)].map((relation) => NAMES[relation]);
}

const points = (...positions: readonly Position[]) => positions.map((at): Place => ({at}));

test('the numbers of relations are ordered, and unplaced is none of them', () => {
  expect(REGION_RELATION).toEqual({outside: 0, partly: 1, inside: 2, unplaced: 3});
});

test('a point is inside or outside, and on the border it is inside', () => {
  const area = [add(box(10, 20, 30, 40))];
  expect(names(area, ...points([20, 30], [10, 30], [30, 40], [9.99, 30], [20, 40.01]))).toEqual([
    'inside',
    'inside',
    'inside',
    'outside',
    'outside'
  ]);
});

test('a point stays a point even when its radius is known', () => {
  const places = {length: 1, lon: [10.001], lat: [30], radiusKm: [50], crisp: [1]};
  expect([...relate(places, [add(box(10, 20, 30, 40))], NONE)]).toEqual([REGION_RELATION.inside]);
});

test('a ring is inside when all of it is, outside when it does not touch, and partly otherwise', () => {
  const area = [add(box(0, 0, 10, 10))];
  const ring = (lon: number, radiusKm: number): Place => ({at: [lon, 5], radiusKm});
  expect(names(area, ring(5, 100), ring(9, 100), ring(9, 120), ring(10.5, 60), ring(10.5, 50), ring(5, 2000))).toEqual([
    'inside',
    'inside',
    'partly',
    'partly',
    'outside',
    'partly'
  ]);
});

test('what has no position, or only a country, is unplaced in every area', () => {
  const nowhere: Place[] = [{at: null}, {at: null, radiusKm: 20}, {at: [5, 5], radiusKm: NaN}];
  for (const area of [[], [add(box(0, 0, 10, 10))], [subtract(box(0, 0, 10, 10))]])
    expect(names(area, ...nowhere)).toEqual(['unplaced', 'unplaced', 'unplaced']);
});

test('an empty area is everywhere, and one that begins with a subtraction is everywhere else', () => {
  const places = points([5, 5], [50, 50]);
  expect(names([], ...places)).toEqual(['inside', 'inside']);
  expect(names([subtract(box(0, 0, 10, 10))], ...places)).toEqual(['outside', 'inside']);
});

test('parts are added and subtracted in their order', () => {
  const [large, middle, small] = [box(0, 0, 30, 30), box(10, 10, 20, 20), box(14, 14, 16, 16)];
  const places = points([5, 5], [12, 12], [15, 15], [50, 50]);
  expect(names([add(large), subtract(middle), add(small)], ...places)).toEqual([
    'inside',
    'outside',
    'inside',
    'outside'
  ]);
  expect(names([add(small), subtract(middle), add(large)], ...places)).toEqual([
    'inside',
    'inside',
    'inside',
    'outside'
  ]);
  expect(names([add(large), add(small), subtract(middle)], ...places)).toEqual([
    'inside',
    'outside',
    'outside',
    'outside'
  ]);
});

test('a ring that is taken away in part is partly left, and one taken away whole is outside', () => {
  const area = (hole: RegionArea[number]) => [add(box(0, 0, 30, 30)), hole];
  const ring: Place = {at: [15, 15], radiusKm: 100};
  expect(names(area(subtract(box(15, 10, 20, 20))), ring)).toEqual(['partly']);
  expect(names(area(subtract(box(10, 10, 20, 20))), ring)).toEqual(['outside']);
  expect(names(area(subtract(box(20, 20, 25, 25))), ring)).toEqual(['inside']);
  const edge: Place = {at: [30, 15], radiusKm: 100};
  expect(names(area(subtract(circle([30, 15], 50))), edge)).toEqual(['partly']);
  expect(names([...area(subtract(circle([30, 15], 50))), add(circle([30, 15], 200))], edge)).toEqual(['inside']);
});

test('a circle is true on the sphere, also around a pole', () => {
  const area = [add(circle([30, 88], 500))];
  const over: Position = [-150, 88.5];
  expect(distanceKm(30, 88, ...over)).toBeLessThan(500);
  expect(names(area, {at: over}, {at: [-150, 87]}, {at: [30, 84]}, {at: [120, 89], radiusKm: 100})).toEqual([
    'inside',
    'outside',
    'inside',
    'inside'
  ]);
});

test('a place at the pole is in a polygon around the pole, and its ring is inside', () => {
  const cap = polygon([-135, 70], [-45, 70], [45, 70], [135, 70]);
  expect(names([add(cap)], {at: [0, 90]}, {at: [100, 89], radiusKm: 300}, {at: [180, 69.9]}, {at: [0, -90]})).toEqual([
    'inside',
    'inside',
    'outside',
    'outside'
  ]);
  expect(names([add(cap)], {at: [180, 71], radiusKm: 100}, {at: [180, 71], radiusKm: 120})).toEqual([
    'inside',
    'partly'
  ]);
  const south = polygon([-135, -70], [-45, -70], [45, -70], [135, -70]);
  expect(names([add(south)], {at: [77, -89]}, {at: [0, 89]})).toEqual(['inside', 'outside']);
});

test('Fiji lies in a rectangle, a polygon and a circle across the antimeridian', () => {
  const fiji = points([178.4, -18.1], [-179.9, -16.8], [180, -17], [-180, -17], [170, -17], [-170, -17]);
  const held = ['inside', 'inside', 'inside', 'inside', 'outside', 'outside'];
  expect(names([add(box(176, -21, -178, -12))], ...fiji)).toEqual(held);
  expect(names([add(polygon([176, -21], [-178, -21], [-178, -12], [176, -12]))], ...fiji)).toEqual(held);
  expect(names([add(polygon([176, -21], [182, -21], [182, -12], [176, -12]))], ...fiji)).toEqual(held);
  expect(names([add(polygon([-184, -21], [-178, -21], [-178, -12], [-184, -12]))], ...fiji)).toEqual(held);
  expect(names([add(circle([179.5, -17], 300))], ...fiji)).toEqual(held);
  expect(names([add(box(176, -21, -178, -12))], {at: [180, -17], radiusKm: 150})).toEqual(['inside']);
  expect(names([add(box(176, -21, -178, -12))], {at: [-179, -17], radiusKm: 150})).toEqual(['partly']);
});

test('a ring across the antimeridian is inside Chukotka, which files cut there', () => {
  const named = new Map([['chukotka', namedRegion('chukotka', CHUKOTKA)]]);
  const places = columns([
    {at: [179.5, 66], radiusKm: 100},
    {at: [-179.5, 66], radiusKm: 100},
    {at: [180, 62.5], radiusKm: 100},
    {at: [-160, 66], radiusKm: 100},
    {at: [-180, 65]}
  ]);
  const {inside, partly, outside} = REGION_RELATION;
  const expected = [inside, inside, partly, outside, inside];
  expect([...relate(places, [add({shape: 'named', id: 'chukotka'})], named)]).toEqual(expected);
  expect([...relate(places, [add(file(CHUKOTKA))], named)]).toEqual(expected);
});

test('half of Chukotka ends at the antimeridian', () => {
  const west: Polygon = {type: 'Polygon', coordinates: CHUKOTKA.coordinates[0]!};
  expect(names([add(file(west))], {at: [179.5, 66], radiusKm: 100}, {at: [179.5, 66], radiusKm: 20})).toEqual([
    'partly',
    'inside'
  ]);
});

test('a rectangle all around the earth has no side in the east or west', () => {
  for (const area of [[add(box(-180, -60, 180, 60))], [add(box(-200, -60, 160, 60))]])
    expect(
      names(area, {at: [180, 0], radiusKm: 500}, {at: [160, 0], radiusKm: 500}, {at: [0, 59], radiusKm: 500})
    ).toEqual(['inside', 'inside', 'partly']);
  expect(names([add(box(-180, -90, 180, 90))], {at: [10, 89], radiusKm: 500})).toEqual(['inside']);
});

test('a place with an area is related by its area', () => {
  const shape = (west: number, south: number, east: number, north: number): Place => ({
    at: [west, south],
    shape: closed([
      [west, south],
      [east, south],
      [east, north],
      [west, north]
    ])
  });
  const places = [shape(12, 12, 14, 14), shape(8, 12, 14, 14), shape(0, 0, 5, 5), shape(0, 0, 50, 50)];
  const expected = ['inside', 'partly', 'outside', 'partly'];
  expect(names([add(box(10, 10, 20, 20))], ...places)).toEqual(expected);
  expect(names([add(circle([14, 14], 450))], ...places)).toEqual(expected);
  // A cross whose corners all lie outside.
  expect(names([add(box(10, 10, 20, 20))], shape(5, 14, 25, 16))).toEqual(['partly']);
  const ring = [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
    [10, 10]
  ];
  const hole = [
    [12, 12],
    [12, 13],
    [13, 13],
    [13, 12],
    [12, 12]
  ];
  expect(
    names([add(file({type: 'Polygon', coordinates: [ring, hole]}))], shape(11, 11, 14, 14), shape(15, 15, 16, 16))
  ).toEqual(['partly', 'inside']);
  expect(
    names([add(box(170, 0, -170, 20))], shape(175, 5, 185, 10), shape(-178, 5, -172, 10), shape(-178, 5, -165, 10))
  ).toEqual(['inside', 'inside', 'partly']);
});

test('a named region that is not there is wrong use', () => {
  expect(() => names([add({shape: 'named', id: 'atlantis'})])).toThrow(new TypeError('unknown region: atlantis'));
});

test('a ring is inside exactly when points all along it and its middle are, grazing aside', () => {
  const reach = fc.double({min: 20, max: 1500, noNaN: true});
  check(
    fc.property(
      anyLon,
      fc.double({min: -60, max: 60, noNaN: true}),
      reach,
      starRing(anyLon, anyLat, 25),
      (lon, lat, km, ring) => {
        const area = [add(polygon(...ring.map(([x, y]): Position => [x, Math.max(-90, Math.min(90, y))])))];
        const [relation] = relate(columns([{at: [lon, lat], radiusKm: km}]), area, NONE);
        const around = [0.25, 0.5, 0.75, 0.98].flatMap((share) =>
          Array.from({length: 72}, (_, i): Place => ({at: destination([lon, lat], km * share, i * 5)}))
        );
        const along = relate(columns([{at: [lon, lat]}, ...around]), area, NONE);
        if (relation === REGION_RELATION.inside)
          expect(along.every((each) => each === REGION_RELATION.inside)).toBe(true);
        if (relation === REGION_RELATION.outside)
          expect(along.every((each) => each === REGION_RELATION.outside)).toBe(true);
        const mixed = new Set(along).size > 1;
        if (mixed) expect(relation).toBe(REGION_RELATION.partly);
      }
    ),
    300
  );
});
