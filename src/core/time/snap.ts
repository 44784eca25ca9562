import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from './calendar.ts';
import {floorUnit, offsetUnit} from './calendar.ts';

/** First start of a unit at or after the instant, ms since the epoch, UTC. */
export function ceilUnit(instant: number, unit: CalendarUnit): number {
  const start = floorUnit(instant, unit);
  return start === instant ? start : offsetUnit(start, unit, 1);
}

/** Nearest start of a unit, the later of two that are equally near; ms since the epoch, UTC. */
export function nearestUnit(instant: number, unit: CalendarUnit): number {
  return snap(instant, unit, [-Infinity, Infinity]);
}

/** Nearest start of a unit inside the range, whose own ends are places to stop at as well; ms since the epoch, UTC. */
export function snap(instant: number, unit: CalendarUnit, [first, last]: TimeExtent): number {
  const inside = Math.min(Math.max(instant, first), last);
  const before = Math.max(floorUnit(inside, unit), first);
  const after = Math.min(ceilUnit(inside, unit), last);
  return inside - before < after - inside ? before : after;
}
