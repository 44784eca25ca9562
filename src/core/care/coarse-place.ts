import type {PlaceTier, Position, Where} from '../../../geo/index.ts';
import {distanceKm} from '../region/sphere.ts';
import {countryInWords} from '../words/place-line.ts';
import {formatNumber} from '../words/format-figure.ts';
import {lateWords} from '../words/late/late-words.ts';

/** A place, and the middle of the circle that holds it, [lon, lat] in degrees; null when it is not on the map. */
export interface Place {
  readonly where: Where;
  readonly at: Position | null;
}

/** Circles of more than this are known to a province at best, in km. */
const LARGEST_DISTRICT_KM = 50;

/**
 * A place told no more exactly than a tier: in a grid at the middle of its cell, with a circle that holds the cell and all of
 * the place as it was known; by province or country without a position. Its name is that of the cell, province or country in
 * the language (BCP 47); the country stays where it is known.
 */
export function coarsePlace(place: Place, tier: PlaceTier, language: string): Place {
  if (tier === 'province' || tier === 'country') return inArea(place, tier, language);
  return inCell(place, Number(tier.slice('grid-'.length)), language);
}

/** A place whose name is left out, as exactly placed as before; a region of several countries keeps it, without what explains it. */
export function namelessPlace({where, at}: Place, language: string): Place {
  const {name, country, precision, radiusKm} = where;
  const region = precision === 'region' && country === undefined;
  const kept = region ? name.split(/[,;(]/)[0]!.trim() : countryOr(country, lateWords(language).care.nowhere, language);
  return {where: {name: kept, ...(country !== undefined && {country}), precision, radiusKm}, at};
}

/** The middle of the cell of a grid that holds a position, in degrees; cells begin at -180 and -90. */
export function cellMiddle([lon, lat]: Position, degrees: number): Position {
  const index = (value: number, cells: number) => Math.min(cells - 1, Math.floor(round(value / degrees)));
  const column = index(lon + 180, round(360 / degrees));
  const row = index(lat + 90, round(180 / degrees));
  return [round((column + 0.5) * degrees - 180), round((row + 0.5) * degrees - 90)];
}

function inCell(place: Place, degrees: number, language: string): Place {
  const {where, at} = place;
  if (!at) return namelessPlace(place, language);
  const {country, radiusKm} = where;
  const middle = cellMiddle(at, degrees);
  const half = degrees / 2;
  // The corners nearer to the equator are the farther ones.
  const edge = Math.abs(middle[1]) - half;
  const reach = distanceKm(0, Math.abs(middle[1]), half, edge);
  const radius = Math.ceil(reach + (radiusKm ?? 0));
  const words = lateWords(language).care;
  const size = formatNumber(degrees, language);
  return {
    where: {
      name: country === undefined ? words.cell(size) : words.cellIn(countryInWords(country, language), size),
      ...(country !== undefined && {country}),
      precision: radius > LARGEST_DISTRICT_KM ? 'province' : 'district',
      radiusKm: radius
    },
    at: middle
  };
}

function inArea(place: Place, tier: 'province' | 'country', language: string): Place {
  const {name, admin1, country, precision} = place.where;
  if (precision === 'country' || precision === 'region' || precision === 'unknown')
    return {...namelessPlace(place, language), at: null};
  const province = tier === 'province' ? (admin1 ?? (precision === 'province' ? name : undefined)) : undefined;
  const {nowhere} = lateWords(language).care;
  return {
    where: {
      name: province ?? countryOr(country, nowhere, language),
      ...(country !== undefined && {country}),
      precision: province !== undefined ? 'province' : country === undefined ? 'unknown' : 'country',
      radiusKm: null
    },
    at: null
  };
}

function countryOr(country: string | undefined, otherwise: string, language: string): string {
  return country === undefined ? otherwise : countryInWords(country, language);
}

// Middles of cells have two decimals; binary fractions would tell more.
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
