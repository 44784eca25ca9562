import type {WorldTopology} from '../../svg/world-topology.ts';
import {basemapAddress} from './basemap-address.ts';

let world: Promise<WorldTopology> | null = null;

/** The small map of the world for the drawn map, fetched once per page. Rejects when it cannot be had; the next call tries again. */
export function svgWorld(): Promise<WorldTopology> {
  world ??= fetch(new URL('svg-world.json', basemapAddress()))
    .then((response) => {
      if (!response.ok) throw new Error(`svg-world.json: ${response.status}`);
      return response.json() as Promise<WorldTopology>;
    })
    .catch((error: unknown) => {
      world = null;
      throw error;
    });
  return world;
}
