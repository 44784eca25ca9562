/** Milliseconds in one UTC day. */
export const DAY_MS = 86_400_000;

/** Start of the UTC day that holds the instant, ms since the epoch. */
export function floorDay(instant: number): number {
  return Math.floor(instant / DAY_MS) * DAY_MS;
}

/** Start of the first UTC day at or after the instant, ms since the epoch. */
export function ceilDay(instant: number): number {
  return Math.ceil(instant / DAY_MS) * DAY_MS;
}
