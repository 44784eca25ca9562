import type {Dataset} from '../../geo/index.ts';
import type {PlaceHit} from '../core/search/place-search.ts';
import type {FoundRecords} from '../core/search/record-search.ts';
import {searchedRecords} from '../core/search/record-search.ts';
import type {SearchedRecord} from '../core/search/record-text.ts';
import type {SearchRequest, SearchResponse} from './search-messages.ts';

/** Records that are sent at once: reading and copying their texts takes some milliseconds. */
const RECORDS_AT_ONCE = 200;

/** The face of a search worker. */
export interface SearchClient {
  /**
   * What `recordSearch` of the core answers. Records are sent when they are another object than last time, part by part.
   * Rejects with an `AbortError` when other records take their place meanwhile or the client is closed, and with an `Error`
   * of a plain sentence when the worker fails.
   */
  find(dataset: Dataset, query: string, limit: number): Promise<FoundRecords>;
  /** What `placeSearch` of the core answers for the list at an absolute URL. Rejects when the list cannot be had. */
  places(url: string, query: string, limit: number): Promise<readonly PlaceHit[]>;
  /** Ends the worker. */
  close(): void;
}

/** What a client needs of its surroundings. */
export interface SearchClientOptions {
  /** Name of a country by its ISO 3166-1 alpha-2 code, under which its records are found. */
  readonly countryName: (code: string) => string;
  /** Resolves when the screen has had its turn. */
  readonly pause: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (response: SearchResponse) => void;
  readonly reject: (error: Error) => void;
}

/** A client that owns the given worker, which runs search-worker.ts. */
export function createSearchClient(worker: Worker, {countryName, pause}: SearchClientOptions): SearchClient {
  const waiting = new Map<number, Waiting>();
  let sent: {readonly dataset: Dataset; readonly done: Promise<void>} | null = null;
  let lastId = 0;
  let broken: Error | null = null;

  worker.addEventListener('message', ({data}: MessageEvent<SearchResponse>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'failed') asked?.reject(new Error('The search failed.', {cause: data.reason}));
    else asked?.resolve(data);
  });
  const end = (error: Error): void => {
    broken ??= error;
    for (const {reject} of waiting.values()) reject(broken);
    waiting.clear();
  };
  // A worker that could not be loaded, or that fell over, answers nothing any more.
  const fail = () => end(new Error('The search failed: its part of the program did not start.'));
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);

  const send = (request: SearchRequest) => worker.postMessage(request);

  async function sendAll(dataset: Dataset): Promise<void> {
    let records: SearchedRecord[] = [];
    let first = true;
    const sendPart = () => {
      send({type: 'records', records, first});
      records = [];
      first = false;
    };
    for (const record of searchedRecords(dataset, countryName)) {
      if (records.push(record) < RECORDS_AT_ONCE) continue;
      sendPart();
      await pause();
      if (broken) throw broken;
      ensureCurrent(dataset);
    }
    sendPart();
  }

  function ensureCurrent(dataset: Dataset): void {
    if (sent?.dataset !== dataset) throw new DOMException('Other records have taken their place.', 'AbortError');
  }

  function ask(request: (id: number) => SearchRequest): Promise<SearchResponse> {
    if (broken) return Promise.reject(broken);
    const id = ++lastId;
    send(request(id));
    return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
  }

  return {
    async find(dataset, query, limit) {
      if (broken) throw broken;
      if (sent?.dataset !== dataset) sent = {dataset, done: sendAll(dataset)};
      await sent.done;
      ensureCurrent(dataset);
      const response = await ask((id) => ({type: 'find', id, query, limit}));
      if (response.type !== 'found') throw new TypeError(`invalid answer: ${response.type}`);
      const {incidents, flows} = dataset;
      const idOf = (row: number) => (row < incidents.length ? incidents[row]! : flows[row - incidents.length]!).id;
      return {hits: response.hits, ids: new Set(Array.from(response.rows, idOf))};
    },
    async places(url, query, limit) {
      const response = await ask((id) => ({type: 'places', id, url, query, limit}));
      if (response.type !== 'places') throw new TypeError(`invalid answer: ${response.type}`);
      return response.hits;
    },
    close() {
      end(new DOMException('The search is closed.', 'AbortError'));
      worker.terminate();
    }
  };
}
