import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Camera} from '../core/camera/camera.ts';
import {wrapLongitude} from '../core/camera/camera.ts';

/** Differences that no picture shows: degrees at the highest zoom, and steps of zoom, bearing and pitch. */
const CENTER_TOLERANCE = 1e-7;
const ANGLE_TOLERANCE = 1e-5;

/** Where a map looks from, with its center's longitude in [-180, 180). */
export function cameraOf(map: MapLibreMap): Camera {
  const {lng, lat} = map.getCenter();
  return {center: [wrapLongitude(lng), lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch()};
}

/** Whether two cameras show the same picture. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, tolerance: number) => Math.abs(x - y) < tolerance;
  return (
    near(wrapLongitude(a.center[0] - b.center[0]), 0, CENTER_TOLERANCE) &&
    near(a.center[1], b.center[1], CENTER_TOLERANCE) &&
    near(a.zoom, b.zoom, ANGLE_TOLERANCE) &&
    near(wrapLongitude(a.bearing - b.bearing), 0, ANGLE_TOLERANCE) &&
    near(a.pitch, b.pitch, ANGLE_TOLERANCE)
  );
}
