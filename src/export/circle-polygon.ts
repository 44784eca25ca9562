import type {MultiPolygon, Position as GeojsonPosition} from 'geojson';
import type {Position} from '../../geo/index.ts';

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
const CORNERS = 64;

/**
 * The circle around a position ([lon, lat] in degrees) on the sphere as an area of 64 corners by the right-hand rule, cut in two
 * at the antimeridian (RFC 7946 section 3.1.9). null when it would reach over a pole, where it has no outline in degrees.
 * Formula: https://www.movable-type.co.uk/scripts/latlong.html#dest-point.
 */
export function circlePolygon([lon, lat]: Position, radiusKm: number): MultiPolygon | null {
  const angle = radiusKm / EARTH_RADIUS_KM;
  if (Math.abs(lat) + angle / RADIANS >= 90) return null;
  const corners = Array.from({length: CORNERS}, (_, i) => corner([lon, lat], angle, (-2 * Math.PI * i) / CORNERS));
  const parts = [0, -360, 360]
    .map((turn) => within(corners, turn))
    .filter((part) => part.some(([x]) => Math.abs(x) < 180));
  return {
    type: 'MultiPolygon',
    coordinates: parts.map((part) => [[...part, part[0]!].map(([x, y]) => [rounded(x), rounded(y)])])
  };
}

// Counterclockwise from the north; the longitude runs on beyond 180.
function corner([lon, lat]: Position, angle: number, bearing: number): Position {
  const sine = Math.sin(lat * RADIANS) * Math.cos(angle);
  const tilt = Math.cos(lat * RADIANS) * Math.sin(angle);
  const north = sine + tilt * Math.cos(bearing);
  const east = Math.atan2(Math.sin(bearing) * tilt, Math.cos(angle) - Math.sin(lat * RADIANS) * north);
  return [lon + east / RADIANS, Math.asin(north) / RADIANS];
}

// The part of a convex ring that lies between -180 and 180 after a turn around the world.
function within(ring: readonly Position[], turn: number): readonly Position[] {
  const turned = ring.map(([x, y]): Position => [x + turn, y]);
  return clip(clip(turned, 180, 1), -180, -1);
}

// https://en.wikipedia.org/wiki/Sutherland–Hodgman_algorithm against one meridian; `side` is 1 to keep what is west of it.
function clip(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const inside = ([x]: Position) => (meridian - x) * side >= 0;
  return ring.flatMap((to, i) => {
    const from = ring.at(i - 1)!;
    const crossing = inside(from) === inside(to) ? [] : [crossingAt(from, to, meridian)];
    return inside(to) ? [...crossing, to] : crossing;
  });
}

function crossingAt([x0, y0]: Position, [x1, y1]: Position, meridian: number): Position {
  return [meridian, y0 + ((y1 - y0) * (meridian - x0)) / (x1 - x0)];
}

function rounded(degrees: number): GeojsonPosition[number] {
  return Number(degrees.toFixed(5)) + 0;
}
