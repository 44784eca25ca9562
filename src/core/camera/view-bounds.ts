import type {Bounds, Camera, Size} from './camera.ts';
import {MAX_LATITUDE, TILE_SIZE, mercator, unmercator, wrapLongitude} from './camera.ts';

/**
 * What a map of a size in px shows of the flat earth, looked at straight from above with north at the top; a turned or
 * tilted camera is taken as if it were not. West > east where the view crosses the antimeridian.
 */
export function viewBounds({camera, size}: {camera: Camera; size: Size}): Bounds {
  const scale = 2 ** camera.zoom;
  const [x, y] = mercator(camera.center);
  const [dx, dy] = [size.width / 2 / scale, size.height / 2 / scale];
  const [[west, north], [east, south]] = [unmercator([x - dx, y - dy]), unmercator([x + dx, y + dy])];
  const round = (degrees: number) => Number(degrees.toFixed(4));
  const clamp = (lat: number) => Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  if (dx * 2 >= TILE_SIZE) return [-180, round(clamp(south)), 180, round(clamp(north))];
  return [round(wrapLongitude(west)), round(clamp(south)), round(wrapLongitude(east)), round(clamp(north))];
}
