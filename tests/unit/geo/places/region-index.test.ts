import fc from 'fast-check';
import {expect, it} from 'vitest';
import {locate, regionIndex} from '../../../../geo/places/region-index.ts';
import {deepFreeze} from '../deep-freeze.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
];

const region = (name: string, ...polygons: number[][][][]) =>
  ({
    type: 'Feature',
    geometry: {type: 'MultiPolygon', coordinates: polygons},
    properties: {name, country: null}
  }) as const;

const REGIONS = deepFreeze([
  region('A', [square(0, 0, 10), square(2, 2, 2).toReversed()], [square(20, 0, 5)]),
  region('B', [square(5, 5, 10)])
]);

const INDEX = regionIndex(REGIONS);
const namesAt = (lon: number, lat: number) => locate(INDEX, [lon, lat]).map(({properties}) => properties.name);

it('finds the regions that hold a position, all of their parts and no hole', () => {
  expect(namesAt(1, 1)).toEqual(['A']);
  expect(namesAt(22, 2)).toEqual(['A']);
  expect(namesAt(7, 7)).toEqual(['A', 'B']);
  expect(namesAt(3, 3)).toEqual([]);
  expect(namesAt(-1, 50)).toEqual([]);
});

it('counts a border as inside', () => {
  expect(namesAt(10, 1)).toEqual(['A']);
});

it('agrees with a test of every box at random positions', () => {
  const inside = (lon: number, lat: number, west: number, south: number, size: number) =>
    lon >= west && lon <= west + size && lat >= south && lat <= south + size;
  const degrees = fc.double({min: -5, max: 30, noNaN: true});
  fc.assert(
    fc.property(degrees, degrees, (lon, lat) => {
      const hole = lon > 2 && lon < 4 && lat > 2 && lat < 4;
      const a = (inside(lon, lat, 0, 0, 10) && !hole) || inside(lon, lat, 20, 0, 5);
      expect(namesAt(lon, lat)).toEqual([...(a ? ['A'] : []), ...(inside(lon, lat, 5, 5, 10) ? ['B'] : [])]);
    }),
    {seed: 1, numRuns: 500}
  );
});

it('finds nothing in an index of nothing', () => {
  expect(locate(regionIndex([]), [0, 0])).toEqual([]);
});
