import type {Clock} from '../core/time/clock.ts';

/** The clock of the page: animation frames, which the browser holds back while the page is hidden. */
export const frameClock: Clock = {
  frame(callback) {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  }
};
