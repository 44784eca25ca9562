/** Where time comes from. The app's clock runs on animation frames, a test's by hand, a film's by frame number. */
export interface Clock {
  /** Calls back once, before the next picture, with a monotonic time in ms. Returns a function that calls it off. */
  frame(callback: (now: number) => void): () => void;
}

/** A clock that moves only when told to. */
export class ManualClock implements Clock {
  #now = 0;
  #callbacks = new Set<(now: number) => void>();

  frame(callback: (now: number) => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  /** Moves on by `ms` and runs one frame. */
  tick(ms: number): void {
    this.#now += ms;
    const callbacks = [...this.#callbacks];
    this.#callbacks.clear();
    for (const callback of callbacks) callback(this.#now);
  }
}
