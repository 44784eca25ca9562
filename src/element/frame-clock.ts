import type {Clock} from '../core/time/clock.ts';

/** The clock of the page: animation frames, and none while the page is hidden. */
export const frameClock: Clock = {
  frame(callback) {
    let id = 0;
    // Browsers hold frames back while a page is hidden, but some let one through now and then.
    const wait = () => document.addEventListener('visibilitychange', ask, {once: true});
    function ask(): void {
      id = requestAnimationFrame((now) => (document.hidden ? wait() : callback(now)));
    }
    ask();
    return () => {
      cancelAnimationFrame(id);
      document.removeEventListener('visibilitychange', ask);
    };
  }
};
