import type {Camera, ProjectionName, Projector, Size} from '../camera/camera.ts';
import {mercator, TILE_SIZE} from '../camera/camera.ts';

/** Distance of the camera from the middle of the picture, as a share of the picture's height: MapLibre's angle of view. */
const CAMERA_DISTANCE = 1.5;

/** From the middle of the map: right, down and towards the viewer, in px. */
type Offset = readonly [x: number, y: number, z: number];

/**
 * Where places lie on a map of this size, as the camera alone says; to MapLibre's own a pixel or so. Of the world's copies
 * the one nearest to the middle is meant; null behind the globe and behind the camera.
 */
export function viewProjector(camera: Camera, projection: ProjectionName, {width, height}: Size): Projector {
  const distance = CAMERA_DISTANCE * height;
  const [turn, tilt] = [radians(-camera.bearing), radians(camera.pitch)];
  const [sinTurn, cosTurn, sinTilt, cosTilt] = [Math.sin(turn), Math.cos(turn), Math.sin(tilt), Math.cos(tilt)];
  const isGlobe = projection === 'globe';
  const radius = isGlobe ? globeRadius(camera) : 0;
  const offset = isGlobe ? globeOffset(camera, radius) : flatOffset(camera);
  return (position) => {
    const [east, south, z] = offset(position);
    const x = east * cosTurn - south * sinTurn;
    const y = east * sinTurn + south * cosTurn;
    // The near side is what lies above the plane that touches the globe at the place.
    if (isGlobe && y * distance * sinTilt + (z + radius) * (distance * cosTilt + radius) <= radius * radius)
      return null;
    const depth = distance - y * sinTilt - z * cosTilt;
    if (depth <= 0) return null;
    const scale = distance / depth;
    return [width / 2 + x * scale, height / 2 + (y * cosTilt - z * sinTilt) * scale];
  };
}

function flatOffset({center, zoom}: Camera): (position: Camera['center']) => Offset {
  const scale = 2 ** zoom;
  const [cx, cy] = mercator(center);
  return (position) => {
    const [x, y] = mercator(position);
    const across = x - cx - TILE_SIZE * Math.round((x - cx) / TILE_SIZE);
    return [across * scale, (y - cy) * scale, 0];
  };
}

function globeOffset({center}: Camera, radius: number): (position: Camera['center']) => Offset {
  const phi0 = radians(center[1]);
  const [sin0, cos0] = [Math.sin(phi0), Math.cos(phi0)];
  return ([lon, lat]) => {
    const [lambda, phi] = [radians(lon - center[0]), radians(lat)];
    const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
    const north = sin * cos0 - cos * sin0 * Math.cos(lambda);
    const up = sin * sin0 + cos * cos0 * Math.cos(lambda);
    return [radius * cos * Math.sin(lambda), -radius * north, radius * (up - 1)];
  };
}

/** Px from the middle of the Earth to its surface, where the middle of the picture has the flat map's scale. */
function globeRadius({center, zoom}: Camera): number {
  return (TILE_SIZE * 2 ** zoom) / (2 * Math.PI) / Math.cos(radians(center[1]));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
