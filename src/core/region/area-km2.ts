import type {NamedRegion} from '../../../geo/index.ts';
import type {Ring} from './ring.ts';
import type {Region} from './region.ts';
import {regionPolygons} from './region-polygons.ts';
import {EARTH_RADIUS_KM} from './sphere.ts';

const RADIANS = Math.PI / 180;
const SQUARED_RADIUS = EARTH_RADIUS_KM * EARTH_RADIUS_KM;

/**
 * The area of a region on the sphere, in square kilometers; where polygons of a file overlap it is counted for each.
 * Throws a TypeError for a named region that `named` does not hold.
 */
export function areaKm2(region: Region, named: ReadonlyMap<string, NamedRegion>): number {
  if (region.shape === 'circle')
    return 2 * Math.PI * SQUARED_RADIUS * (1 - Math.cos(region.radiusKm / EARTH_RADIUS_KM));
  return regionPolygons(region, named)
    .map((rings) => rings.reduce((area, ring, index) => area + (index === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)), 0))
    .reduce((sum, area) => sum + area, 0);
}

/**
 * The area within a closed, unwrapped ring on the sphere, in square kilometers; negative when the ring runs clockwise.
 * Exact for edges that are straight in longitude and latitude: by Green's theorem it is the integral of -sin(latitude)
 * along the ring.
 */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[lon1, lat1], [lon2, lat2]] = [ring[i - 1]!, ring[i]!];
    const half = ((lat2 - lat1) / 2) * RADIANS;
    const mean = Math.sin(((lat1 + lat2) / 2) * RADIANS) * (half === 0 ? 1 : Math.sin(half) / half);
    sum -= (lon2 - lon1) * RADIANS * mean;
  }
  return sum * SQUARED_RADIUS;
}
