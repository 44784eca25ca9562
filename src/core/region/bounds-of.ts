import type {NamedRegion} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';
import {wrapLongitude} from '../camera/camera.ts';
import type {CircleRegion, Region} from './region.ts';
import {regionPolygons} from './region-polygons.ts';
import {longitudeRange} from './ring.ts';
import {KM_PER_DEGREE, longitudeReach} from './sphere.ts';

type Span = readonly [west: number, east: number];

/**
 * The smallest bounds that hold a region whole, with west > east across the antimeridian and all longitudes as [-180,
 * 180]. Throws a TypeError for a named region that `named` does not hold.
 */
export function boundsOf(region: Region, named: ReadonlyMap<string, NamedRegion>): Bounds {
  if (region.shape === 'circle') return circleBounds(region);
  const rings = regionPolygons(region, named).flatMap((polygon) => polygon.slice(0, 1));
  const lats = rings.flatMap((ring) => ring.map(([, lat]) => lat));
  const [west, east] = smallestSpan(rings.map(longitudeRange));
  return [west, lats.reduce((a, b) => Math.min(a, b), 90), east, lats.reduce((a, b) => Math.max(a, b), -90)];
}

function circleBounds({center: [lon, lat], radiusKm}: CircleRegion): Bounds {
  const degrees = radiusKm / KM_PER_DEGREE;
  const reach = longitudeReach(lat, radiusKm);
  const [west, east] = smallestSpan([[lon - reach, lon + reach]]);
  return [west, Math.max(-90, lat - degrees), east, Math.min(90, lat + degrees)];
}

/** What is left of the circle of longitudes when the widest gap between the spans (degrees, west <= east) is taken out. */
export function smallestSpan(spans: readonly Span[]): Span {
  const ordered = spans
    .map(([west, east]): Span => [wrapLongitude(west), wrapLongitude(west) + (east - west)])
    .sort((a, b) => a[0] - b[0]);
  let widest = {gap: 0, west: -180, east: 180};
  let reached = ordered.reduce((east, span) => Math.max(east, span[1] - 360), -Infinity);
  for (const [west, east] of ordered) {
    // Below a millionth of a degree it is rounding.
    if (west - reached > Math.max(1e-6, widest.gap)) widest = {gap: west - reached, west, east: reached};
    reached = Math.max(reached, east);
  }
  const east = wrapLongitude(widest.east);
  return [widest.west, east === -180 ? 180 : east];
}
