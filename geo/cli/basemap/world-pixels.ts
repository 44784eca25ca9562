import type {Position} from 'geojson';

/** Width of the world at zoom 0 in px. */
export const WORLD = 512;

/** Latitude at which the square map of the world ends, in degrees. */
const LAST_LATITUDE = 85.0511287;

/** Web Mercator: [lon, lat] in degrees to [x, y] in px at zoom 0, y downwards; what lies beyond 85 degrees is moved there. */
export function toPixels([lon, lat]: Position): Position {
  const phi = (Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat!)) * Math.PI) / 180;
  return [(lon! / 360 + 0.5) * WORLD, (0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)) * WORLD];
}

/** The way back from `toPixels`, rounded to a thousandth of a degree. */
export function fromPixels([x, y]: Position): Position {
  const lon = (x! / WORLD - 0.5) * 360;
  const lat = (Math.atan(Math.sinh((0.5 - y! / WORLD) * 2 * Math.PI)) * 180) / Math.PI;
  return [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];
}
