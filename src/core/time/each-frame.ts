import type {Clock} from './clock.ts';
import {MAX_FRAME_MS} from './playback.ts';

/**
 * Calls `step` before every picture, with the real time since the last one in ms, at most {@link MAX_FRAME_MS} and 0 at
 * first, until it gives false. Returns a function that ends it.
 */
export function eachFrame(clock: Clock, step: (elapsed: number) => boolean): () => void {
  let last: number | null = null;
  let ended = false;
  let callOff = clock.frame(frame);

  function frame(now: number): void {
    const elapsed = last === null ? 0 : Math.min(now - last, MAX_FRAME_MS);
    last = now;
    // The step itself may end it.
    if (step(elapsed) && !ended) callOff = clock.frame(frame);
  }

  return () => {
    ended = true;
    callOff();
  };
}
