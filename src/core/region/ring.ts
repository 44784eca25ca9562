import type {MultiPolygon, Polygon} from 'geojson';
import type {Position} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';

/**
 * A closed ring, [lon, lat] in degrees, its last position the first again; longitudes run on beyond ±180 where it
 * crosses the antimeridian.
 */
export type Ring = readonly Position[];

/** The outer ring of a polygon and its holes. */
export type Rings = readonly Ring[];

/**
 * The ring closed and unwrapped, so that no edge is longer than 180° of longitude. A ring that goes around a pole is
 * closed over it: over the given latitude, 90 or -90, or over the nearer one.
 */
export function unwrapRing(positions: Ring, pole: number = nearerPole(positions)): Ring {
  const first = positions[0];
  if (!first) return [];
  const ring: Position[] = [first];
  let turns = 0;
  for (let i = 1; i <= positions.length; i++) {
    const [lon, lat] = positions[i] ?? first;
    const step = lon - positions[i - 1]![0];
    // From one side of a map of the world to the other: an edge of exactly 360° is meant as it is written.
    if (Math.abs(step) > 180 && Math.abs(step) !== 360) turns -= Math.round(step / 360);
    ring.push([lon + 360 * turns, lat]);
  }
  const last = positions.at(-1)!;
  const closed = positions.length > 1 && last[0] === first[0] && last[1] === first[1];
  // The loop has closed the ring once more.
  if (closed) ring.pop();
  if (turns !== 0) ring.push([first[0] + 360 * turns, pole], [first[0], pole], first);
  return ring;
}

/** The polygons of a geometry with their rings unwrapped. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly Rings[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => unwrapRing(ring as unknown as Ring)));
}

/** The ring of a rectangle, counterclockwise from its southwest; at most once around the earth. */
export function rectangleRing([west, south, east, north]: Bounds): Ring {
  const end = Math.min(east < west ? east + 360 : east, west + 360);
  return [
    [west, south],
    [end, south],
    [end, north],
    [west, north],
    [west, south]
  ];
}

/** Degrees of longitude from west to east; a rectangle across the antimeridian has west > east. */
export function rectangleWidth([west, , east]: Bounds): number {
  return Math.min(360, east < west ? east + 360 - west : east - west);
}

/** The range of longitudes of a ring, in degrees. */
export function longitudeRange(ring: Ring): readonly [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
  }
  return [west, east];
}

/** Whether a closed ring runs counterclockwise with longitude to the right and latitude up. */
export function counterclockwise(ring: Ring): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += (ring[i - 1]![0] - ring[i]![0]) * (ring[i]![1] + ring[i - 1]![1] - 2 * ring[0]![1]);
  return sum > 0;
}

function nearerPole(positions: Ring): number {
  let sum = 0;
  for (const [, lat] of positions) sum += lat;
  return sum < 0 ? -90 : 90;
}
