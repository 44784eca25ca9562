import type {Polygon} from 'geojson';
import {beforeAll, describe, expect, it} from 'vitest';
import {readInlandWater} from '../../../geo/cli/basemap/inland-water.ts';
import type {InlandWater} from '../../../geo/cli/basemap/inland-water.ts';

let water: InlandWater;

beforeAll(async () => {
  water = await readInlandWater();
}, 30_000);

describe('readInlandWater', () => {
  it('has the lakes and rivers of the world once each', () => {
    expect(water.lakes.length).toBe(275);
    expect(water.rivers.length).toBe(461);
  });

  it('closes the shores of lakes', () => {
    const shores = water.lakes.filter(({geometry}) => geometry.type === 'Polygon');
    for (const {geometry} of shores) {
      for (const ring of (geometry as Polygon).coordinates) expect(ring.at(-1)).toEqual(ring[0]);
    }
    expect(shores.length).toBeGreaterThan(200);
  });

  it('tells large from small', () => {
    const sizes = water.lakes.map(({properties}) => properties.size);
    expect(Math.max(...sizes)).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeLessThan(0.5);
  });
});
