import {beforeAll, describe, expect, it} from 'vitest';
import {readCityLabels} from '../../../geo/cli/basemap/cities.ts';
import type {CityLabel} from '../../../geo/cli/basemap/cities.ts';
import {toPixels} from '../../../geo/cli/basemap/world-pixels.ts';

let cities: readonly CityLabel[];

beforeAll(async () => {
  cities = await readCityLabels();
}, 30_000);

const named = (name: string) => cities.find(({properties}) => properties.name === name)?.properties;

describe('readCityLabels', () => {
  it('labels capitals early, and towns late', () => {
    expect(named('Kabul')).toMatchObject({capital: 1, name_ru: 'Кабул', name_fa: 'کابل'});
    expect(named('Kabul')!.rank).toBeLessThanOrEqual(3);
    expect(named('Kerman')!.rank).toBeLessThanOrEqual(5);
    expect(named('Termez')!.rank).toBeGreaterThan(5);
  });

  it('leaves room between the labels of each zoom', () => {
    for (const zoom of [3, 5]) {
      const places = cities
        .filter(({properties}) => properties.rank <= zoom)
        .map(({geometry}) => toPixels(geometry.coordinates).map((px) => px * 2 ** zoom));
      const nearest = places.map(([x, y], i) =>
        places.reduce(
          (least, [a, b], j) => (i === j ? least : Math.min(least, Math.hypot(a! - x!, (b! - y!) * 1.3))),
          Infinity
        )
      );
      expect(Math.min(...nearest)).toBeGreaterThan(60);
    }
  });

  it('has no quarters of cities', () => {
    expect(named('East Jerusalem')).toBeUndefined();
  });
});
