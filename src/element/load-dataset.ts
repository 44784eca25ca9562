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
  return Array.isArray(features) ? readRegions(features) : [];
}

/** Those of some features that are named regions. */
export function readRegions(features: readonly unknown[]): readonly NamedRegion[] {
  return (features as readonly NamedRegion[]).filter(isRegion);
}

function isRegion({id, geometry, properties}: NamedRegion): boolean {
  return (
    typeof id === 'string' &&
    typeof properties?.name === 'string' &&
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
  );
}

async function fetchJson(url: string, fetcher: typeof fetch): Promise<unknown> {
  const response = await fetchFile(url, fetcher);
  return response.json().catch(() => {
    throw new LoadError(
      `The file ${nameOf(url)} is not valid JSON. Run “npm run -s dateline -- check data” to see what is wrong.`
    );
  });
}

/** Fetches a file. @throws LoadError when it is not there */
export async function fetchFile(url: string, fetcher: typeof fetch): Promise<Response> {
  const response = await fetcher(url).catch(() => null);
  if (response?.ok) return response;
  throw new LoadError(
    `The file ${nameOf(url)} could not be read${response ? ` (the server answered ${response.status})` : ''}. Check that it lies beside the page, then try again.`
  );
}

function nameOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}
