import type {Flow, Incident, TimeExtent} from '../../../geo/index.ts';
import type {RecordSet} from './record-set.ts';

type Rows = Pick<RecordSet, 'store' | 'flows'>;

/** The incident or flow of an id, or null. */
export function findRecord({store, flows}: Rows, id: string): Incident | Flow | null {
  const row = store.rowOf(id);
  return row >= 0 ? store.record(row) : (flows.find((flow) => flow.id === id)?.flow ?? null);
}

/** The outer extent of the incident or flow of an id: half-open, ms since the epoch, UTC; null when there is none. */
export function extentOfRecord({store, flows}: Rows, id: string): TimeExtent | null {
  const row = store.rowOf(id);
  return row >= 0 ? [store.start[row]!, store.end[row]!] : (flows.find((flow) => flow.id === id)?.extent ?? null);
}

/** Whether two half-open extents have an instant in common. */
export function overlaps(a: TimeExtent, b: TimeExtent): boolean {
  return a[0] < b[1] && a[1] > b[0];
}
