import type {Dataset} from '../../geo/index.ts';
import type {FoundRecords} from '../core/search/record-search.ts';
import {recordSearch} from '../core/search/record-search.ts';
import type {PlaceHit} from '../core/search/place-search.ts';
import {countryInWords} from '../core/words/place-line.ts';

const MANY = 500;

/** Whether there are so many records that a worker searches, so that the screen goes on answering while their index is built. */
export function isMany({incidents, flows}: Dataset): boolean {
  return incidents.length + flows.length >= MANY;
}

/** Hits that are told in full. */
const MOST_HITS = 6;

/** Searches elsewhere than on the main thread. */
export interface Searcher {
  /** So many of the best hits in the records of a data set, and the ids of all. */
  find(dataset: Dataset, query: string, limit: number): Promise<FoundRecords>;
  /** So many of the best places of the gazetteer, which is read when it is first asked. */
  places(query: string, limit: number): Promise<readonly PlaceHit[]>;
  /** Resolves when the screen has had its turn. */
  pause(): Promise<void>;
  close(): void;
}

/** What one query at a time finds in the records. */
export class RecordFinder {
  readonly #dataset: () => Dataset;
  readonly #elsewhere: Searcher | null;
  readonly #local = $derived.by(() => recordSearch(this.#dataset(), (code) => countryInWords(code, 'en')));
  #answer: FoundRecords | null = $state.raw(null);
  #asked: {readonly dataset: Dataset; readonly query: string} | null = null;

  /** @param dataset the records of the moment; read anew for every query */
  constructor(dataset: () => Dataset, elsewhere: Searcher | null) {
    this.#dataset = dataset;
    this.#elsewhere = elsewhere;
  }

  /** What the query finds, or the one before while a worker is at it; null when there was none. */
  find(query: string): FoundRecords | null {
    const dataset = this.#dataset();
    if (!this.#elsewhere || !isMany(dataset)) return this.#findHere(query);
    const answer = this.#answer;
    if (this.#asked?.query !== query || this.#asked.dataset !== dataset)
      void this.#ask(this.#elsewhere, {dataset, query});
    return answer;
  }

  #findHere(query: string): FoundRecords {
    return {hits: this.#local.search(query, MOST_HITS), ids: this.#local.matches(query)};
  }

  async #ask(elsewhere: Searcher, asked: {dataset: Dataset; query: string}): Promise<void> {
    this.#asked = asked;
    let answer: FoundRecords;
    try {
      answer = await elsewhere.find(asked.dataset, asked.query, MOST_HITS);
    } catch (error) {
      // Other records have taken their place; for any other reason the screen has to wait for its answer.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      answer = this.#findHere(asked.query);
    }
    if (this.#asked === asked) this.#answer = answer;
  }
}
