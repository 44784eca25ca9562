import {bareMap} from './bare-map.ts';
import type {OpenFlight} from './flight-subject.ts';

/** Fading of place names, in ms, as in the app. */
const FADE_MS = 100;

/** MapLibre with our basemap and nothing else, as large as the map of the app. */
export const open: OpenFlight = async (host, query) => {
  const [width, height] = [Number(query.get('width')), Number(query.get('height'))];
  Object.assign(host.style, {width: `${width}px`, height: `${height}px`});
  const {map, loaded} = bareMap(host, FADE_MS);
  await loaded;
  return {
    size: {width, height},
    fly(cameras) {
      const coming = cameras.values();
      return async () => {
        const camera = coming.next().value ?? null;
        if (camera) map.jumpTo({...camera, center: [...camera.center] as [number, number]});
        return camera;
      };
    }
  };
};
