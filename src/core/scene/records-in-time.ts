import type {Flow, Incident, TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import type {RowRange} from '../store/time-range.ts';
import {timeRange, touches} from '../store/time-range.ts';

/** A record and where it stands in the order; what has no one start stands at -Infinity. */
interface Placed {
  readonly start: number;
  readonly record: Incident | Flow;
}

/** Which of the records to list. */
export interface Listing {
  /** Half-open, ms since the epoch, UTC. */
  readonly extent: TimeExtent;
  /** How many at most; all when left out. */
  readonly limit?: number;
}

/**
 * Incidents of the mask and flows that touch the extent, newest first by start, then by id; series, which have no one
 * start, come last. A limit costs as much as it lists.
 */
export function recordsInTime(
  store: EventStore,
  bits: Uint8Array,
  flows: readonly FlowRow[],
  {extent, limit = Infinity}: Listing
): readonly (Incident | Flow)[] {
  const records: (Incident | Flow)[] = [];
  for (const record of inOrder(store, bits, flows, extent)) {
    if (records.length >= limit) break;
    records.push(record);
  }
  return records;
}

function* inOrder(
  store: EventStore,
  bits: Uint8Array,
  flows: readonly FlowRow[],
  extent: TimeExtent
): Generator<Incident | Flow, void> {
  const running = flows
    .filter((flow) => flow.extent[0] < extent[1] && flow.extent[1] > extent[0])
    .map(({extent: [start], flow}): Placed => ({start, record: flow}))
    .sort(order);
  const {long, short} = timeRange(store, extent);
  const parts = [long, short].map((range) => newestFirst(store, bits, {range, extent}));
  const queues = [...parts, running.values()];
  const heads = queues.map((queue) => queue.next().value ?? null);
  for (;;) {
    const next = heads.reduce((best, head) => (best && (!head || order(best, head) <= 0) ? best : head), null);
    if (!next) return;
    yield next.record;
    const at = heads.indexOf(next);
    heads[at] = queues[at]!.next().value ?? null;
  }
}

function* newestFirst(
  store: EventStore,
  bits: Uint8Array,
  {range: [from, to], extent}: {range: RowRange; extent: TimeExtent}
): Generator<Placed, void> {
  const {start, flags} = store;
  const last: Placed[] = [];
  for (let end = to; end > from;) {
    let first = end - 1;
    // Rows that begin together are in the order of their ids already.
    while (first > from && start[first - 1] === start[end - 1]) first--;
    for (let row = first; row < end; row++) {
      if (!bits[row] || !touches(store, row, extent)) continue;
      const placed = {start: flags[row]! & FLAG.series ? -Infinity : start[row]!, record: store.record(row)};
      if (placed.start === -Infinity) last.push(placed);
      else yield placed;
    }
    end = first;
  }
  yield* last.sort(order);
}

function order(a: Placed, b: Placed): number {
  if (a.start !== b.start) return b.start - a.start;
  return a.record.id < b.record.id ? -1 : 1;
}
