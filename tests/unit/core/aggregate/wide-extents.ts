import type {TimeExtent} from '../../../../geo/index.ts';
import type {EventStore} from '../../../../src/core/store/event-store.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';

/** Extents of many blocks, with both ends, with one, and one of few rows. */
export function wideExtents({domain: [from, to]}: EventStore): readonly TimeExtent[] {
  return [
    [from, to],
    [from + 100 * DAY_MS, to - 90 * DAY_MS],
    [from + 900.5 * DAY_MS, Infinity],
    [-Infinity, to - 800 * DAY_MS],
    [from + 900 * DAY_MS, from + 950 * DAY_MS]
  ];
}
