import type {Camera} from '../core/camera/camera.ts';
import {metersPerPixel} from '../core/camera/camera.ts';
import {CAMERA_DISTANCE} from '../core/camera/globe-view.ts';

type Position = Camera['center'];

type Vector = readonly [x: number, y: number, z: number];

const EARTH_RADIUS_M = 6_378_137;

/**
 * Whether places are on the near side of a globe drawn `height` px high.
 * A place is seen when the plane that touches the globe there has the camera above it.
 */
export function nearSide({center, zoom, bearing, pitch}: Camera, height: number): (place: Position) => boolean {
  const distance = (CAMERA_DISTANCE * height * metersPerPixel(center[1], zoom)) / EARTH_RADIUS_M;
  const [up, east, north] = frame(center);
  const [turn, tilt] = [radians(bearing), radians(pitch)];
  // A tilted camera stands back, against its bearing.
  const back = -distance * Math.sin(tilt);
  const rise = 1 + distance * Math.cos(tilt);
  const camera = up.map((value, i) => value * rise + (east[i]! * Math.sin(turn) + north[i]! * Math.cos(turn)) * back);
  return (place) => {
    const [x, y, z] = frame(place)[0];
    return x * camera[0]! + y * camera[1]! + z * camera[2]! > 1;
  };
}

function frame([lon, lat]: Position): readonly [up: Vector, east: Vector, north: Vector] {
  const [lambda, phi] = [radians(lon), radians(lat)];
  const [sinLon, cosLon, sinLat, cosLat] = [Math.sin(lambda), Math.cos(lambda), Math.sin(phi), Math.cos(phi)];
  return [
    [cosLat * cosLon, cosLat * sinLon, sinLat],
    [-sinLon, cosLon, 0],
    [-sinLat * cosLon, -sinLat * sinLon, cosLat]
  ];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
