import type {MultiPolygon, Polygon} from 'geojson';
import type {NamedRegion, Position} from '../../../geo/index.ts';
import type {CircleRegion, Region} from './region.ts';
import {regionPolygons} from './region-polygons.ts';
import type {Ring, Rings} from './ring.ts';
import {unwrapRing} from './ring.ts';
import {destination, distanceKm} from './sphere.ts';

const CIRCLE_POINTS = 128;

/**
 * Longest piece of a drawn edge, in degrees: maps draw pieces straight in their own projection, not in longitude and
 * latitude.
 */
const LONGEST_PIECE = 1;

/**
 * The outline of a region for drawing, [lon, lat] in degrees; rings are closed, and longitudes run on beyond ±180 where
 * they cross the antimeridian. A circle has 128 points. Throws a TypeError for a named region that `named` does not
 * hold.
 */
export function outlineOf(region: Region, named: ReadonlyMap<string, NamedRegion>): Polygon | MultiPolygon {
  const polygons = region.shape === 'circle' ? [circleRings(region)] : regionPolygons(region, named);
  const drawn = region.shape === 'polygon' ? polygons.map((rings) => rings.map(subdivide)) : polygons;
  const coordinates = drawn.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
  if (coordinates.length === 1) return {type: 'Polygon', coordinates: coordinates[0]!};
  return {type: 'MultiPolygon', coordinates};
}

function circleRings({center, radiusKm}: CircleRegion): Rings {
  const [lon, lat] = center;
  const holdsPole = (pole: number) => distanceKm(lon, lat, lon, pole) < radiusKm;
  const points = Array.from({length: CIRCLE_POINTS}, (_, i) =>
    destination(center, radiusKm, 360 - (i * 360) / CIRCLE_POINTS)
  );
  const ring = unwrapRing(points, holdsPole(-90) ? -90 : 90);
  if (!holdsPole(90) || !holdsPole(-90)) return [ring];
  // Everything but a circle around the opposite place.
  const [west, east] = [lon, lon + 360];
  const world: Ring = [
    [west, -90],
    [east, -90],
    [east, 90],
    [west, 90],
    [west, -90]
  ];
  const turn = 360 * Math.round((lon + 180 - ring[0]![0]) / 360);
  return [world, ring.map(([x, y]) => [x + turn, y])];
}

function subdivide(ring: Ring): Ring {
  return ring.flatMap((from, i): Position[] => {
    const to = ring[i + 1];
    // Edges along meridians and parallels are straight on both.
    if (!to || to[0] === from[0] || to[1] === from[1]) return [from];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const pieces = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_PIECE);
    return Array.from({length: pieces}, (_, k) => [from[0] + (dx * k) / pieces, from[1] + (dy * k) / pieces]);
  });
}
