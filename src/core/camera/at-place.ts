import type {Position} from '../../../geo/index.ts';
import type {Camera} from './camera.ts';

/** Zooms that show a place with the country around it: a large city, and a town. */
const CITY_ZOOM = 6;
const TOWN_ZOOM = 7;

const CITY = 1e6;

/** The camera over a place, as it is turned and tilted, and no farther from it than it is. */
export function atPlace(
  camera: Camera,
  {position, population}: {readonly position: Position; readonly population: number}
): Camera {
  return {...camera, center: position, zoom: Math.max(camera.zoom, population >= CITY ? CITY_ZOOM : TOWN_ZOOM)};
}
