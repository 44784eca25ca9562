import type {Position} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';
import {smallestSpan} from '../region/bounds-of.ts';
import {KM_PER_DEGREE, longitudeReach} from '../region/sphere.ts';

/** A place with the circle in which it lies: [lon, lat] in degrees, and km. */
export interface DraftPlace {
  readonly position: Position;
  readonly radiusKm: number;
}

/** Around every place at least so much is shown, in km, so that a lone town stands in its surroundings. */
const LEAST_KM = 80;

/** The smallest bounds that hold all places with their circles, across the antimeridian where that is shorter; null of none. */
export function draftBounds(places: readonly DraftPlace[]): Bounds | null {
  if (places.length === 0) return null;
  const circles = places.map(({position, radiusKm}) => ({position, km: Math.max(LEAST_KM, radiusKm)}));
  const [west, east] = smallestSpan(
    circles.map(({position: [lon, lat], km}) => [lon - longitudeReach(lat, km), lon + longitudeReach(lat, km)])
  );
  const south = circles.reduce((least, {position, km}) => Math.min(least, position[1] - km / KM_PER_DEGREE), 90);
  const north = circles.reduce((most, {position, km}) => Math.max(most, position[1] + km / KM_PER_DEGREE), -90);
  return [down(west, -180), down(south, -90), up(east, 180), up(north, 90)];
}

// Rounded outwards to a hundredth of a degree, about a kilometer.
function down(degrees: number, least: number): number {
  return Math.max(least, Math.floor(degrees * 100) / 100);
}

function up(degrees: number, most: number): number {
  return Math.min(most, Math.ceil(degrees * 100) / 100);
}
