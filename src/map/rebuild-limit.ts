const MINUTE_MS = 60_000;
const MAX_PER_MINUTE = 3;

/** How often a lost map may be built again: three times a minute, so that a broken driver is not asked for ever. */
export class RebuildLimit {
  #times: readonly number[] = [];

  /** Whether one more is allowed at `now`, a monotonic time in ms; counts it when it is. */
  allows(now: number): boolean {
    const recent = this.#times.filter((time) => now - time < MINUTE_MS);
    const allowed = recent.length < MAX_PER_MINUTE;
    this.#times = allowed ? [...recent, now] : recent;
    return allowed;
  }
}
