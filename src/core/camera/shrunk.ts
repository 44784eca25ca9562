import type {Camera, Size} from './camera.ts';
import {clampZoom} from './camera.ts';

/** The camera that shows on a map of one size at least what it shows on a map of another; both in CSS px. */
export function shrunk(camera: Camera, from: Size, to: Size): Camera {
  const share = Math.min(to.width / from.width, to.height / from.height);
  return {...camera, zoom: clampZoom(camera.zoom + Math.log2(share))};
}
