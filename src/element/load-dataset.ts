import type {CatalogEntry, Dataset, Issue, NamedRegion} from '../../geo/index.ts';
import {readDataset} from '../../geo/index.ts';

/** A data set could not be had; the message is a plain sentence with the next step. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/**
 * Fetches the catalog at `src`, picks the data set and reads its files. Bad records are left out and named in `issues`.
 * @param id data set to open; the first of the catalog when null or not there
 * @returns the ids of the catalog as well, in its order
 * @throws LoadError when a file is missing or is not JSON
 */
export async function loadDataset(
  src: string,
  id: string | null,
  fetcher: typeof fetch = fetch
): Promise<{dataset: Dataset; issues: readonly Issue[]; catalog: readonly string[]}> {
  const catalog = await fetchJson(src, fetcher);
  const entries: readonly CatalogEntry[] = Array.isArray(catalog) ? catalog : [];
  const entry = entries.find((each) => each.id === id) ?? entries[0];
  if (!entry) throw new LoadError(`The catalog ${src} lists no data set. Run “npm start” again, which builds it.`);
  const file = (path: string) => fetchJson(new URL(path, new URL(src, document.baseURI)).href, fetcher);
  const [incidents, flows, sources] = await Promise.all([
    file(entry.files.incidents),
    file(entry.files.flows),
    file(entry.files.sources)
  ]);
  return {...readDataset({entry, incidents, flows, sources}), catalog: entries.map((each) => each.id)};
}

/**
 * Fetches the named regions, which lie beside the catalog at `src`; there are none without a catalog.
 * @throws LoadError when the file is missing or is not JSON
 */
export async function loadRegions(src: string | null, fetcher: typeof fetch = fetch): Promise<readonly NamedRegion[]> {
  if (!src) return [];
  const file = await fetchJson(new URL('regions.geojson', new URL(src, document.baseURI)).href, fetcher);
  const features = (file as {features?: unknown} | null)?.features;
  return Array.isArray(features) ? (features as readonly NamedRegion[]).filter(isRegion) : [];
}

function isRegion({id, geometry, properties}: NamedRegion): boolean {
  return (
    typeof id === 'string' &&
    typeof properties?.name === 'string' &&
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
  );
}

async function fetchJson(url: string, fetcher: typeof fetch): Promise<unknown> {
  const name = url.split('/').at(-1) ?? url;
  const response = await fetcher(url).catch(() => null);
  if (!response?.ok) {
    throw new LoadError(
      `The file ${name} could not be read${response ? ` (the server answered ${response.status})` : ''}. Check that it lies beside the page, then try again.`
    );
  }
  return response.json().catch(() => {
    throw new LoadError(
      `The file ${name} is not valid JSON. Run “npm run -s dateline -- check data” to see what is wrong.`
    );
  });
}
