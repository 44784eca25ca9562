import type {WorldTopology} from '../../svg/world-topology.ts';

const worlds = new Map<string, Promise<WorldTopology>>();

/**
 * The small map of the world for the drawn map, fetched once per page and folder (an address that ends with a slash).
 * Rejects when it cannot be had; the next call tries again.
 */
export function svgWorld(folder: string): Promise<WorldTopology> {
  const before = worlds.get(folder);
  if (before) return before;
  const world = fetch(new URL('svg-world.json', folder)).then((response) => {
    if (!response.ok) throw new Error(`svg-world.json: ${response.status}`);
    return response.json() as Promise<WorldTopology>;
  });
  worlds.set(folder, world);
  world.catch(() => worlds.delete(folder));
  return world;
}
