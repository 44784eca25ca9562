import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import {CALENDAR_UNITS, TYPICAL_MS, unitEdges, unitFor} from '../time/calendar.ts';

/** Least width of a bar in px. */
const BAR_PX = 6;

/** Beyond this width in px a bar is no bar any more. */
const WIDEST_PX = 96;

/** Bars of the histogram over a view. */
export interface Bins {
  readonly unit: CalendarUnit;
  /** n + 1 edges of n half-open bins, ms since the epoch, UTC; the first and the last bin may be cut off by the view. */
  readonly edges: readonly number[];
}

/**
 * Bins of the shortest calendar unit whose bars are at least 6 px wide in a plot of this width; where `least` is longer,
 * of the longest unit that goes into it whose bars are at most 96 px wide.
 */
export function bins(view: TimeExtent, width: number, least: CalendarUnit = 'day'): Bins {
  const narrowest = unitFor(view, Math.max(1, Math.floor(width / BAR_PX)));
  const px = (unit: CalendarUnit) => (TYPICAL_MS[unit] / (view[1] - view[0])) * width;
  const longer = CALENDAR_UNITS.slice(CALENDAR_UNITS.indexOf(narrowest), CALENDAR_UNITS.indexOf(least) + 1);
  const nested = longer.filter((each) => each !== 'week' || least === 'week');
  const unit = nested.findLast((each) => px(each) <= WIDEST_PX) ?? nested[0] ?? narrowest;
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
