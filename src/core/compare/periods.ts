import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import {CALENDAR_UNITS, floorUnit, offsetUnit} from '../time/calendar.ts';
import {lastInstant} from '../time/playback.ts';

/** Fewer maps than this say little; before the window come as many more. */
export const LEAST_PERIODS = 4;

/** More maps than this are not drawn: the last ones are. */
export const MOST_PERIODS = 24;

/** So many maps can be taken in at once. */
const COMFORTABLE = 12;

/** Calendar periods as half-open extents, ms since the epoch, UTC, in order. */
export interface Periods {
  readonly extents: readonly TimeExtent[];
  /** Whether earlier ones touch the window as well. */
  readonly cut: boolean;
}

/**
 * The whole calendar periods that touch a window. With fewer than {@link LEAST_PERIODS} those before are added, of more
 * than {@link MOST_PERIODS} the last are kept.
 */
export function periodsOf([from, to]: TimeExtent, unit: CalendarUnit): Periods {
  const extents: TimeExtent[] = [];
  let start = floorUnit(lastInstant([from, to]), unit);
  extents.push([start, offsetUnit(start, unit, 1)]);
  while ((start > from && extents.length < MOST_PERIODS) || extents.length < LEAST_PERIODS) {
    const before = offsetUnit(start, unit, -1);
    extents.unshift([before, start]);
    start = before;
  }
  return {extents, cut: start > from};
}

/** The longest unit of which 4 to 12 periods touch the window; when there is none, the longest with more, or a day. */
export function periodUnit(timeWindow: TimeExtent): CalendarUnit {
  const longestFirst = CALENDAR_UNITS.toReversed();
  const enough = longestFirst.filter((unit) => countOf(timeWindow, unit) >= LEAST_PERIODS);
  return enough.find((unit) => countOf(timeWindow, unit) <= COMFORTABLE) ?? enough[0] ?? 'day';
}

/** Units that can be chosen for a window: those of which all periods are drawn, and the one proposed. */
export function periodUnits(timeWindow: TimeExtent): readonly CalendarUnit[] {
  const proposed = periodUnit(timeWindow);
  return CALENDAR_UNITS.filter((unit) => unit === proposed || countOf(timeWindow, unit) <= MOST_PERIODS);
}

function countOf([start, end]: TimeExtent, unit: CalendarUnit): number {
  const last = lastInstant([start, end]);
  const first = floorUnit(start, unit);
  // Counted by steps only as far as it matters.
  let count = 0;
  for (let edge = first; edge <= last && count <= MOST_PERIODS; count++) edge = offsetUnit(edge, unit, 1);
  return count;
}
