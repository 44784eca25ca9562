import {readFileSync} from 'node:fs';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type {Feature, MultiPolygon, Polygon} from 'geojson';
import {beforeAll, describe, expect, it} from 'vitest';
import {borderKind, holder, unOwner} from '../../../geo/cli/basemap/owners.ts';
import type {OwnedProvince} from '../../../geo/cli/basemap/owners.ts';
import {PROVINCES_FILE} from '../../../geo/cli/basemap/provinces.ts';

type Province = Feature<Polygon | MultiPolygon, OwnedProvince>;

let provinces: readonly Province[];

beforeAll(() => {
  ({features: provinces} = JSON.parse(readFileSync(PROVINCES_FILE, 'utf8')) as {features: Province[]});
});

function at(lon: number, lat: number): OwnedProvince {
  const found = provinces.find((province) => booleanPointInPolygon([lon, lat], province));
  if (!found) throw new Error(`no province at ${lon}, ${lat}`);
  return found.properties;
}

const SIMFEROPOL = [34.1, 44.95] as const;
const KHERSON = [33.5, 46.6] as const;

describe('unOwner', () => {
  it.each([
    ['Simferopol', ...SIMFEROPOL, 'UA'],
    ['Sevastopol', 33.6, 44.58, 'UA'],
    ['Kherson', ...KHERSON, 'UA'],
    ['Krasnodar', 39, 45, 'RU'],
    ['Kyrenia', 33.3, 35.32, 'CY'],
    ['Hargeisa', 44.07, 9.56, 'SO'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Tifariti', -10.57, 26.16, 'EH'],
    ['Baikonur', 63.3, 45.9, 'KZ']
  ])('counts %s as the member states do', (_, lon, lat, code) => {
    expect(unOwner(at(lon, lat))).toBe(code);
  });
});

describe('holder', () => {
  it('is who holds a province', () => {
    expect(holder(at(...SIMFEROPOL))).toBe('RUS');
    expect(holder(at(33.3, 35.32))).toBe('CYN');
  });

  it('counts leased land to the country that it lies in', () => {
    expect(holder(at(63.3, 45.9))).toBe('KAZ');
  });
});

describe('borderKind', () => {
  it('draws the line across the isthmus of Crimea de facto only, and dashed', () => {
    expect(borderKind(at(...SIMFEROPOL), at(...KHERSON))).toEqual({view: 'de-facto', disputed: 1});
  });

  it.each([
    ['Kashmir', [74.8, 34.1], [73.47, 34.37]],
    ['Aksai Chin', [77.6, 34.2], [80, 33]],
    ['Arunachal Pradesh', [94, 28], [94, 30.5]],
    ['the Golan Heights', [35.75, 33], [36.2, 33]],
    ['Gaza', [34.45, 31.5], [34.6, 31.3]],
    ['Kosovo', [21.16, 42.66], [21, 43.6]],
    ['Northern Cyprus', [33.3, 35.32], [32.6, 34.95]],
    ['Abkhazia', [41, 43], [42, 42.5]],
    ['Somaliland', [44.07, 9.56], [49, 8]]
  ] as const)('draws the line at %s dashed in both worldviews', (_, [lonA, latA], [lonB, latB]) => {
    const [a, b] = [at(lonA, latA), at(lonB, latB)];
    expect(borderKind(a, b)).toEqual({view: 'both', disputed: 1});
    expect(borderKind(b, a)).toEqual({view: 'both', disputed: 1});
  });

  it('draws the berm in Western Sahara de facto only', () => {
    expect(borderKind(at(-13.2, 27.1), at(-10.57, 26.16))).toEqual({view: 'de-facto', disputed: 1});
  });

  it('draws a border that nobody disputes as a solid line', () => {
    expect(borderKind(at(69.2, 34.5), at(71.5, 34))).toEqual({view: 'both', disputed: 0});
  });

  it('draws no border between provinces of one country', () => {
    expect(borderKind(at(37.6, 55.7), at(38.5, 55.4))).toBeNull();
    expect(borderKind(at(63.3, 45.9), at(66, 45))).toBeNull();
  });
});
