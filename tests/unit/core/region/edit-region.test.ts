import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  addCorner,
  moveCorner,
  moveRegion,
  removeCorner,
  resizeCircle
} from '../../../../src/core/region/edit-region.ts';
import type {CircleRegion, PolygonRegion, RectangleRegion, Region} from '../../../../src/core/region/region.ts';
import {regionIssues} from '../../../../src/core/region/region-issues.ts';
import {distanceKm, KM_PER_DEGREE} from '../../../../src/core/region/sphere.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {box, CHUKOTKA, circle, file, polygon} from './regions.ts';

const rectangle = (...bounds: [number, number, number, number]) => deepFreeze(box(...bounds)) as RectangleRegion;
const triangle = deepFreeze(polygon([0, 0], [2, 0], [1, 2])) as PolygonRegion;

test('a circle moves by kilometers', () => {
  const moved = moveRegion(deepFreeze(circle([71, 41], 50)), [100, 0]) as CircleRegion;
  expect(distanceKm(71, 41, ...moved.center)).toBeCloseTo(100, 1);
  expect(moved.center[1]).toBe(41);
  const north = moveRegion(circle([71, 41], 50), [0, 100]) as CircleRegion;
  expect(distanceKm(71, 41, ...north.center)).toBeCloseTo(100, 6);
});

test('a polygon and a rectangle keep their size in degrees, also across the antimeridian', () => {
  const east = [3 * KM_PER_DEGREE, KM_PER_DEGREE] as const;
  const moved = moveRegion(polygon([178, -1], [179, -1], [178, 1]), east) as PolygonRegion;
  expect(moved.ring.map((at) => at.map((n) => Math.round(n * 1e6) / 1e6))).toEqual([
    [-179, 0],
    [-178, 0],
    [-179, 2]
  ]);
  const {bounds} = moveRegion(rectangle(170, -1, 178, 1), east) as RectangleRegion;
  expect(bounds.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([173, 0, -179, 2]);
});

test('nothing moves beyond a pole', () => {
  expect((moveRegion(circle([0, 89], 10), [0, 500]) as CircleRegion).center).toEqual([0, 90]);
  expect((moveRegion(rectangle(0, -80, 10, -70), [0, -5000]) as RectangleRegion).bounds).toEqual([0, -90, 10, -80]);
});

test('a rectangle all around the earth moves only north and south; named regions and files not at all', () => {
  const {bounds} = moveRegion(rectangle(-180, 0, 180, 10), [500, KM_PER_DEGREE]) as RectangleRegion;
  expect(bounds).toEqual([-180, 1, 180, 11]);
  for (const region of [{shape: 'named', id: 'khorasan'}, file(CHUKOTKA)] satisfies Region[])
    expect(moveRegion(region, [10, 10])).toBe(region);
});

test('one corner of a polygon moves', () => {
  const {ring} = moveCorner(triangle, 1, [KM_PER_DEGREE, KM_PER_DEGREE]);
  expect(ring.map((at) => at.map((n) => Math.round(n * 1e9) / 1e9))).toEqual([
    [0, 0],
    [3, 1],
    [1, 2]
  ]);
  expect(() => moveCorner(triangle, 3, [1, 1])).toThrow(new TypeError('invalid corner: 3'));
});

test('corners of a rectangle move two sides', () => {
  const corner = (index: number) =>
    moveCorner(rectangle(0, -1, 10, 1), index, [0, KM_PER_DEGREE / 2]).bounds.map((n) => Math.round(n * 1e6) / 1e6);
  expect([0, 1, 2, 3].map(corner)).toEqual([
    [0, -0.5, 10, 1],
    [0, -0.5, 10, 1],
    [0, -1, 10, 1.5],
    [0, -1, 10, 1.5]
  ]);
  const aside = (index: number) => {
    const [west, , east] = moveCorner(rectangle(175, 0, -175, 1), index, [6 * KM_PER_DEGREE, 0]).bounds;
    return [Math.round(west), Math.round(east)];
  };
  expect([0, 1, 2, 3].map(aside)).toEqual([
    [-179, -175],
    [175, -169],
    [175, -169],
    [-179, -175]
  ]);
  expect(() => moveCorner(rectangle(0, 0, 1, 1), 4, [1, 1])).toThrow(new TypeError('invalid corner: 4'));
});

test('a corner of a rectangle stops short of the opposite one, and of a pole', () => {
  for (const [index, move] of [
    [0, [9e5, 9e5]],
    [2, [-9e5, -9e5]],
    [1, [-9e5, 9e5]],
    [3, [9e5, -9e5]]
  ] as const) {
    const moved = moveCorner(rectangle(170, 0, -170, 10), index, move);
    expect(regionIssues(moved)).toEqual([]);
    const [west, south, east, north] = moved.bounds;
    expect([(east - west + 360) % 360, north - south].map((side) => side.toFixed(6))).toEqual(['0.001000', '0.001000']);
  }
  expect(moveCorner(rectangle(0, 0, 10, 10), 2, [0, 9e5]).bounds[3]).toBe(90);
});

test('a corner is added in the middle of an edge, the last one too, and across the antimeridian', () => {
  expect(addCorner(triangle, 0).ring).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [1, 2]
  ]);
  expect(addCorner(triangle, 2).ring).toEqual([
    [0, 0],
    [2, 0],
    [1, 2],
    [0.5, 1]
  ]);
  const crossing = polygon([179, 0], [-177, 0], [180, 2]) as PolygonRegion;
  expect(addCorner(crossing, 0).ring[1]).toEqual([-179, 0]);
  expect(() => addCorner(triangle, -1)).toThrow(new TypeError('invalid corner: -1'));
});

test('a corner is removed, but for the last three', () => {
  expect(removeCorner(addCorner(triangle, 0), 1)).toEqual(triangle);
  expect(removeCorner(triangle, 1)).toBe(triangle);
  expect(() => removeCorner(triangle, 7)).toThrow(new TypeError('invalid corner: 7'));
});

test('a radius stays within its limits', () => {
  const start = deepFreeze(circle([0, 0], 50)) as CircleRegion;
  expect([10, -10, -500, 1e6].map((km) => resizeCircle(start, km).radiusKm)).toEqual([60, 40, 0.1, 20_000]);
});

test('every move leaves a region that can be used', () => {
  const km = fc.double({min: -30_000, max: 30_000, noNaN: true});
  const starts: Region[] = [
    rectangle(170, -20, -170, 60),
    triangle,
    circle([10, 80], 500),
    rectangle(-180, -90, 180, 90)
  ];
  check(
    fc.property(fc.constantFrom(...starts), fc.integer({min: 0, max: 2}), km, km, (region, index, east, north) => {
      expect(regionIssues(moveRegion(region, [east, north]))).toEqual([]);
      if (region.shape === 'rectangle') expect(regionIssues(moveCorner(region, index, [east, north]))).toEqual([]);
    }),
    300
  );
});
