import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';

/** How many rows of a mask lie before, in and after a half-open view (ms, UTC); series are left out. */
export function outside(
  store: Pick<EventStore, 'length' | 'start' | 'end' | 'flags'>,
  bits: Uint8Array,
  [from, to]: TimeExtent
): {readonly earlier: number; readonly inside: number; readonly later: number} {
  let earlier = 0;
  let inside = 0;
  let later = 0;
  for (let row = 0; row < store.length; row++) {
    if (!bits[row] || store.flags[row]! & FLAG.series) continue;
    if (store.end[row]! <= from) earlier++;
    else if (store.start[row]! >= to) later++;
    else inside++;
  }
  return {earlier, inside, later};
}
