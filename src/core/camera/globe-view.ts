import type {Position} from '../../../geo/index.ts';
import type {Bounds, Camera, Padding, Size} from './camera.ts';
import {fitBounds, TILE_SIZE} from './camera.ts';

/** Distance of the camera from the middle of the picture, as a share of the picture's height: MapLibre's angle of view. */
export const CAMERA_DISTANCE = 1.5;

/** What lies this near to the edge of the half that faces the camera, as the cosine of its distance from the middle, is not seen. */
const LEAST_FACING = 0.15;

/** Parts into which each edge of bounds is cut: on a globe it is bent. */
const PARTS = 4;

/** A place of a globe with the radius 1, seen from above its middle: to the right, upwards, and towards the camera. */
type Spot = readonly [right: number, up: number, facing: number];

/**
 * The camera that shows the bounds on a globe as `fitBounds` does on a flat map, from as far as they need: towards the
 * equator a globe gives more room to them than the flat map does. What lies on the far side cannot be shown.
 */
export function fitGlobe(bounds: Bounds, size: Size, padding: Padding): Camera {
  const flat = fitBounds(bounds, size, padding);
  const radius = Math.min(...spotsOf(bounds, flat.center).map((spot) => largestRadius(spot, size, padding)));
  const zoom = Math.log2((radius * 2 * Math.PI * Math.cos(radians(flat.center[1]))) / TILE_SIZE);
  return {...flat, zoom: Math.max(0, Math.min(flat.zoom, zoom))};
}

/** Whether bounds stand whole in what the padding leaves of a globe that is seen from straight above, with north at the top. */
export function isInsideGlobe(bounds: Bounds, {center, zoom}: Camera, size: Size, padding: Padding): boolean {
  const radius = (TILE_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(radians(center[1])));
  return spotsOf(bounds, center).every(
    (spot) => spot[2] >= LEAST_FACING && radius <= largestRadius(spot, size, padding) * (1 + 1e-9)
  );
}

// The radius of the globe in px up to which a spot is in the picture and before the horizon. Perspective only brings it inwards.
function largestRadius([right, up, facing]: Spot, {width, height}: Size, padding: Padding): number {
  const across = Math.max(1, width / 2 - (right > 0 ? padding.right : padding.left)) / Math.abs(right);
  const down = Math.max(1, height / 2 - (up > 0 ? padding.top : padding.bottom)) / Math.abs(up);
  const near = Math.max(facing, LEAST_FACING);
  return Math.min(across, down, (CAMERA_DISTANCE * height * near) / (1 - near));
}

function spotsOf([west, south, east, north]: Bounds, [lon, lat]: Position): readonly Spot[] {
  const [wide, high] = [east < west ? east + 360 - west : east - west, north - south];
  const [sinMiddle, cosMiddle] = [Math.sin(radians(lat)), Math.cos(radians(lat))];
  return Array.from({length: PARTS + 1}, (_, i) => i / PARTS).flatMap((share) => {
    const [x, y] = [west + share * wide, south + share * high];
    const edges: readonly Position[] = [[x, south], [x, north], [west, y], [west + wide, y]]; // prettier-ignore
    return edges.map((place): Spot => {
      const [turn, phi] = [radians(place[0] - lon), radians(place[1])];
      const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
      return [
        cos * Math.sin(turn),
        cosMiddle * sin - sinMiddle * cos * Math.cos(turn),
        sinMiddle * sin + cosMiddle * cos * Math.cos(turn)
      ];
    });
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
