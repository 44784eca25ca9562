import type {Position} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';
import {wrapLongitude} from '../camera/camera.ts';
import {MOST_RADIUS_KM} from './region-issues.ts';
import type {CircleRegion, PolygonRegion, RectangleRegion, Region} from './region.ts';
import {rectangleWidth} from './ring.ts';
import {KM_PER_DEGREE} from './sphere.ts';

/** Kilometers to the east and to the north. */
export type Move = readonly [eastKm: number, northKm: number];

/** The smallest circle that {@link resizeCircle} leaves, in kilometers. */
const LEAST_RADIUS_KM = 0.1;

/** The smallest side that {@link moveCorner} leaves of a rectangle, in degrees; a smaller one stays as it is. */
const LEAST_SIDE = 0.001;

/** Beyond this latitude a kilometer to the east is no longer more degrees, so that moves by it stay small. */
const STEEPEST = 89;

/**
 * The region moved as a whole by the degrees that the move means at its middle; it stops where a corner, or the center
 * of a circle, would pass a pole. Named regions and files stay where they are.
 */
export function moveRegion(region: Region, move: Move): Region {
  switch (region.shape) {
    case 'circle':
      return {...region, center: movePosition(region.center, move)};
    case 'rectangle': {
      const [west, south, east, north] = region.bounds;
      const [lon, lat] = degreesOf(move, south, north);
      // A rectangle all around the earth has no side to move.
      const whole = rectangleWidth(region.bounds) >= 360;
      const [start, end] = whole ? [west, east] : [wrapLongitude(west + lon), wrapEast(east + lon)];
      return {...region, bounds: [start, south + lat, end, north + lat]};
    }
    case 'polygon': {
      const lats = region.ring.map(([, lat]) => lat);
      const [lon, lat] = degreesOf(move, Math.min(...lats), Math.max(...lats));
      return {...region, ring: region.ring.map(([x, y]) => [wrapLongitude(x + lon), y + lat])};
    }
    case 'named':
    case 'file':
      return region;
  }
}

/**
 * The region with one corner moved. Corners of a rectangle are 0 southwest, 1 southeast, 2 northeast, 3 northwest; they
 * stop short of the opposite one. Throws a TypeError for a corner that it does not have.
 */
export function moveCorner<R extends RectangleRegion | PolygonRegion>(region: R, index: number, move: Move): R {
  if (region.shape === 'rectangle') return {...region, bounds: moveBounds(region.bounds, index, move)};
  const corner = cornerAt(region, index);
  return {...region, ring: region.ring.with(index, movePosition(corner, move))};
}

/**
 * The polygon with a corner more, in the middle of the edge that begins at the given one. Throws a TypeError for a
 * corner that it does not have.
 */
export function addCorner(region: PolygonRegion, index: number): PolygonRegion {
  const from = cornerAt(region, index);
  const to = region.ring[index + 1] ?? region.ring[0]!;
  const step = to[0] - from[0];
  // The shorter way around, as the edge goes.
  const lon = from[0] + (Math.abs(step) > 180 ? step - 360 * Math.sign(step) : step) / 2;
  return {...region, ring: region.ring.toSpliced(index + 1, 0, [wrapLongitude(lon), (from[1] + to[1]) / 2])};
}

/** The polygon without a corner; it keeps the last three. Throws a TypeError for a corner that it does not have. */
export function removeCorner(region: PolygonRegion, index: number): PolygonRegion {
  cornerAt(region, index);
  return region.ring.length <= 3 ? region : {...region, ring: region.ring.toSpliced(index, 1)};
}

/** The circle with its radius changed by kilometers, within [0.1, 20,000]. */
export function resizeCircle(region: CircleRegion, byKm: number): CircleRegion {
  return {...region, radiusKm: Math.min(MOST_RADIUS_KM, Math.max(LEAST_RADIUS_KM, region.radiusKm + byKm))};
}

function moveBounds([west, south, east, north]: Bounds, index: number, move: Move): Bounds {
  if (![0, 1, 2, 3].includes(index)) throw new TypeError(`invalid corner: ${index}`);
  const [width, height] = [rectangleWidth([west, south, east, north]), north - south];
  const [atWest, atSouth] = [index === 0 || index === 3, index < 2];
  const lat = atSouth ? south : north;
  const [dx, dy] = degreesOf(move, lat, lat);
  const wider = Math.min(360, Math.max(Math.min(width, LEAST_SIDE), atWest ? width - dx : width + dx));
  const higher = Math.max(Math.min(height, LEAST_SIDE), atSouth ? height - dy : height + dy);
  const [start, end] = atWest ? [wrapLongitude(east - wider), east] : [west, wrapEast(west + wider)];
  return atSouth ? [start, north - higher, end, north] : [start, south, end, south + higher];
}

function cornerAt({ring}: PolygonRegion, index: number): Position {
  const corner = ring[index];
  if (!corner) throw new TypeError(`invalid corner: ${index}`);
  return corner;
}

function movePosition([lon, lat]: Position, move: Move): Position {
  const [east, north] = degreesOf(move, lat, lat);
  return [wrapLongitude(lon + east), lat + north];
}

// The move in degrees for what lies between two latitudes, which it leaves within the poles.
function degreesOf([eastKm, northKm]: Move, south: number, north: number): readonly [lon: number, lat: number] {
  const middle = Math.min(STEEPEST, Math.abs((south + north) / 2));
  const lat = Math.min(90 - north, Math.max(-90 - south, northKm / KM_PER_DEGREE));
  return [eastKm / (KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180)), lat];
}

// An eastern side at the antimeridian is 180, a western one -180.
function wrapEast(lon: number): number {
  const wrapped = wrapLongitude(lon);
  return wrapped === -180 ? 180 : wrapped;
}
