import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';
import {touches} from './time-range.ts';

/** How a row stands to an extent of time. */
export type Certainty = 'in' | 'possible' | 'out';

/**
 * Whether a row surely lies in the half-open extent (ms, UTC), may lie there, or cannot.
 * Something that lasted is in when the part it surely covers touches the extent;
 * something dated to a range is in when the whole range lies inside.
 */
export function certainty(store: EventStore, row: number, extent: TimeExtent): Certainty {
  if (!touches(store, row, extent)) return 'out';
  const [from, to] = extent;
  const {start, end, coreStart, coreEnd, flags} = store;
  if (flags[row]! & FLAG.span) {
    const surely = coreStart[row]! < coreEnd[row]! && coreStart[row]! < to && coreEnd[row]! > from;
    return surely || within(start[row]!, end[row]!, extent) ? 'in' : 'possible';
  }
  return within(start[row]!, end[row]!, extent) ? 'in' : 'possible';
}

function within(start: number, end: number, [from, to]: TimeExtent): boolean {
  return start >= from && end <= to;
}
