import {readPlaceList} from '../core/search/place-list.ts';
import type {PlaceSearch} from '../core/search/place-search.ts';
import {placeSearch} from '../core/search/place-search.ts';
import {recordIndexer} from '../core/search/record-index.ts';
import {findRecords} from '../core/search/record-search.ts';
import type {SearchRequest, SearchResponse} from './search-messages.ts';

/** What a search service needs of its surroundings. */
export interface SearchServiceOptions {
  readonly answer: (response: SearchResponse, transfer: Transferable[]) => void;
  /** Fetches a file and parses it; rejects when it cannot be had. */
  readonly fetchJson: (url: string) => Promise<unknown>;
}

/** The worker's work without the worker: call the result for every message. */
export function searchService({answer, fetchJson}: SearchServiceOptions): (request: SearchRequest) => void {
  let indexer = recordIndexer();
  const places = new Map<string, Promise<PlaceSearch>>();

  async function readPlaces(url: string): Promise<PlaceSearch> {
    const {list, issues} = readPlaceList(await fetchJson(url));
    if (!list) throw new Error(issues[0]?.message);
    return placeSearch(list);
  }

  // What could not be read is asked for again the next time.
  function placesOf(url: string): Promise<PlaceSearch> {
    const reading = places.get(url) ?? readPlaces(url);
    places.set(url, reading);
    reading.catch(() => places.delete(url));
    return reading;
  }

  return (request) => {
    if (request.type === 'records') {
      if (request.first) indexer = recordIndexer();
      indexer.add(request.records);
      return;
    }
    const {id, query, limit} = request;
    if (request.type === 'find') {
      const {hits, rows: found} = findRecords(indexer.index, query, limit);
      const rows = Uint32Array.from(found);
      answer({type: 'found', id, hits, rows}, [rows.buffer]);
    } else {
      placesOf(request.url).then(
        ({search}) => answer({type: 'places', id, hits: search(query, limit)}, []),
        (error: unknown) => answer({type: 'failed', id, reason: String(error)}, [])
      );
    }
  };
}
