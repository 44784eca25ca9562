import type {Flow, Incident, Source} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from '../store/event-store.ts';
import {orderRows} from './order.ts';

/**
 * Everything that a table can list, by row number: the incidents as they stand in the store, then the flows.
 * Rows never move; what is shown, and in which order, is a list of their numbers.
 */
export interface TableData {
  readonly store: EventStore;
  readonly flows: readonly FlowRow[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly length: number;
  /** Every row, newest first by start; incidents before flows where they start together. */
  readonly newestFirst: Uint32Array;
}

/** The rows of a table over incidents, flows and their bibliography by id. */
export function tableData(
  store: EventStore,
  flows: readonly FlowRow[],
  sources: ReadonlyMap<string, Source>
): TableData {
  const length = store.length + flows.length;
  const starts = new Float64Array(length);
  const inTime = new Uint32Array(length);
  starts.set(store.start);
  inTime.set(store.timeOrder);
  flows.forEach(({extent}, index) => {
    starts[store.length + index] = extent[0];
    inTime[store.length + index] = store.length + index;
  });
  return {store, flows, sources, length, newestFirst: orderRows(inTime, [starts], true)};
}

/** The record of a row. */
export function recordAt({store, flows}: TableData, row: number): Incident | Flow {
  return row < store.length ? store.record(row) : flows[row - store.length]!.flow;
}

/** The row of a record's id, or -1. */
export function rowOfId({store, flows}: TableData, id: string): number {
  const row = store.rowOf(id);
  if (row >= 0) return row;
  const index = flows.findIndex((flow) => flow.id === id);
  return index < 0 ? -1 : store.length + index;
}
