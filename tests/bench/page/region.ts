import type {Position} from '../../../geo/index.ts';
import type {RegionArea} from '../../../src/core/region/region.ts';
import {openRegionWorker} from '../../../src/workers/open-region-worker.ts';
import {createRegionClient} from '../../../src/workers/region-client.ts';
import {seeded, syntheticStore} from '../synthetic-store.ts';

declare global {
  interface Window {
    /** Asks the worker how every place lies to another jagged polygon each time; ms until its answer is here. */
    relate: () => Promise<number>;
  }
}

const CORNERS = 1000;

const {lon, lat, radiusKm, length} = syntheticStore(Number(new URLSearchParams(location.search).get('rows')));
const places = {length, lon, lat, radiusKm, crisp: new Uint8Array(length).fill(1)};
const regions = createRegionClient(openRegionWorker());
const random = seeded(5);

function jagged(): RegionArea {
  const ring = Array.from({length: CORNERS}, (_, i): Position => {
    const turn = (i / CORNERS) * 2 * Math.PI;
    const reach = 12 + random() * 6;
    return [52 + reach * Math.cos(turn) * 1.5, 37 + reach * Math.sin(turn)];
  });
  return [{operation: 'add', region: {shape: 'polygon', ring}}];
}

window.relate = async () => {
  const area = jagged();
  const began = performance.now();
  await regions.relate(places, area, new Map());
  return performance.now() - began;
};
