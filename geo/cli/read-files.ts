import {dirname, join} from 'node:path';
import type {Dataset} from '../dataset.ts';
import {parseJson} from '../parse/parse-json.ts';
import {readDataset} from '../validate/read-dataset.ts';
import type {CatalogPaths} from './catalog-paths.ts';
import {DATA_FILES} from './catalog-paths.ts';
import {readText} from './read-text.ts';

/**
 * The data set of an entry of a catalog as the app reads it; null when one of its files is missing or is not JSON.
 * @param path of the catalog
 * @param catalog its value
 */
export async function readFiles(
  {files, pointer}: CatalogPaths,
  path: string,
  catalog: unknown
): Promise<Dataset | null> {
  const read = async (type: (typeof DATA_FILES)[number]) =>
    parseJson((await readText(join(dirname(path), files[type]))) ?? '');
  const [incidents, flows, sources] = await Promise.all(DATA_FILES.map(read));
  if (incidents === undefined || flows === undefined || sources === undefined) return null;
  const entry = (catalog as readonly unknown[])[Number(pointer.slice(1))];
  return readDataset({entry, incidents, flows, sources}).dataset;
}
