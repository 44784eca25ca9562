/** Something that lies on a line from x0 to x1, in px. */
export interface Interval {
  readonly x0: number;
  readonly x1: number;
}

/** What was packed, with the lane of each, and what found no lane. */
export interface Packed<T> {
  readonly placed: readonly (T & {readonly lane: number})[];
  readonly lanes: number;
  readonly left: readonly T[];
}

/** Puts each interval, in the given order, in the first of at most `limit` lanes where it keeps `gap` px from the others. */
export function packLanes<T extends Interval>(
  intervals: readonly T[],
  {limit, gap}: {limit: number; gap: number}
): Packed<T> {
  const ends: number[] = [];
  const placed: (T & {lane: number})[] = [];
  const left: T[] = [];
  for (const interval of intervals) {
    const free = ends.findIndex((end) => end + gap <= interval.x0);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= limit) {
      left.push(interval);
      continue;
    }
    ends[lane] = interval.x1;
    placed.push({...interval, lane});
  }
  return {placed, lanes: ends.length, left};
}
