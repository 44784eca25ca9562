import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';
import type {TimeScale} from './time-scale.ts';

/** Where the records that a search has found stand on the timeline, in whole px: days, and what is longer or less surely dated. */
export interface FoundMarks {
  readonly days: readonly number[];
  /** From left to right, cut at the edges of the plot. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** The marks of half-open extents (ms since the epoch, UTC) that are in view, each px and each span once. */
export function foundMarks(extents: Iterable<TimeExtent>, scale: TimeScale): FoundMarks {
  const days = new Set<number>();
  const spans = new Map<string, readonly [number, number]>();
  for (const [start, end] of extents) {
    const [from, to] = [Math.round(scale.x(start)), Math.round(scale.x(end))];
    if (to < 0 || from > scale.width) continue;
    if (end - start <= DAY_MS) days.add(Math.round((from + to) / 2));
    else {
      const span = [Math.max(0, from), Math.min(scale.width, Math.max(to, from + 1))] as const;
      spans.set(span.join(' '), span);
    }
  }
  return {days: [...days], spans: [...spans.values()]};
}
