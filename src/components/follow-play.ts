import type {TimeExtent} from '../../geo/index.ts';
import {DAY_MS} from '../core/time/day.ts';
import type {Session} from '../state/session.svelte.ts';

/**
 * Calls back with every frame of the session's clock: with the time in ms and the days that have come since the frame
 * before, half-open, empty when none has. The first frame, and one after time has gone back, have the day that shows last.
 * Returns a function that ends it.
 */
export function followPlay(session: Session, each: (now: number, days: TimeExtent) => void): () => void {
  let reached: number | null = null;
  const frame = (now: number) => {
    const [, end] = session.playback.extent;
    const from = reached === null || end < reached ? end - DAY_MS : reached;
    reached = end;
    callOff = session.clock.frame(frame);
    each(now, [from, end]);
  };
  let callOff = session.clock.frame(frame);
  return () => callOff();
}
