import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';
import {touches} from './time-range.ts';

/** How a row stands to an extent of time. */
export type Certainty = 'in' | 'possible' | 'out';

/**
 * Whether a row surely lies in the half-open extent (ms, UTC), may lie there, or cannot.
 * Something that lasted is in when the part it surely covers touches the extent;
 * something dated to a range is in when the whole range lies inside, and about a date as {@link surelyInside} says.
 */
export function certainty(store: EventStore, row: number, extent: TimeExtent): Certainty {
  if (!touches(store, row, extent)) return 'out';
  const [from, to] = extent;
  const {coreStart, coreEnd, flags} = store;
  if (flags[row]! & FLAG.span) {
    const surely = coreStart[row]! < coreEnd[row]! && coreStart[row]! < to && coreEnd[row]! > from;
    if (surely) return 'in';
  }
  return surelyWithin(store, row, extent) ? 'in' : 'possible';
}

/** Whether all of a row surely lies inside the half-open extent (ms, UTC). */
export function surelyWithin(
  {start, end, flags}: Pick<EventStore, 'start' | 'end' | 'flags'>,
  row: number,
  extent: TimeExtent
): boolean {
  return surelyInside([start[row]!, end[row]!], (flags[row]! & FLAG.approximate) !== 0, extent);
}

/**
 * Whether a date, as its outer extent, surely lies inside another extent; both half-open, ms, UTC. "About" may be off by
 * its own length on either side, so that about a day may be the day before or after and about a month the month before or
 * after.
 */
export function surelyInside([start, end]: TimeExtent, approximate: boolean, [from, to]: TimeExtent): boolean {
  const slack = approximate ? end - start : 0;
  return start - slack >= from && end + slack <= to;
}
