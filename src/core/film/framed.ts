import type {Camera, Padding, Size} from '../camera/camera.ts';
import {mercator, unmercator, wrapLongitude} from '../camera/camera.ts';
import {shrunk} from '../camera/shrunk.ts';

/**
 * The camera that shows in what a padding leaves of a film at least what a screen shows, with its middle in the middle of
 * that; all in CSS px.
 */
export function framed(camera: Camera, screen: Size, film: Size, {top, right, bottom, left}: Padding): Camera {
  const inner = {width: Math.max(1, film.width - left - right), height: Math.max(1, film.height - top - bottom)};
  const {zoom} = shrunk(camera, screen, inner);
  const [across, down] = [(right - left) / 2, (bottom - top) / 2];
  const turn = (camera.bearing * Math.PI) / 180;
  const [x, y] = mercator(camera.center);
  const scale = 2 ** zoom;
  const [lon, lat] = unmercator([
    x + (across * Math.cos(turn) - down * Math.sin(turn)) / scale,
    y + (across * Math.sin(turn) + down * Math.cos(turn)) / scale
  ]);
  return {...camera, zoom, center: [wrapLongitude(lon), lat]};
}
