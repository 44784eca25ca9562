import type {Flow, Incident, TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';

/**
 * Incidents of the rows and flows that touch the half-open extent (ms, UTC), newest first by start;
 * series, which have no one start, come last.
 */
export function recordsInTime(
  store: EventStore,
  rows: readonly number[],
  flows: readonly FlowRow[],
  [from, to]: TimeExtent
): readonly (Incident | Flow)[] {
  const incidents = rows.map((row) => ({
    start: store.flags[row]! & FLAG.series ? -Infinity : store.start[row]!,
    record: store.record(row) as Incident | Flow
  }));
  const running = flows
    .filter(({extent}) => extent[0] < to && extent[1] > from)
    .map(({extent, flow}) => ({start: extent[0], record: flow as Incident | Flow}));
  return [...incidents, ...running]
    .sort((a, b) => (a.start > b.start ? -1 : a.start < b.start ? 1 : a.record.id < b.record.id ? -1 : 1))
    .map(({record}) => record);
}
