import type {TimeExtent} from '../../../geo/index.ts';
import {ceilDay, floorDay} from './day.ts';

/** A stretch of time in whole days as far as it lies in the window; half-open, ms since the epoch, UTC. Null when nothing of it does. */
export function segmentIn(segment: TimeExtent, timeWindow: TimeExtent): TimeExtent | null {
  // A window that has slid has fractions of a millisecond, which make no day of their own.
  const start = Math.max(floorDay(Math.round(segment[0])), timeWindow[0]);
  const end = Math.min(ceilDay(Math.round(segment[1])), timeWindow[1]);
  return end > start ? [start, end] : null;
}
