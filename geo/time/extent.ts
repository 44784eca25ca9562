/** Half-open [start, end), milliseconds since the epoch, UTC; an open end is -Infinity or Infinity. */
export type TimeExtent = readonly [start: number, end: number];
