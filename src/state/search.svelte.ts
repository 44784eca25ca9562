import type {Dataset, Source} from '../../geo/index.ts';
import type {PlaceHit} from '../core/search/place-search.ts';
import type {Hit} from '../core/search/record-search.ts';
import type {ValueHit} from '../core/search/value-search.ts';
import type {Words} from '../core/words/words.ts';
import {PlaceFinder} from './place-finder.svelte.ts';
import type {Searcher} from './record-finder.svelte.ts';
import {RecordFinder} from './record-finder.svelte.ts';
import {ValueFinder} from './value-finder.svelte.ts';

/** Something that is offered for what is typed: a record, the text as a filter, a value of the filter, a place of the gazetteer. */
export type Suggestion =
  | {readonly kind: 'record'; readonly hit: Hit}
  | {readonly kind: 'text'; readonly count: number}
  | {readonly kind: 'value'; readonly hit: ValueHit}
  | {readonly kind: 'place'; readonly hit: PlaceHit};

/** What is searched: the records of the moment, and what their values are called after. */
export interface Searched {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly view: {readonly words: Words};
}

/** What is typed into the search field, what it finds, and what the text clauses of the filter find. */
export class Search {
  /** Searches many records, and places; without it there are no places. */
  readonly searcher: Searcher | null;
  readonly #typed: RecordFinder;
  readonly #filtered: RecordFinder;
  readonly #values: ValueFinder;
  readonly places: PlaceFinder;
  #text: string | null = $state(null);
  #listed = $state(false);
  #active = $state(-1);

  constructor(searched: Searched, searcher: Searcher | null = null) {
    const dataset = () => searched.dataset;
    this.searcher = searcher;
    this.#typed = new RecordFinder(dataset, searcher);
    this.#filtered = new RecordFinder(dataset, searcher);
    this.#values = new ValueFinder(searched, searcher);
    this.places = new PlaceFinder(searcher);
  }

  /** What is being typed; null while nobody has typed since the field last followed the filter. */
  get text(): string | null {
    return this.#text;
  }

  /** Whether suggestions are listed. */
  get listed(): boolean {
    return this.#listed;
  }

  readonly #query: string = $derived.by(() => this.#text?.trim() ?? '');
  readonly #records = $derived.by(() => (this.#listed && this.#query !== '' ? this.#typed.find(this.#query) : null));

  /** The query whose suggestions are listed; empty when none are. */
  readonly query: string = $derived.by(() => (this.#listed ? this.#query : ''));

  /** Ids of the records that what is typed finds; null while nothing is listed, or not found yet. */
  readonly found: ReadonlySet<string> | null = $derived.by(() => this.#records?.ids ?? null);

  /** Whether an answer is still to come. */
  readonly waiting: boolean = $derived.by(
    () => this.query !== '' && (this.#records === null || this.places.status === 'loading')
  );

  /** Everything that is offered, in the order of the list. */
  readonly suggestions: readonly Suggestion[] = $derived.by(() => {
    const query = this.query;
    if (query === '') return [];
    const {hits, ids} = this.#records ?? {hits: [], ids: new Set()};
    return [
      ...hits.map((hit) => ({kind: 'record', hit}) as const),
      ...(ids.size > 0 ? [{kind: 'text', count: ids.size} as const] : []),
      ...this.#values.find(query).map((hit) => ({kind: 'value', hit}) as const),
      ...this.places.hits.map((hit) => ({kind: 'place', hit}) as const)
    ];
  });

  /** Index of the suggestion that Enter would choose; -1 for none. */
  readonly active: number = $derived.by(() => (this.#active < this.suggestions.length ? this.#active : -1));

  /** Id of the record that Enter would open; null when it would do something else. */
  readonly offered: string | null = $derived.by(() => {
    const suggestion = this.suggestions[this.active];
    return suggestion?.kind === 'record' ? suggestion.hit.id : null;
  });

  /** Reads ahead what the first query needs beside the records; for when the field gets the focus. */
  prepare(): void {
    void this.places.find('');
    void this.#values.read();
  }

  /** Takes over what is typed and lists what it finds. */
  type(text: string): void {
    this.#text = text;
    this.#active = -1;
    this.#listed = text.trim() !== '';
    if (!this.#listed) return;
    void this.places.find(text.trim());
    void this.#values.read();
  }

  /** Goes so many suggestions down the list, or up below zero; past an end, the field itself is next. */
  move(steps: number): void {
    const count = this.suggestions.length + 1;
    this.#active = ((((this.active + 1 + steps) % count) + count) % count) - 1;
  }

  /** Makes a suggestion the active one; -1 for none. */
  point(index: number): void {
    this.#active = index;
  }

  /** Ends the list; what was typed stays. */
  close(): void {
    this.#listed = false;
    this.#active = -1;
  }

  /** Ends the list and forgets what was typed: the field shows the text of the filter. */
  reset(): void {
    this.close();
    this.#text = null;
  }

  /** Ids of the records that a text of the filter finds, or found before while a worker is at it; null when that is not known. */
  matches(query: string): ReadonlySet<string> | null {
    return this.#filtered.find(query)?.ids ?? null;
  }
}
