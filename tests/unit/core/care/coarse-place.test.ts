import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Incident, Where} from '../../../../geo/index.ts';
import {cellMiddle, coarsePlace} from '../../../../src/core/care/coarse-place.ts';
import {placeOf} from '../../../../src/core/care/place-of.ts';
import {distanceKm} from '../../../../src/core/region/sphere.ts';
import {incident} from '../records.ts';

const KABUL: Where = {name: 'Kabul', admin1: 'Kabul', country: 'AF', precision: 'settlement', radiusKm: 12};

describe('cellMiddle', () => {
  it('is in the cell that begins at whole multiples, also at the edges of the world', () => {
    expect(cellMiddle([69.2, 34.5], 1)).toEqual([69.5, 34.5]);
    expect(cellMiddle([-0.01, -0.01], 0.1)).toEqual([-0.05, -0.05]);
    expect(cellMiddle([0.3, 0], 0.1)).toEqual([0.35, 0.05]);
    expect(cellMiddle([180, 90], 5)).toEqual([177.5, 87.5]);
    expect(cellMiddle([-180, -90], 5)).toEqual([-177.5, -87.5]);
  });
});

describe('coarsePlace', () => {
  it('tells the cell and the country, and of a small circle that it is a district', () => {
    expect(coarsePlace({where: KABUL, at: [69.2, 34.5]}, 'grid-0.1', 'en')).toEqual({
      where: {name: 'Afghanistan, cell of 0.1°', country: 'AF', precision: 'district', radiusKm: 20},
      at: [69.25, 34.55]
    });
  });

  it('names no country that is not known', () => {
    const {country: _, ...where} = KABUL;
    expect(coarsePlace({where, at: [69.2, 34.5]}, 'grid-5', 'en').where).toMatchObject({name: 'Cell of 5°'});
    expect(coarsePlace({where, at: null}, 'country', 'en').where).toEqual({
      ...{name: 'Place left out', precision: 'unknown', radiusKm: null}
    });
  });

  it('leaves regions what they are, and names no place that is not known', () => {
    const region: Where = {name: 'Central Asia', precision: 'region', radiusKm: null};
    expect(coarsePlace({where: region, at: null}, 'grid-1', 'en').where).toEqual(region);
    expect(coarsePlace({where: region, at: null}, 'country', 'en').where).toEqual(region);
    const unknown: Where = {name: 'Somewhere near Kabul', country: 'AF', precision: 'unknown', radiusKm: null};
    expect(coarsePlace({where: unknown, at: null}, 'grid-1', 'en').where).toEqual({...unknown, name: 'Afghanistan'});
  });

  it('draws a circle that holds all of the place as it was known, anywhere on earth', () => {
    const degrees = fc.double({min: -180, max: 180, noNaN: true});
    const south = fc.double({min: -90, max: 90, noNaN: true});
    const tier = fc.constantFrom('grid-0.1' as const, 'grid-0.5' as const, 'grid-1' as const, 'grid-5' as const);
    fc.assert(
      fc.property(degrees, south, fc.integer({min: 1, max: 300}), tier, (lon, lat, radiusKm, places) => {
        const coarse = coarsePlace({where: {...KABUL, radiusKm}, at: [lon, lat]}, places, 'en');
        const away = distanceKm(...coarse.at!, lon, lat);
        expect(coarse.where.radiusKm!).toBeGreaterThanOrEqual(away + radiusKm - 1e-6);
      })
    );
  });
});

describe('placeOf', () => {
  it('puts a circle around an area', () => {
    const area: Incident = {
      ...incident('a', {where: {...KABUL, precision: 'district', radiusKm: null}}),
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [69, 34],
              [70, 34],
              [70, 35],
              [69, 34]
            ]
          ],
          [
            [
              [71, 34],
              [71.5, 34],
              [71, 34.2],
              [71, 34]
            ]
          ]
        ]
      }
    };
    const {at, where} = placeOf(area);
    expect(at).toEqual([70.25, 34.5]);
    for (const [lon, lat] of [
      [69, 34],
      [71.5, 34],
      [70, 35]
    ] as const)
      expect(distanceKm(...at!, lon, lat)).toBeLessThanOrEqual(where.radiusKm!);
  });
});
