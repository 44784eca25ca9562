import type {Relater} from '../state/area-relations.svelte.ts';
import {openRegionWorker} from '../workers/open-region-worker.ts';
import type {RegionClient} from '../workers/region-client.ts';
import {createRegionClient} from '../workers/region-client.ts';

/** Relates places to regions in a worker, which is opened for the first of them. */
export function regionRelater(): Relater {
  let client: RegionClient | null = null;
  return {
    relate: async (places, area, named) =>
      (client ??= createRegionClient(openRegionWorker())).relate(places, area, named),
    close: () => client?.close()
  };
}
