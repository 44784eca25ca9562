import type {Position} from '../../../geo/index.ts';
import type {Camera, Size} from './camera.ts';
import {mercator, TILE_SIZE} from './camera.ts';

/** A place this close to the edge, in px, counts as out of view. */
const MARGIN = 40;

/** The camera moved so that a place stands in the middle of a map of this size, or as it is when the place is in view. */
export function reveal(camera: Camera, position: Position, {width, height}: Size): Camera {
  const scale = 2 ** camera.zoom;
  const world = TILE_SIZE * scale;
  const [[x, y], [cx, cy]] = [mercator(position), mercator(camera.center)];
  const across = Math.abs(x - cx) * scale;
  const inView =
    Math.min(across, world - across) <= width / 2 - MARGIN && Math.abs(y - cy) * scale <= height / 2 - MARGIN;
  return inView ? camera : {...camera, center: position};
}
