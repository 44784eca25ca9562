/** What the virtualizer knows of the rows in view: the first and the last, how many more to draw, and how many there are. */
interface RowsInView {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/** Positions to draw, ascending: those in view, some more on either side, and one that must always be there. */
export function withRow({startIndex, endIndex, overscan, count}: RowsInView, always: number): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const drawn = Array.from({length: Math.max(0, last - first + 1)}, (_, i) => first + i);
  if (always >= count || (always >= first && always <= last)) return drawn;
  return always < first ? [always, ...drawn] : [...drawn, always];
}
