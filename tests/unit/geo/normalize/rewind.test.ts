import type {Polygon} from 'geojson';
import {expect, it} from 'vitest';
import {rewind, signedArea} from '../../../../geo/normalize/rewind.ts';
import {deepFreeze} from '../deep-freeze.ts';

const OUTER = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0]
];
const HOLE = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1]
];

it('measures a ring, positive when it runs counterclockwise', () => {
  expect([signedArea(OUTER), signedArea(OUTER.toReversed()), signedArea(HOLE)]).toEqual([16, -16, -1]);
});

it('turns an outer ring counterclockwise and a hole clockwise', () => {
  const wrong = deepFreeze<Polygon>({type: 'Polygon', coordinates: [OUTER.toReversed(), HOLE.toReversed()]});
  expect(rewind(wrong).coordinates).toEqual([OUTER, HOLE]);
});

it('leaves right rings and rings without area as they are', () => {
  const flat = [
    [0, 0],
    [1, 1],
    [2, 2],
    [0, 0]
  ];
  const right = deepFreeze<Polygon>({type: 'Polygon', coordinates: [OUTER, HOLE]});
  expect(rewind(right)).toEqual(right);
  expect(rewind({type: 'MultiPolygon', coordinates: [[flat]]}).coordinates).toEqual([[flat]]);
});
