import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import {unitEdges, unitFor} from '../time/calendar.ts';

/** Least width of a bar in px. */
const BAR_PX = 6;

/** Bars of the histogram over a view. */
export interface Bins {
  readonly unit: CalendarUnit;
  /** n + 1 edges of n half-open bins, ms since the epoch, UTC; the first and the last bin may be cut off by the view. */
  readonly edges: readonly number[];
}

/** Bins of the shortest calendar unit whose bars are at least 6 px wide in a plot of this width. */
export function bins(view: TimeExtent, width: number): Bins {
  const unit = unitFor(view, Math.max(1, Math.floor(width / BAR_PX)));
  const edges = unitEdges(view, unit).map((edge) => Math.min(Math.max(edge, view[0]), view[1]));
  return {unit, edges};
}

/** Index of the bin that holds the instant; -1 before the first, the number of bins after the last. */
export function binAt(edges: readonly number[], instant: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
