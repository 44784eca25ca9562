import type {PlaceHit} from '../core/search/place-search.ts';
import type {Searcher} from './record-finder.svelte.ts';

const MOST_PLACES = 5;

/** What is typed finds among the places of the gazetteer. */
export class PlaceFinder {
  readonly #searcher: Searcher | null;
  /** The places of the newest query that was answered; empty when there are none. */
  hits: readonly PlaceHit[] = $state.raw([]);
  status: 'idle' | 'loading' | 'ready' | 'failed' = $state('idle');
  #asked = '';

  constructor(searcher: Searcher | null) {
    this.#searcher = searcher;
  }

  /** Looks for a query; the list of places is read with the first, and again with an empty one when it could not be. Never rejects. */
  async find(query: string): Promise<void> {
    if (!this.#searcher || (this.status === 'failed' && query !== '')) return;
    this.#asked = query;
    if (this.status !== 'ready') this.status = 'loading';
    try {
      const hits = await this.#searcher.places(query, MOST_PLACES);
      this.status = 'ready';
      if (this.#asked === query) this.hits = hits;
    } catch {
      this.status = 'failed';
      this.hits = [];
    }
  }
}
