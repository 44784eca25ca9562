import 'maplibre-gl/dist/maplibre-gl.css';
import {Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import {mapStyle} from '../../../src/map/map-style.ts';
import {registerPmtiles} from '../../../src/map/style/pmtiles-protocol.ts';
import type {OpenSubject} from './subject.ts';
import {APPEARANCE, basemapUrl, CAMERA} from './subject.ts';

setWorkerUrl(workerUrl);
registerPmtiles();

/** MapLibre with our basemap and nothing else, and when its first picture was complete, in ms since the navigation began. Place names fade in `fadeDuration` ms. */
export function bareMap(
  host: HTMLElement,
  fadeDuration = 0
): {readonly map: MapLibreMap; readonly loaded: Promise<number>} {
  const {center, zoom} = CAMERA;
  const style = mapStyle(APPEARANCE, basemapUrl());
  const map = new MapLibreMap({container: host, style, center, zoom, attributionControl: false, fadeDuration});
  return {map, loaded: new Promise((done) => void map.once('load', () => done(performance.now())))};
}

export const open: OpenSubject = (host) => {
  const {loaded} = bareMap(host);
  return {basemap: loaded, ready: loaded.then(() => undefined), show: () => undefined};
};
