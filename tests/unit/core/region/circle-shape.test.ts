import {expect, test} from 'vitest';
import {circleShape} from '../../../../src/core/region/circle-shape.ts';
import {polygonShape} from '../../../../src/core/region/polygon-shape.ts';
import {REGION_RELATION} from '../../../../src/core/region/relation.ts';
import {rectangleRing} from '../../../../src/core/region/ring.ts';

const {outside, partly, inside} = REGION_RELATION;
const KM_OF_A_DEGREE = 111.195;

test('a circle holds its border', () => {
  const {holds} = circleShape({shape: 'circle', center: [0, 0], radiusKm: 111.2});
  expect([holds(0, 1), holds(1, 0), holds(0, 1.0001)]).toEqual([true, true, false]);
});

test('circles are inside, apart, or neither', () => {
  const {relateCircle} = circleShape({shape: 'circle', center: [180, 10], radiusKm: 300});
  expect([
    relateCircle(-179, 10, 150),
    relateCircle(-179, 10, 250),
    relateCircle(-176, 10, 100),
    relateCircle(-176, 10, 200),
    relateCircle(180, 10, 5000)
  ]).toEqual([inside, partly, outside, partly, partly]);
});

test('a circle of nearly half the earth holds what is not near the opposite place', () => {
  const shape = circleShape({shape: 'circle', center: [0, 0], radiusKm: 170 * KM_OF_A_DEGREE});
  const square = (lon: number) => polygonShape([[rectangleRing([lon - 5, -5, lon + 5, 5])]]);
  expect([160, 172, 180, 20].map((lon) => shape.relatePolygons(square(lon)))).toEqual([
    inside,
    partly,
    outside,
    inside
  ]);
  expect(shape.relateCircle(180, 0, 9 * KM_OF_A_DEGREE)).toBe(outside);
});
