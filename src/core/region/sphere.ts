import type {Position} from '../../../geo/index.ts';
import {wrapLongitude} from '../camera/camera.ts';

/**
 * Mean radius of the earth, in kilometers (R1 of https://en.wikipedia.org/wiki/Earth_radius#Arithmetic_mean_radius).
 */
export const EARTH_RADIUS_KM = 6371.0088;

/** Kilometers in one degree of a great circle. */
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** The farthest that two places can lie apart, in kilometers. */
export const HALF_AROUND_KM = EARTH_RADIUS_KM * Math.PI;

const RADIANS = Math.PI / 180;

/** Kilometers between two places on the sphere, in degrees (https://en.wikipedia.org/wiki/Haversine_formula). */
export function distanceKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const sinLat = Math.sin(((lat2 - lat1) / 2) * RADIANS);
  const sinLon = Math.sin(((lon2 - lon1) / 2) * RADIANS);
  const squared = sinLat * sinLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squared)));
}

/**
 * The place a distance away on a great circle, [lon, lat]; the bearing is in degrees clockwise from north
 * (https://www.movable-type.co.uk/scripts/latlong.html).
 */
export function destination([lon, lat]: Position, km: number, bearing: number): Position {
  const [phi, theta, delta] = [lat * RADIANS, bearing * RADIANS, km / EARTH_RADIUS_KM];
  const sinPhi = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const east = Math.sin(theta) * Math.sin(delta) * Math.cos(phi);
  const turn = Math.atan2(east, Math.cos(delta) - Math.sin(phi) * sinPhi);
  return [wrapLongitude(lon + turn / RADIANS), Math.asin(Math.min(1, Math.max(-1, sinPhi))) / RADIANS];
}

/**
 * Degrees of longitude that a circle reaches to either side of its center; 180 when it holds a pole
 * (http://janmatuschek.de/LatitudeLongitudeBoundingCoordinates).
 */
export function longitudeReach(lat: number, km: number): number {
  const degrees = km / KM_PER_DEGREE;
  if (Math.abs(lat) + degrees >= 90) return 180;
  return Math.asin(Math.sin(degrees * RADIANS) / Math.cos(lat * RADIANS)) / RADIANS;
}

/** Degrees between two meridians, in [0, 180]. */
export function longitudeGap(lon1: number, lon2: number): number {
  const gap = Math.abs(lon1 - lon2) % 360;
  return gap > 180 ? 360 - gap : gap;
}
