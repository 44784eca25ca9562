import {countryInWords} from '../core/words/place-line.ts';
import type {Searcher} from '../state/record-finder.svelte.ts';
import {openSearchWorker} from '../workers/open-search-worker.ts';
import type {SearchClient} from '../workers/search-client.ts';
import {createSearchClient} from '../workers/search-client.ts';

/**
 * Searches in a worker, which is opened for the first question. The list of places lies beside the catalog at `src`; there are
 * no places without a catalog.
 */
export function elementSearcher(src: string | null): Searcher {
  const placesUrl = src && new URL('places.json', new URL(src, document.baseURI)).href;
  let opened: SearchClient | null = null;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const client = (): SearchClient =>
    (opened ??= createSearchClient(openSearchWorker(), {countryName: (code) => countryInWords(code, 'en'), pause}));
  return {
    find: async (dataset, query, limit) => client().find(dataset, query, limit),
    places: async (query, limit) => (placesUrl ? client().places(placesUrl, query, limit) : []),
    pause,
    close: () => opened?.close()
  };
}
