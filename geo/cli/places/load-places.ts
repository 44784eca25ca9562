import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {regionIndex} from '../../places/region-index.ts';
import type {RegionFeature, RegionIndex} from '../../places/region-index.ts';
import {buildPlaces} from './build-places.ts';

/** Where the provinces are kept once they are built, from the root of the repository. */
export const PLACES_PATH = '.cache/places/admin1.json';

/** The provinces of the world as an index; built on first use. `say` is told when that will take a while. */
export async function loadPlaces(path: string, say: (sentence: string) => void): Promise<RegionIndex> {
  if (!existsSync(path)) {
    say('Cutting the provinces of the world once; this takes some 10 seconds.');
    await buildPlaces(path);
  }
  const {features} = JSON.parse(await readFile(path, 'utf8')) as {features: RegionFeature[]};
  return regionIndex(features);
}
