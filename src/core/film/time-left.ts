/**
 * Seconds that the rest of a work will take, at the rate of what is done of it; null before anything is.
 * @param elapsedMs time since it began
 */
export function secondsLeft({done, total, elapsedMs}: {done: number; total: number; elapsedMs: number}): number | null {
  return done > 0 && elapsedMs > 0 ? ((total - done) * elapsedMs) / done / 1000 : null;
}
