import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {timeRange, touches} from '../store/time-range.ts';

/** How many rows of a mask touch the half-open extent (ms, UTC), per value of a coded column with `size` codes. */
export function countBy(
  store: EventStore,
  bits: Uint8Array,
  {column, size, extent}: {column: ArrayLike<number>; size: number; extent: TimeExtent}
): Uint32Array {
  const counts = new Uint32Array(size);
  const {long, short} = timeRange(store, extent);
  for (const [from, to] of [long, short]) {
    for (let row = from; row < to; row++) if (bits[row] && touches(store, row, extent)) counts[column[row]!]!++;
  }
  return counts;
}
