import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Camera} from '../../../src/core/camera/camera.ts';
import {mercator, unmercator} from '../../../src/core/camera/camera.ts';

/** What a map's library does for the functions under test, flat and upright, 800 px wide and 600 high. */
export function fakeMap({center, zoom, bearing, pitch}: Camera, given: Record<string, unknown> = {}): MapLibreMap {
  const scale = 2 ** zoom;
  const [x0, y0] = mercator(center);
  const map = {
    getCenter: () => ({lng: center[0], lat: center[1]}),
    getZoom: () => zoom,
    getBearing: () => bearing,
    getPitch: () => pitch,
    getCanvas: () => ({clientWidth: 800, clientHeight: 600}),
    project: (place: {lng: number; lat: number} | [number, number]) => {
      const [lon, lat] = Array.isArray(place) ? place : [place.lng, place.lat];
      const [x, y] = mercator([lon, lat]);
      return {x: (x - x0) * scale + 400, y: (y - y0) * scale + 300};
    },
    unproject: ([x, y]: [number, number]) => {
      const [lng, lat] = unmercator([(x - 400) / scale + x0, (y - 300) / scale + y0]);
      return {lng, lat};
    },
    ...given
  };
  return map as unknown as MapLibreMap;
}
