import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import type {RowRange} from '../store/time-range.ts';
import {lowerBound, timeRange} from '../store/time-range.ts';

/** Rows in a block: as many as running totals step over at once. */
export const BLOCK = 4096;

/** From so many blocks on running totals are worth making. */
const MANY = 16;

/** The rows that can touch an extent, split by what has to be done to count them. */
export interface Split {
  /** Ranges of rows to be looked at one by one; some may not touch the extent. */
  readonly ranges: readonly RowRange[];
  /** Blocks [first, last) whose rows all surely lie within; null when they are so few that looking is no more work. */
  readonly blocks: RowRange | null;
}

/** Splits the rows that can touch the half-open extent (ms, UTC); a row is in one range, or in one block. */
export function splitRows(store: EventStore, extent: TimeExtent): Split {
  const {long, short} = timeRange(store, extent);
  const [from, to] = extent;
  const {start, longCount, length, maxShort} = store;
  // Twice the longest from the end, for what "about" adds to a row.
  const first = Math.ceil(lowerBound(start, from + maxShort, longCount, length) / BLOCK);
  const last = Math.floor(lowerBound(start, to - 2 * maxShort, longCount, length) / BLOCK);
  if (last - first < MANY) return {ranges: [long, short], blocks: null};
  return {ranges: [long, [short[0], first * BLOCK], [last * BLOCK, short[1]]], blocks: [first, last]};
}
