import type {Dataset, Source, TimeExtent} from '../../../geo/index.ts';
import type {FilterTable} from '../filter/filter-table.ts';
import {flowTable, incidentTable} from '../filter/filter-table.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {flowRows} from '../flow/flow-store.ts';
import type {EventStore} from './event-store.ts';
import {eventStore} from './event-store.ts';

/** A data set with its columns. Everything that is drawn, counted and filtered is a row of one of them. */
export interface RecordSet {
  readonly dataset: Dataset;
  readonly store: EventStore;
  readonly flows: readonly FlowRow[];
  readonly sources: ReadonlyMap<string, Source>;
  /** What clauses are tested on; the rows are those of the store, and of `flows`. */
  readonly table: FilterTable;
  readonly flowTable: FilterTable;
}

/** The columns of a data set. */
export function recordSet(dataset: Dataset): RecordSet {
  const store = eventStore(dataset.incidents);
  const flows = flowRows(dataset.flows);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    dataset,
    store,
    flows,
    sources,
    table: incidentTable(store, sources),
    flowTable: flowTable(
      flows.map(({flow}) => flow),
      sources
    )
  };
}

/** The time that the records and a window reach over: a timeline holds them all. Half-open, ms since the epoch, UTC. */
export function recordedTime({store, flows}: RecordSet, window: TimeExtent): TimeExtent {
  const instants = [...store.domain, ...window, ...flows.flatMap(({extent}) => extent.filter(Number.isFinite))];
  return [instants.reduce((a, b) => Math.min(a, b)), instants.reduce((a, b) => Math.max(a, b))];
}
