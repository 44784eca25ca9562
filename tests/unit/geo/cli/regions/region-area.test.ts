import type {Position} from 'geojson';
import {expect, it} from 'vitest';
import type {AdminUnit} from '../../../../../geo/cli/regions/admin-units.ts';
import {regionArea} from '../../../../../geo/cli/regions/region-area.ts';
import {locate, regionIndex} from '../../../../../geo/places/region-index.ts';
import {deepFreeze} from '../../deep-freeze.ts';

const square = (code: string, west: number, south: number, width = 1, height = 1): AdminUnit => {
  const [east, north] = [west + width, south + height];
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  return {
    type: 'Feature',
    geometry: {type: 'Polygon', coordinates: [ring]},
    properties: {code, country: code.slice(0, 2), names: []}
  };
};

async function holds(
  units: readonly AdminUnit[],
  codes: readonly string[],
  positions: readonly Position[],
  toleranceKm = 1
) {
  const members = codes.map((code) => ({code, name: code}));
  const geometry = await regionArea(deepFreeze(units), deepFreeze(members), toleranceKm);
  const index = regionIndex([{type: 'Feature', geometry, properties: null}]);
  return {geometry, inside: positions.map(([lon, lat]) => locate(index, [lon!, lat!]).length > 0)};
}

// Three by three squares by the equator; the one in the middle is another country.
const BLOCK = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square(x === 1 && y === 1 ? 'BB-1' : `AA-${x}${y}`, x, y)));

it('joins the members, leaves what lies among them as a hole, and has no line left between them', async () => {
  const {geometry, inside} = await holds(
    BLOCK,
    ['AA'],
    [
      [0.5, 0.5],
      [1, 0.5],
      [2.9, 2.9],
      [1.5, 1.5]
    ]
  );
  expect(inside).toEqual([true, true, true, false]);
  expect(geometry.coordinates).toHaveLength(1);
  expect(geometry.coordinates[0]).toHaveLength(2);
});

it('reaches 20 km out to sea and not over the border of others', async () => {
  const {inside} = await holds(
    BLOCK,
    ['AA-00', 'AA-01'],
    [
      [-0.15, 0.5],
      [-0.2, 0.5],
      [1.05, 0.5],
      [0.95, 0.5]
    ]
  );
  expect(inside).toEqual([true, false, false, true]);
});

it('stays twice the tolerance off a foreign coast, and keeps its own land there', async () => {
  const strait = [square('AA-1', 0, 0), square('BB-1', 1.1, 0)];
  const {inside} = await holds(
    strait,
    ['AA'],
    [
      [0.99, 0.5],
      [1.05, 0.5],
      [1.09, 0.5],
      [1.11, 0.5]
    ]
  );
  expect(inside).toEqual([true, true, false, false]);
});

it('keeps islands and exclaves smaller than the tolerance', async () => {
  const island = square('AA-2', 5, 5, 0.02, 0.02);
  const exclave = square('AA-3', 3.5, 1, 0.02, 0.02);
  const {inside} = await holds(
    [square('AA-1', 0, 0), island, square('BB-1', 3, 0), exclave],
    ['AA'],
    [
      [5.01, 5.01],
      [3.51, 1.01]
    ],
    5
  );
  expect(inside).toEqual([true, true]);
});

it('is cut at the antimeridian and lies on both sides of it', async () => {
  const {geometry, inside} = await holds(
    [square('AA-1', 179, 0), square('AA-2', -180, 0)],
    ['AA'],
    [
      [179.9, 0.5],
      [180, 0.5],
      [-180, 0.5],
      [-179.5, 0.5],
      [-178.85, 0.5],
      [178.85, 0.5],
      [0, 0.5]
    ]
  );
  expect(inside).toEqual([true, true, true, true, true, true, false]);
  const lons = geometry.coordinates.flat(2).map(([lon]) => lon!);
  expect([Math.min(...lons), Math.max(...lons)]).toEqual([-180, 180]);
  const widths = geometry.coordinates
    .map(([outer]) => outer!.map(([lon]) => lon!))
    .map((ring) => Math.max(...ring) - Math.min(...ring));
  expect(Math.max(...widths)).toBeLessThan(2);
});
