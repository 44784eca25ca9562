import type {Position} from '../../../geo/index.ts';

/** Whether the earth is drawn flat or as a ball. */
export const PROJECTIONS = ['mercator', 'globe'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

/** Where the map looks from. Zoom as in MapLibre: the world is 512 px wide at 0 and doubles per step. Angles in degrees. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** [west, south, east, north] in degrees; west > east crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Size in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From [lon, lat] to [x, y] in CSS px from the top left of the map; null when the place is behind the globe. */
export type Projector = (position: Position) => readonly [x: number, y: number] | null;

/** Width of the world in px at zoom 0. */
export const TILE_SIZE = 512;

/** Latitude where Web Mercator ends, in degrees. */
export const MAX_LATITUDE = 85.051129;

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

/** Web Mercator in px of the world at zoom 0, origin at the top left (https://en.wikipedia.org/wiki/Web_Mercator_projection). */
export function mercator([lon, lat]: Position): readonly [x: number, y: number] {
  const phi = (Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE) * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  return [TILE_SIZE * (lon / 360 + 0.5), TILE_SIZE * y];
}

/** The inverse of {@link mercator}: [lon, lat] in degrees. */
export function unmercator([x, y]: readonly [number, number]): Position {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / TILE_SIZE) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / TILE_SIZE - 0.5) * 360, (phi * 180) / Math.PI];
}

/** Meters that one CSS px covers at a latitude and zoom. */
export function metersPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / (TILE_SIZE * 2 ** zoom);
}

/** The deepest zoom: the ground is drawn for no closer look. */
export const MAX_ZOOM = 12;

/** The steepest pitch, in degrees. */
export const MAX_PITCH = 60;

/** The zoom within [0, {@link MAX_ZOOM}]. */
export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(0, zoom));
}

/** Space in CSS px that something else covers along the edges of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};

/** The camera, without bearing and pitch, that shows the bounds whole and centered in what the padding leaves of the map; its zoom stays within [0, {@link MAX_ZOOM}]. */
export function fitBounds(
  [west, south, east, north]: Bounds,
  {width, height}: Size,
  {top, right, bottom, left}: Padding = NO_PADDING
): Camera {
  const [x0, y1] = mercator([west, south]);
  const [x1, y0] = mercator([east < west ? east + 360 : east, north]);
  const [free, high] = [Math.max(1, width - left - right), Math.max(1, height - top - bottom)];
  // Bounds may be one place, which any zoom shows whole.
  const scale = Math.min(Math.max(1, Math.min(free / (x1 - x0), high / (y1 - y0))), 2 ** MAX_ZOOM);
  const [lon, lat] = unmercator([
    (x0 + x1) / 2 - (left - right) / 2 / scale,
    (y0 + y1) / 2 - (top - bottom) / 2 / scale
  ]);
  return {center: [wrapLongitude(lon), lat], zoom: Math.log2(scale), bearing: 0, pitch: 0};
}

/** The longitude within [-180, 180), in degrees. */
export function wrapLongitude(lon: number): number {
  // What lies inside already is left alone, because the arithmetic costs it its last digits.
  return lon >= -180 && lon < 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}
