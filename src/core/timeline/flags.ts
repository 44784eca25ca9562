import type {Status} from '../../../geo/index.ts';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {touches} from '../store/time-range.ts';
import type {TimeScale} from './time-scale.ts';

/** Width of a flag in px. A date drawn narrower than that is not made sharper by one. */
const FLAG_PX = 12;

/** Px that a flag needs for itself, and for every digit of its count; what stands closer joins it. */
const ALONE_PX = 12;
const DIGIT_PX = 6;

const MILESTONE = KINDS.indexOf('milestone');

/** Milestones that stand at one place of the plot. */
export interface Flag {
  /** Px of the pole. */
  readonly x: number;
  /** Ids in order of start. */
  readonly ids: readonly string[];
  /** The best established status among them. */
  readonly status: Status;
  /** Half-open extent of them all, ms since the epoch, UTC. */
  readonly extent: readonly [start: number, end: number];
}

/** Flags for the milestones of a mask whose date is no wider in the plot than a flag; the others are bands only. */
export function flags(store: EventStore, bits: Uint8Array, scale: TimeScale): readonly Flag[] {
  const found: Flag[] = [];
  for (const row of store.timeOrder) {
    if (store.kind[row] !== MILESTONE || !bits[row] || store.flags[row]! & FLAG.series) continue;
    if (!touches(store, row, scale.view)) continue;
    const [start, end] = [store.start[row]!, store.end[row]!];
    const [x0, x1] = [scale.x(start), scale.x(end)];
    if (!(x1 - x0 <= FLAG_PX)) continue;
    const x = Math.round((x0 + x1) / 2);
    const last = found.at(-1);
    if (last && x - last.x < room(last)) found[found.length - 1] = joined(last, store, row);
    else found.push({x, ids: [store.ids[row]!], status: STATUSES[store.status[row]!]!, extent: [start, end]});
  }
  return found;
}

function room({ids}: Flag): number {
  return ALONE_PX + DIGIT_PX * String(ids.length).length;
}

function joined(flag: Flag, store: EventStore, row: number): Flag {
  const status = Math.min(STATUSES.indexOf(flag.status), store.status[row]!);
  return {
    x: flag.x,
    ids: [...flag.ids, store.ids[row]!],
    status: STATUSES[status]!,
    extent: [flag.extent[0], Math.max(flag.extent[1], store.end[row]!)]
  };
}
