import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';
import {touches} from './time-range.ts';

/** How a row stands to an extent of time. */
export type Certainty = 'in' | 'possible' | 'out';

/**
 * Whether a row surely lies in the half-open extent (ms, UTC), may lie there, or cannot.
 * Something that lasted is in when the part it surely covers touches the extent;
 * something dated to a range is in when the whole range lies inside, and about a date when {@link slack} does too.
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

/** Whether all of a row surely lies inside the half-open extent (ms, UTC): its whole outer extent, and {@link slack} around it. */
export function surelyWithin(
  {start, end, flags}: Pick<EventStore, 'start' | 'end' | 'flags'>,
  row: number,
  [from, to]: TimeExtent
): boolean {
  const off = slack(start[row]!, end[row]!, (flags[row]! & FLAG.approximate) !== 0);
  return start[row]! - off >= from && end[row]! + off <= to;
}

/**
 * By how many ms "about" a half-open extent may be off on either side: by its own length, so that about a day may be
 * the day before or after and about a month the month before or after. 0 for a date that is not approximate.
 */
export function slack(start: number, end: number, approximate: boolean): number {
  return approximate ? end - start : 0;
}
