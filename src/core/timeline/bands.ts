import type {Kind, Status, TimeExtent} from '../../../geo/index.ts';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {touches} from '../store/time-range.ts';
import {DAY_MS} from '../time/day.ts';
import type {Interval, Packed} from './lanes.ts';
import {packLanes} from './lanes.ts';
import type {TimeScale} from './time-scale.ts';

/** Least width of a band in px. */
const LEAST_PX = 6;

/** A record that is not known to the day, or lasted, as a band over its extent. */
export interface Band extends Interval {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  /** Half-open, ms since the epoch, UTC; open ends are ±Infinity. */
  readonly extent: TimeExtent;
}

/** Bands of the rows of a mask that touch the view and take more than a day or are about a day, without series, packed in at most `limit` lanes. */
export function bands(store: EventStore, bits: Uint8Array, scale: TimeScale, limit: number): Packed<Band> {
  const found: Band[] = [];
  for (const row of store.timeOrder) {
    if (!bits[row] || store.flags[row]! & FLAG.series || !touches(store, row, scale.view)) continue;
    const extent: TimeExtent = [store.start[row]!, store.end[row]!];
    if (extent[1] - extent[0] <= DAY_MS && !(store.flags[row]! & FLAG.approximate)) continue;
    found.push({
      id: store.ids[row]!,
      kind: KINDS[store.kind[row]!]!,
      status: STATUSES[store.status[row]!]!,
      extent,
      ...interval(extent, scale)
    });
  }
  return packLanes(found, {limit, gap: 2});
}

/** Where an extent lies in the plot, in px; what goes on beyond the view runs 8 px out of it. */
export function interval(extent: TimeExtent, scale: TimeScale): Interval {
  const x0 = Math.max(Math.round(scale.x(extent[0])), -8);
  const x1 = Math.min(Math.round(scale.x(extent[1])), scale.width + 8);
  return {x0, x1: Math.max(x1, x0 + LEAST_PX)};
}
