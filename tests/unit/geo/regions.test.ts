import {readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {regionPaths} from '../../../geo/cli/region-paths.ts';
import {belongs, readAdminUnits} from '../../../geo/cli/regions/admin-units.ts';
import type {AdminUnit} from '../../../geo/cli/regions/admin-units.ts';
import {makeRegion} from '../../../geo/cli/regions/make-region.ts';
import type {NamedRegion, Position} from '../../../geo/index.ts';
import {locate, regionIndex} from '../../../geo/index.ts';
import {deepFreeze} from './deep-freeze.ts';

const PATHS = await regionPaths(resolve(import.meta.dirname, '../../../data'));
const REGIONS = deepFreeze(PATHS.map((path) => JSON.parse(readFileSync(path, 'utf8')) as NamedRegion));
const INDEX = regionIndex<{readonly id: string}>(
  REGIONS.map(({id, geometry}) => ({type: 'Feature', geometry, properties: {id}}))
);
const regionsAt = (position: Position) => locate(INDEX, position).map(({properties}) => properties.id);

const PLACES: Readonly<Record<string, {in: Record<string, Position>; out: Record<string, Position>}>> = {
  'central-asia': {
    in: {
      Tashkent: [69.24, 41.31],
      Bishkek: [74.59, 42.87],
      Astana: [71.43, 51.16],
      Dushanbe: [68.78, 38.56],
      Ashgabat: [58.38, 37.95],
      Khorog: [71.55, 37.49],
      'Baikonur, leased': [63.3, 45.62],
      'the port of Aktau': [51.15, 43.6]
    },
    out: {
      Kabul: [69.18, 34.53],
      Urumqi: [87.6, 43.8],
      Kashgar: [75.99, 39.47],
      Mashhad: [59.6, 36.3],
      Omsk: [73.37, 54.99],
      Ulaanbaatar: [106.9, 47.9],
      Baku: [49.87, 40.4],
      'the open Caspian': [51, 40]
    }
  },
  europe: {
    in: {
      Moscow: [37.62, 55.75],
      Cologne: [6.96, 50.94],
      London: [-0.13, 51.51],
      Lisbon: [-9.14, 38.72],
      Reykjavik: [-21.9, 64.14],
      Copenhagen: [12.57, 55.68],
      Liverpool: [-2.99, 53.41],
      'the port of Barcelona': [2.18, 41.36],
      Valletta: [14.51, 35.9],
      Simferopol: [34.1, 44.95],
      Pristina: [21.17, 42.66],
      Melilla: [-2.94, 35.29],
      'Las Palmas': [-15.43, 28.12],
      Longyearbyen: [15.65, 78.22],
      Grozny: [45.69, 43.32],
      Vladivostok: [131.9, 43.12],
      'Anadyr, west of the antimeridian': [177.5, 64.73],
      'Uelen, east of it': [-169.81, 66.16],
      'Wrangel Island, west': [179.3, 71.1],
      'Wrangel Island, east': [-179, 71.1],
      'the antimeridian from the west': [180, 68],
      'the antimeridian from the east': [-180, 68]
    },
    out: {
      Istanbul: [28.98, 41.01],
      Edirne: [26.56, 41.68],
      Bodrum: [27.43, 37.03],
      Tbilisi: [44.79, 41.72],
      Baku: [49.87, 40.4],
      Nicosia: [33.37, 35.17],
      'Oral, west of the Ural River': [51.37, 51.23],
      Tangier: [-5.81, 35.78],
      Nuuk: [-51.72, 64.18],
      Cayenne: [-52.33, 4.92],
      'Fort-de-France': [-61.07, 14.61],
      Bonaire: [-68.27, 12.15],
      Nome: [-165.4, 64.5],
      'the open North Sea': [3, 56.5]
    }
  },
  'fergana-valley': {
    in: {
      Osh: [72.79, 40.53],
      Kokand: [70.94, 40.53],
      Khujand: [69.62, 40.28],
      Andijan: [72.34, 40.78],
      Namangan: [71.67, 41],
      'Jalal-Abad': [73, 40.93],
      Batken: [70.82, 40.06],
      'Sokh, an enclave': [71.13, 39.97]
    },
    out: {
      Tashkent: [69.24, 41.31],
      Bishkek: [74.59, 42.87],
      Naryn: [75.99, 41.43],
      Dushanbe: [68.78, 38.56],
      Samarkand: [66.96, 39.65],
      Kashgar: [75.99, 39.47],
      'Jalalabad in Afghanistan': [70.45, 34.43]
    }
  },
  khorasan: {
    in: {
      Nishapur: [58.8, 36.21],
      Merv: [62.19, 37.66],
      Herat: [62.2, 34.35],
      Balkh: [66.9, 36.76],
      Mashhad: [59.6, 36.3],
      Mary: [61.83, 37.6],
      Sarakhs: [61.16, 36.54],
      Nisa: [58.2, 37.97],
      Bamyan: [67.82, 34.82],
      Kunduz: [68.87, 36.73]
    },
    out: {
      Kerman: [57.08, 30.28],
      Kabul: [69.18, 34.53],
      Ghazni: [68.42, 33.55],
      Gorgan: [54.43, 36.84],
      Damghan: [54.35, 36.17],
      Zaranj: [61.86, 30.96],
      Kandahar: [65.71, 31.61],
      Bukhara: [64.42, 39.77],
      Termez: [67.28, 37.23],
      Tehran: [51.39, 35.69]
    }
  },
  'north-caucasus': {
    in: {
      Grozny: [45.69, 43.32],
      Makhachkala: [47.5, 42.98],
      'the port of Makhachkala': [47.52, 42.99],
      Magas: [44.81, 43.17],
      Vladikavkaz: [44.68, 43.02],
      Nalchik: [43.61, 43.48],
      Cherkessk: [42.05, 44.22],
      Stavropol: [41.97, 45.05],
      Derbent: [48.29, 42.06]
    },
    out: {
      Sochi: [39.72, 43.6],
      Tbilisi: [44.79, 41.72],
      Tskhinvali: [43.97, 42.23],
      Krasnodar: [38.97, 45.04],
      Maykop: [40.1, 44.61],
      'Rostov-on-Don': [39.71, 47.23],
      Elista: [44.27, 46.31],
      Baku: [49.87, 40.4]
    }
  }
};

let units: readonly AdminUnit[] = [];

beforeAll(async () => {
  units = await readAdminUnits();
});

it('has a region for every file, and places that are known to lie in and out of each', () => {
  expect(REGIONS.map(({id}) => id)).toEqual(Object.keys(PLACES));
});

describe.each(Object.entries(PLACES))('%s', (id, {in: inside, out: outside}) => {
  it.each(Object.entries(inside))('holds %s', (_, position) => {
    expect(regionsAt(position)).toContain(id);
  });

  it.each(Object.entries(outside))('does not hold %s', (_, position) => {
    expect(regionsAt(position)).not.toContain(id);
  });
});

describe.each(REGIONS)('$id', ({id, geometry, properties: {members, toleranceKm}}) => {
  const text = readFileSync(
    PATHS.find((path) => basename(path) === `${id}.geojson`)!,
    'utf8'
  );
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const positions = polygons.flat(2);

  it('is what the generator makes of its members', async () => {
    const {text: made, issues} = await makeRegion(text, units);
    expect(issues).toEqual([]);
    // Compared as a whole: a difference in 60 KB of numbers says nothing.
    expect(made === text).toBe(true);
  });

  it('is small, and no more precise than its tolerance', () => {
    expect(text.length).toBeLessThan(64 * 1024);
    const step = toleranceKm < 4 ? 1000 : 100;
    expect(positions.flat().filter((degrees) => Math.abs(degrees * step - Math.round(degrees * step)) > 1e-6)).toEqual(
      []
    );
  });

  it('has no ring that crosses itself, and none across the antimeridian', () => {
    expect(polygons.flat().filter(crossesItself)).toEqual([]);
    const jumps = polygons.flat().flatMap((ring) => ring.slice(1).map(([lon], i) => Math.abs(lon! - ring[i]![0]!)));
    expect(Math.max(...jumps)).toBeLessThan(20);
  });

  it('agrees with the provinces of its members on land, away from the border', () => {
    const provinces = regionIndex(
      units.map(({type, geometry: area, properties}) => ({
        type,
        geometry: area,
        properties: {own: belongs({type, geometry: area, properties}, members)}
      }))
    );
    const owns = (position: Position) => locate(provinces, position).map(({properties: {own}}) => own);
    const [lons, lats] = [positions.map(([lon]) => lon!), positions.map(([, lat]) => lat!)];
    const degrees = (values: readonly number[], limit: number) =>
      fc
        .integer({
          min: Math.ceil(Math.max(-limit, Math.min(...values) - 1) * 1000),
          max: Math.floor(Math.min(limit, Math.max(...values) + 1) * 1000)
        })
        .map((thousandths) => thousandths / 1000);
    const compared = {true: 0, false: 0};
    fc.assert(
      fc.property(degrees(lons, 180), degrees(lats, 84), (lon, lat) => {
        const [own, ...others] = owns([lon, lat]);
        if (own === undefined || others.length > 0) return;
        const around = circle([lon, lat], 1.5 * toleranceKm).flatMap(owns);
        if (around.some((other) => other !== own)) return;
        compared[`${own}`]++;
        expect([lon, lat, regionsAt([lon, lat]).includes(id)]).toEqual([lon, lat, own]);
      }),
      {seed: 1, numRuns: 2500}
    );
    expect(Math.min(compared.true, compared.false)).toBeGreaterThan(300);
  });
});

function circle([lon, lat]: Position, radiusKm: number): Position[] {
  const radius = radiusKm / 111.2;
  return [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
    const angle = (step * Math.PI) / 4;
    return [lon + (radius * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + radius * Math.sin(angle)];
  });
}

// Every side against every later one that is not its neighbor; sides whose boxes are apart are passed over at once.
function crossesItself(ring: readonly (readonly number[])[]): boolean {
  const last = ring.length - 2;
  for (let i = 0; i <= last; i++) {
    for (let j = i + 2; j <= last; j++) {
      if (i === 0 && j === last) continue;
      if (cross(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return true;
    }
  }
  return false;
}

function cross(a: readonly number[], b: readonly number[], c: readonly number[], d: readonly number[]): boolean {
  if (Math.max(a[0]!, b[0]!) < Math.min(c[0]!, d[0]!) || Math.max(c[0]!, d[0]!) < Math.min(a[0]!, b[0]!)) return false;
  const side = (p: readonly number[], q: readonly number[], r: readonly number[]) =>
    Math.sign((q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
