import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {isObject} from '../parse/json-object.ts';
import type {Position} from '../position.ts';
import {locate} from './region-index.ts';
import type {RegionIndex} from './region-index.ts';

/** Slack in kilometers for simplified borders and for points in harbors and rivers. */
const SLACK_KM = 5;

const KM_PER_DEGREE = 111.2;

interface Placed {
  readonly country: string;
  readonly position: Position;
  readonly radiusKm: number;
  readonly countryPointer: string;
  readonly positionPointer: string;
}

/**
 * Warnings for records of a FeatureCollection of incidents or flows whose country is not the one that the polygons of the
 * index give for their position, radius and 5 km of slack allowed. Positions at sea are not judged. Invalid records are passed over.
 */
export function countryIssues(collection: unknown, index: RegionIndex): Issue[] {
  const features = isObject(collection) && Array.isArray(collection.features) ? collection.features : [];
  return features.flatMap((feature: unknown, number) =>
    placesOf(feature, `/features/${number}`).flatMap((placed) => {
      const found = compareCountry(placed, index);
      return found && isObject(feature) && typeof feature.id === 'string' ? [{...found, record: feature.id}] : [];
    })
  );
}

function compareCountry(placed: Placed, index: RegionIndex): Issue | null {
  const {country, position, radiusKm} = placed;
  const found = countriesAt(index, position);
  if (found.length === 0 || found.includes(country)) return null;
  const around = circle(position, Math.max(radiusKm, SLACK_KM)).flatMap((near) => countriesAt(index, near));
  if (around.includes(country)) return null;
  const [lon, lat] = position;
  if (Math.abs(lon) <= 90 && countriesAt(index, [lat, lon]).includes(country)) {
    const message = `[${lon}, ${lat}] is in ${found.join(', ')}, but [${lat}, ${lon}] is in ${country}; write longitude first.`;
    return issue('axes-swapped', placed.positionPointer, message);
  }
  const message = `The country is ${country}, but [${lon}, ${lat}] is in ${found.join(', ')}; correct one of them.`;
  return issue('country-mismatch', placed.countryPointer, message);
}

function placesOf(feature: unknown, pointer: string): Placed[] {
  if (!isObject(feature) || !isObject(feature.properties) || !isObject(feature.geometry)) return [];
  const {where, from, to} = feature.properties;
  const {type, coordinates} = feature.geometry;
  const at = `${pointer}/geometry/coordinates`;
  if (type === 'Point') return placed(where, coordinates, `${pointer}/properties/where`, at);
  if (type !== 'LineString' || !Array.isArray(coordinates)) return [];
  return [
    ...placed(from, coordinates[0], `${pointer}/properties/from`, `${at}/0`),
    ...placed(to, coordinates[1], `${pointer}/properties/to`, `${at}/1`)
  ];
}

function placed(where: unknown, position: unknown, wherePointer: string, positionPointer: string): Placed[] {
  if (!isObject(where) || typeof where.country !== 'string' || !/^[A-Z]{2}$/.test(where.country)) return [];
  if (!Array.isArray(position) || position.length !== 2 || !position.every(Number.isFinite)) return [];
  const radiusKm = typeof where.radiusKm === 'number' ? where.radiusKm : 0;
  const [lon, lat] = position as [number, number];
  return [
    {country: where.country, position: [lon, lat], radiusKm, countryPointer: `${wherePointer}/country`, positionPointer}
  ];
}

function countriesAt(index: RegionIndex, position: Position): string[] {
  const countries = locate(index, position).map(({properties}) => properties.country);
  return [...new Set(countries.filter((country) => country !== null))];
}

function circle([lon, lat]: Position, radiusKm: number): Position[] {
  const degrees = radiusKm / KM_PER_DEGREE;
  const widening = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return Array.from({length: 16}, (_, step): Position => {
    const angle = (step * Math.PI) / 8;
    return [lon + (degrees * Math.cos(angle)) / widening, lat + degrees * Math.sin(angle)];
  });
}
