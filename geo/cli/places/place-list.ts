import {cityNames} from '../basemap/city-names.ts';

/** Places as columns of one length, by country and within it by population, the largest first. */
export interface PlaceColumns {
  /** Whom to name where the places are shown. */
  readonly credit: string;
  /** As the basemap labels it. */
  readonly name: readonly string[];
  /** ISO 3166-1 alpha-2, and XK. */
  readonly country: readonly string[];
  /** Degrees, WGS84, three decimals (110 m). */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Persons, to two digits; 0 is unknown. */
  readonly population: readonly number[];
  /** Other spellings and names, in Latin, Cyrillic and Arabic script, with a bar between them. */
  readonly spellings: readonly string[];
}

interface Place {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly spellings: readonly string[];
}

const CREDIT = 'GeoNames, https://www.geonames.org, CC BY 4.0. Selected, and renamed in part.';

/** Where every place is kept: Khorasan and the countries around it. */
const ALL_PLACES = new Set(['AF', 'IR', 'KG', 'KZ', 'PK', 'TJ', 'TM', 'UZ']);

/** The population from which on a place is kept: in Europe, Asia and Africa with their islands, and elsewhere. */
const SMALLEST = 15e3;
const SMALLEST_ELSEWHERE = 100e3;

/** From this population on all spellings in the three scripts are kept, below it the basemap's names and Latin ones. */
const ALL_SPELLINGS = 100e3;

const LONGEST_SPELLING = 30;

/** So many letters of other spellings are kept of a place; those on the basemap come first. */
const MOST_LETTERS = 100;

/**
 * The places of a table of GeoNames, see https://download.geonames.org/export/dump/readme.txt, that are large enough, and all
 * capitals and seats of provinces.
 */
export function placeList(table: string): PlaceColumns {
  const places = table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(isKept)
    .map(readPlace)
    .sort((a, b) => compare(a.country, b.country) || b.population - a.population || compare(a.name, b.name));
  return {
    credit: CREDIT,
    name: places.map(({name}) => name),
    country: places.map(({country}) => country),
    lon: places.map(({lon}) => lon),
    lat: places.map(({lat}) => lat),
    population: places.map(({population}) => population),
    spellings: places.map(({spellings}) => spellings.join('|'))
  };
}

function isKept([
  ,
  name,
  ,
  ,
  ,
  ,
  ,
  kind = '',
  country,
  ,
  ,
  ,
  ,
  ,
  population,
  ,
  ,
  zone = ''
]: readonly string[]): boolean {
  // Quarters of a city, and places that are abandoned or no more.
  if (!name || !country || /^PPL(?:[XHQW]|CH)$/.test(kind)) return false;
  const smallest = /^(?:Europe|Asia|Africa|Indian|Atlantic|Arctic)\//.test(zone) ? SMALLEST : SMALLEST_ELSEWHERE;
  return kind === 'PPLC' || kind === 'PPLA' || ALL_PLACES.has(country) || Number(population) >= smallest;
}

function readPlace(columns: readonly string[]): Place {
  const [, name = '', asciiName = '', list = '', lat, lon, , , country = ''] = columns;
  const population = Number(columns[14]);
  const alternates = list.split(',');
  const {en, ru, uk, fa, ar} = cityNames({name, asciiName, alternates, country});
  const chosen = [ru, uk, fa, ar, ...(population < ALL_SPELLINGS ? alternates.filter(isLatin) : alternates)];
  return {
    name: en,
    country,
    lon: degrees(lon),
    lat: degrees(lat),
    population: Number(population.toPrecision(2)),
    spellings: firstLetters(distinct([en, name, asciiName, ...chosen.filter(isSpelling)]), MOST_LETTERS)
  };
}

// In GeoNames small letters begin transliterations letter by letter ("krman"), and three capitals are an airport.
function isSpelling(name: string | undefined): name is string {
  if (!name || name.length > LONGEST_SPELLING) return false;
  if (/^[A-Z]{2,4}$/.test(name) || (isLatin(name) && /^\p{Ll}/u.test(name))) return false;
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{Lm}\p{Pd} .'’`‘\u200c]+$/u.test(name);
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** The names without the first, and without those that differ from one before by marks, capitals or signs alone. */
function distinct([first = '', ...others]: readonly string[]): string[] {
  const seen = new Set([plain(first)]);
  return others.filter((name) => seen.size !== seen.add(plain(name)).size);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function firstLetters(names: readonly string[], most: number): readonly string[] {
  let letters = 0;
  return names.filter((name) => (letters += name.length) <= most);
}

function degrees(text: string | undefined): number {
  return Math.round(Number(text) * 1e3) / 1e3;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
