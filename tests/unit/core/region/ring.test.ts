import {expect, test} from 'vitest';
import {
  counterclockwise,
  longitudeRange,
  polygonsOf,
  rectangleRing,
  rectangleWidth,
  unwrapRing
} from '../../../../src/core/region/ring.ts';
import {deepFreeze} from '../deep-freeze.ts';

test('a ring is closed once, whether it was or not', () => {
  const open = deepFreeze([
    [0, 0],
    [1, 0],
    [1, 1]
  ] as const);
  const expected = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0]
  ];
  expect(unwrapRing(open)).toEqual(expected);
  expect(unwrapRing([...open, open[0]])).toEqual(expected);
  expect(unwrapRing([])).toEqual([]);
});

test('a ring across the antimeridian runs on, and comes back to its beginning', () => {
  expect(
    unwrapRing([
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 10]
    ])
  ).toEqual([
    [170, 0],
    [190, 0],
    [190, 10],
    [170, 10],
    [170, 0]
  ]);
  expect(
    unwrapRing([
      [-170, 0],
      [170, 0],
      [170, 10]
    ])
  ).toEqual([
    [-170, 0],
    [-190, 0],
    [-190, 10],
    [-170, 0]
  ]);
});

test('a ring around a pole is closed over it', () => {
  expect(
    unwrapRing([
      [-120, 70],
      [0, 70],
      [120, 70]
    ])
  ).toEqual([
    [-120, 70],
    [0, 70],
    [120, 70],
    [240, 70],
    [240, 90],
    [-120, 90],
    [-120, 70]
  ]);
  expect(
    unwrapRing([
      [120, -70],
      [0, -70],
      [-120, -70]
    ]).slice(-3)
  ).toEqual([
    [-240, -90],
    [120, -90],
    [120, -70]
  ]);
  expect(
    unwrapRing(
      [
        [-120, 70],
        [0, 70],
        [120, 70]
      ],
      -90
    ).slice(-3)[0]
  ).toEqual([240, -90]);
});

test('an edge from one side of the map to the other is meant as it is written', () => {
  const world = [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
    [-180, -90]
  ] as const;
  expect(unwrapRing(world)).toEqual(world);
});

test('rectangles run counterclockwise from the southwest, at most once around', () => {
  expect(rectangleRing([170, -10, -170, 10])).toEqual([
    [170, -10],
    [190, -10],
    [190, 10],
    [170, 10],
    [170, -10]
  ]);
  expect(longitudeRange(rectangleRing([-200, 0, 300, 10]))).toEqual([-200, 160]);
  expect([rectangleWidth([170, 0, -170, 1]), rectangleWidth([-180, 0, 180, 1]), rectangleWidth([5, 0, 5, 1])]).toEqual([
    20, 360, 0
  ]);
  expect(counterclockwise(rectangleRing([170, -10, -170, 10]))).toBe(true);
  expect(counterclockwise(rectangleRing([170, -10, -170, 10]).toReversed())).toBe(false);
});

test('every ring of a geometry is unwrapped', () => {
  const ring = [
    [170, 0],
    [-170, 0],
    [-170, 10],
    [170, 0]
  ];
  const unwrapped = [
    [170, 0],
    [190, 0],
    [190, 10],
    [170, 0]
  ];
  expect(polygonsOf({type: 'Polygon', coordinates: [ring]})).toEqual([[unwrapped]]);
  expect(polygonsOf({type: 'MultiPolygon', coordinates: [[ring], [ring, ring]]})).toEqual([
    [unwrapped],
    [unwrapped, unwrapped]
  ]);
});
