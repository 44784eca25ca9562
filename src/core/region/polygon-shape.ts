import {wrapLongitude} from '../camera/camera.ts';
import {borderEdges, borderWithin} from './border.ts';
import type {DirectedEdges} from './cell-grid.ts';
import {bordersCross} from './crossing.ts';
import {bandEdges} from './edge-bands.ts';
import type {PolygonShape} from './region-shape.ts';
import type {Relation} from './relation.ts';
import {REGION_RELATION} from './relation.ts';
import type {Rings} from './ring.ts';
import {counterclockwise, longitudeRange} from './ring.ts';
import {KM_PER_DEGREE, longitudeReach} from './sphere.ts';
import {windingGrid} from './winding-grid.ts';

const {outside, partly, inside} = REGION_RELATION;

/** Makes polygons ready; their rings are unwrapped. */
export function polygonShape(polygons: readonly Rings[]): PolygonShape {
  const {holds, settled} = windingGrid(directedEdges(polygons));
  const border = bandEdges(borderEdges(polygons));
  const shape: PolygonShape = {
    polygons,
    border,
    holds,
    relateCircle(lon, lat, radiusKm) {
      const [reach, degrees] = [longitudeReach(lat, radiusKm), radiusKm / KM_PER_DEGREE];
      // Across the antimeridian the index would need two boxes.
      const near = lon - reach < -180 || lon + reach > 180;
      const answer = near ? null : settled(lon - reach, lat - degrees, lon + reach, lat + degrees);
      if (answer !== null) return answer ? inside : outside;
      if (borderWithin(border, lon, lat, radiusKm)) return partly;
      return holds(lon, lat) ? inside : outside;
    },
    relatePolygons: (others) => relatePolygons(shape, others)
  };
  return shape;
}

// Every edge, repeated 360° further where that brings its ring into [-180, 180]. Outer rings run counterclockwise,
// holes clockwise.
function directedEdges(polygons: readonly Rings[]): DirectedEdges {
  const ends: number[] = [];
  const directions: number[] = [];
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const forward = counterclockwise(ring) === (index === 0) ? 1 : -1;
      const [west, east] = longitudeRange(ring);
      const first = Math.ceil((-180 - east) / 360);
      // Three copies are enough for a ring that goes around the earth once; hostile input is not followed further.
      for (let turn = first; turn < first + 3 && west + 360 * turn <= 180; turn++) {
        for (let i = 1; i < ring.length; i++) {
          const [[lon1, lat1], [lon2, lat2]] = [ring[i - 1]!, ring[i]!];
          const shift = 360 * turn;
          if (lat1 <= lat2) ends.push(lon1 + shift, lat1, lon2 + shift, lat2);
          else ends.push(lon2 + shift, lat2, lon1 + shift, lat1);
          directions.push(lat1 <= lat2 ? forward : -forward);
        }
      }
    });
  }
  return {ends: Float64Array.from(ends), directions: Int8Array.from(directions)};
}

function relatePolygons(region: PolygonShape, others: PolygonShape): Relation {
  if (bordersCross(region.border, others.border)) return partly;
  const held = {yes: false, no: false};
  for (const [lon, lat] of samples(others)) held[region.holds(lon, lat) ? 'yes' : 'no'] = true;
  if (held.yes && held.no) return partly;
  // No border is crossed: what is left is a hole of the region, or the whole region, within the others.
  const within = region.polygons.flatMap((rings) => (held.yes ? rings.slice(1) : rings.slice(0, 1)));
  if (within.some((ring) => ring[0] && others.holds(wrapLongitude(ring[0][0]), ring[0][1]))) return partly;
  return held.yes ? inside : outside;
}

// The corners, and a point of every edge, since both ends of an edge may lie on the border.
function* samples({border: {edges}}: PolygonShape): Generator<readonly [lon: number, lat: number]> {
  for (let i = 0; i < edges.length; i += 4) {
    const [lon1, lat1, lon2, lat2] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    yield [wrapLongitude(lon1), lat1];
    yield [wrapLongitude((lon1 + lon2) / 2), (lat1 + lat2) / 2];
    yield [wrapLongitude(lon2), lat2];
  }
}
