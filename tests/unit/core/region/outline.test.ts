import {expect, test} from 'vitest';
import type {Polygon, Position} from 'geojson';
import {outlineOf} from '../../../../src/core/region/outline.ts';
import {distanceKm} from '../../../../src/core/region/sphere.ts';
import {box, CHUKOTKA, circle, file, namedRegion, NONE, polygon} from './regions.ts';

const rings = (outline: ReturnType<typeof outlineOf>) => (outline as Polygon).coordinates;
const continuous = (ring: readonly Position[]) =>
  ring.every(([lon], i) => i === 0 || Math.abs(lon! - ring[i - 1]![0]!) <= 180);

test('a circle has 128 points at its radius, closed and continuous across the antimeridian', () => {
  const [ring] = rings(outlineOf(circle([179.5, -17], 300), NONE));
  expect(ring).toHaveLength(129);
  expect(ring![0]).toEqual(ring![128]);
  for (const [lon, lat] of ring!) expect(distanceKm(179.5, -17, lon!, lat!)).toBeCloseTo(300, 3);
  const lons = ring!.map(([lon]) => lon!);
  expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(7);
});

test('a circle around a pole is closed over it', () => {
  for (const [lat, pole] of [
    [88, 90],
    [-88, -90]
  ] as const) {
    const [ring] = rings(outlineOf(circle([30, lat], 500), NONE));
    const lons = ring!.map(([lon]) => lon!);
    expect(Math.max(...lons) - Math.min(...lons)).toBeCloseTo(360, 9);
    expect(ring!.filter((position) => position[1] === pole)).toHaveLength(2);
  }
});

test('a circle around both poles is the world with a hole', () => {
  const [world, hole] = rings(outlineOf(circle([20, 10], 15_000), NONE));
  const lons = world!.map(([lon]) => lon!);
  expect([Math.min(...lons), Math.max(...lons)]).toEqual([20, 380]);
  for (const [lon] of hole!) expect(Math.abs(lon! - 200)).toBeLessThan(90);
});

test('a rectangle across the antimeridian runs on', () => {
  expect(rings(outlineOf(box(170, -20, -170, -10), NONE))).toEqual([
    [
      [170, -20],
      [190, -20],
      [190, -10],
      [170, -10],
      [170, -20]
    ]
  ]);
});

test('slanted edges are cut, so that a map draws them straight in longitude and latitude', () => {
  const [ring] = rings(outlineOf(polygon([0, 0], [10, 0], [10, 20]), NONE));
  expect(ring!.slice(0, 2)).toEqual([
    [0, 0],
    [10, 0]
  ]);
  expect(ring).toHaveLength(2 + 20 + 1);
  for (const [lon, lat] of ring!.slice(2)) expect(lat).toBeCloseTo(2 * lon!, 9);
  expect(ring!.at(-1)).toEqual([0, 0]);
});

test('named regions and files are drawn as they are, unwrapped', () => {
  const named = new Map([['chukotka', namedRegion('chukotka', CHUKOTKA)]]);
  expect(outlineOf({shape: 'named', id: 'chukotka'}, named)).toEqual(CHUKOTKA);
  const uncut = outlineOf(
    file({
      type: 'Polygon',
      coordinates: [
        [
          [170, 0],
          [-170, 0],
          [-170, 5],
          [170, 0]
        ]
      ]
    }),
    NONE
  );
  expect(continuous(rings(uncut)[0]!)).toBe(true);
});
