import type {Dataset, Flow, Incident, Source} from '../../geo/index.ts';
import type {FieldValue} from '../core/search/searched-values.ts';
import {searchedValues, valueCollector} from '../core/search/searched-values.ts';
import type {ValueHit} from '../core/search/value-search.ts';
import {valueSearch} from '../core/search/value-search.ts';
import type {Words} from '../core/words/words.ts';
import type {Searcher} from './record-finder.svelte.ts';
import {isMany} from './record-finder.svelte.ts';

const MOST_VALUES = 4;

/** Records whose values are read at once: that takes some milliseconds. */
const RECORDS_AT_ONCE = 500;

/** What the values are those of, and what they are called after. */
interface Valued {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly view: {readonly words: Words};
}

/** What is typed finds among the values that the filter can choose. */
export class ValueFinder {
  readonly #valued: Valued;
  readonly #searcher: Searcher | null;
  #read: readonly FieldValue[] = $state.raw([]);
  #reading: Dataset | null = null;

  constructor(valued: Valued, searcher: Searcher | null) {
    this.#valued = valued;
    this.#searcher = searcher;
  }

  readonly #values: readonly FieldValue[] = $derived.by(() => {
    const {dataset} = this.#valued;
    if (this.#searcher && isMany(dataset)) return this.#read;
    const {add, values} = valueCollector();
    add(recordsOf(dataset));
    return values;
  });
  readonly #search = $derived.by(() => {
    const {sources, view} = this.#valued;
    return valueSearch(searchedValues(this.#values, {words: view.words, sources}));
  });

  /** The best values for a query. */
  find(query: string): readonly ValueHit[] {
    return this.#search(query, MOST_VALUES);
  }

  /** Reads the values of many records part by part; those of few are read when they are first asked for. */
  async read(): Promise<void> {
    const {dataset} = this.#valued;
    if (!this.#searcher || !isMany(dataset) || dataset === this.#reading) return;
    this.#reading = dataset;
    const {add, values} = valueCollector();
    let part: (Incident | Flow)[] = [];
    for (const record of recordsOf(dataset)) {
      if (part.push(record) < RECORDS_AT_ONCE) continue;
      add(part);
      part = [];
      await this.#searcher.pause();
      if (dataset !== this.#reading) return;
    }
    add(part);
    this.#read = values;
  }
}

function* recordsOf({incidents, flows}: Dataset): Generator<Incident | Flow> {
  yield* incidents;
  yield* flows;
}
