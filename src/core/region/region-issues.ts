import type {Position} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';
import {ringAreaKm2} from './area-km2.ts';
import {selfCrossing} from './crossing.ts';
import type {CircleRegion, Region} from './region.ts';
import type {Ring, Rings} from './ring.ts';
import {polygonsOf, rectangleRing, unwrapRing} from './ring.ts';

/** The most corners of a polygon that is drawn. */
export const MOST_CORNERS = 10_000;

/** The largest radius of a circle, in kilometers: just short of half around the earth. */
export const MOST_RADIUS_KM = 20_000;

/** Smaller areas, in square kilometers, are lines: a square meter. */
const LEAST_AREA_KM2 = 1e-6;

/** What is wrong with a region, or with a file that should hold one. Positions are [lon, lat] in degrees. */
export type RegionIssue =
  | {readonly code: 'not-finite'}
  | {readonly code: 'latitude-out-of-range'; readonly lat: number}
  | {readonly code: 'too-few-points'; readonly count: number}
  | {readonly code: 'too-many-points'; readonly most: number}
  | {readonly code: 'zero-area'}
  | {readonly code: 'self-crossing'; readonly at: Position}
  | {readonly code: 'upside-down'; readonly south: number; readonly north: number}
  | {readonly code: 'radius-not-positive'}
  | {readonly code: 'radius-too-large'; readonly mostKm: number}
  | {readonly code: 'file-too-large'; readonly mostMegabytes: number}
  | {readonly code: 'not-json'}
  | {readonly code: 'not-geojson'}
  | {readonly code: 'geometry-invalid'}
  | {readonly code: 'no-polygon'; readonly found: readonly string[]};

/**
 * What is wrong with a region, each code once; nothing when it can be used. Whether a named region exists is not asked
 * here.
 */
export function regionIssues(region: Region): readonly RegionIssue[] {
  switch (region.shape) {
    case 'named':
      return [];
    case 'circle':
      return circleIssues(region);
    case 'rectangle':
      return rectangleIssues(region.bounds);
    case 'polygon': {
      if (region.ring.length > MOST_CORNERS) return [{code: 'too-many-points', most: MOST_CORNERS}];
      const broken = positionIssues(region.ring);
      return broken.length > 0 ? broken : ringIssues([unwrapRing(region.ring)]);
    }
    case 'file': {
      const polygons = polygonsOf(region.geometry);
      const broken = once(polygons.flat().flatMap(positionIssues));
      return broken.length > 0 ? broken : ringIssues(polygons.flat());
    }
  }
}

function rectangleIssues(bounds: Bounds): readonly RegionIssue[] {
  const [west, south, east, north] = bounds;
  const broken = positionIssues([
    [west, south],
    [east, north]
  ]);
  if (broken.length > 0) return broken;
  if (south >= north) return [{code: 'upside-down', south, north}];
  return Math.abs(ringAreaKm2(rectangleRing(bounds))) < LEAST_AREA_KM2 ? [{code: 'zero-area'}] : [];
}

function circleIssues({center, radiusKm}: CircleRegion): readonly RegionIssue[] {
  const broken = positionIssues([center]);
  if (broken.length > 0) return broken;
  if (!(radiusKm > 0)) return [{code: 'radius-not-positive'}];
  return radiusKm > MOST_RADIUS_KM ? [{code: 'radius-too-large', mostKm: MOST_RADIUS_KM}] : [];
}

function positionIssues(positions: Ring): readonly RegionIssue[] {
  if (!positions.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))) return [{code: 'not-finite'}];
  const beyond = positions.find(([, lat]) => Math.abs(lat) > 90);
  return beyond ? [{code: 'latitude-out-of-range', lat: beyond[1]}] : [];
}

function ringIssues(rings: Rings): readonly RegionIssue[] {
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  return once(
    rings.flatMap((ring): readonly RegionIssue[] => {
      const count = new Set(ring.map(([lon, lat]) => `${lon},${lat}`)).size;
      if (count < 3) return [{code: 'too-few-points', count}];
      const at = selfCrossing(ring, ring.length / points);
      if (at) return [{code: 'self-crossing', at}];
      return Math.abs(ringAreaKm2(ring)) < LEAST_AREA_KM2 ? [{code: 'zero-area'}] : [];
    })
  );
}

// The first issue of every code.
function once(issues: readonly RegionIssue[]): readonly RegionIssue[] {
  const first = new Map<RegionIssue['code'], RegionIssue>();
  for (const issue of issues) if (!first.has(issue.code)) first.set(issue.code, issue);
  return [...first.values()];
}
