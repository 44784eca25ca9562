import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from './event-store.ts';

/** Half-open row range [from, to). */
export type RowRange = readonly [from: number, to: number];

/** The rows that can touch an extent: one range among the long rows, one among the short ones. */
export interface RowRanges {
  readonly long: RowRange;
  readonly short: RowRange;
}

type TimeColumns = Pick<EventStore, 'length' | 'longCount' | 'maxShort' | 'start'>;

/**
 * Row ranges that hold every row touching the half-open extent (ms, UTC), found by binary search.
 * A range may also hold rows that end just before the extent: test those with {@link touches}.
 */
export function timeRange({start, length, longCount, maxShort}: TimeColumns, [from, to]: TimeExtent): RowRanges {
  return {
    long: [0, lowerBound(start, to, 0, longCount)],
    short: [lowerBound(start, from - maxShort, longCount, length), lowerBound(start, to, longCount, length)]
  };
}

/** Whether a row's outer extent touches the half-open extent: it lies there, or may. */
export function touches({start, end}: Pick<EventStore, 'start' | 'end'>, row: number, [from, to]: TimeExtent): boolean {
  return start[row]! < to && end[row]! > from;
}

/** First index in [from, to) whose value is not below `value`; `to` when all are. */
export function lowerBound(sorted: ArrayLike<number>, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
