import type {Period, TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {addMonths, floorUnit, offsetUnit} from './calendar.ts';
import {ceilDay, DAY_MS, floorDay} from './day.ts';

/** What is known to this or better ends on a date of its own, in ms: a month. */
const KNOWN_MS = 31 * DAY_MS;

/** A stretch of time that is offered by name. */
export interface NamedExtent {
  readonly label: string;
  readonly extent: TimeExtent;
}

/** Windows that are offered at once. All are half-open, in whole days, inside the domain; ms since the epoch, UTC. */
export interface DatePresets {
  readonly all: TimeExtent;
  /** The last twelve months in which something is recorded. */
  readonly recent: TimeExtent;
  /** Every year in which something is or may be, ascending. */
  readonly years: readonly {readonly year: number; readonly extent: TimeExtent}[];
  /** The periods that the data set names, without those that lie outside. */
  readonly periods: readonly NamedExtent[];
}

/**
 * The windows that records with these extents offer.
 * @param extents half-open, ms since the epoch, UTC; ends may be open
 */
export function datePresets(
  extents: Iterable<TimeExtent>,
  {domain, periods = []}: {domain: TimeExtent; periods?: readonly Period[] | undefined}
): DatePresets {
  const all: TimeExtent = [floorDay(domain[0]), ceilDay(domain[1])];
  const {years, end} = datesOf(extents);
  const last = Math.min(end ?? all[1], all[1]);
  return {
    all,
    recent: [Math.max(addMonths(last, -12), all[0]), last],
    years: years.flatMap((start) => {
      const extent = within([start, offsetUnit(start, 'year', 1)], all);
      return extent ? [{year: new Date(start).getUTCFullYear(), extent}] : [];
    }),
    periods: periods.flatMap(({label, edtf}) => {
      const extent = within(parseEdtf(edtf)?.extent ?? [0, 0], all);
      return extent ? [{label, extent}] : [];
    })
  };
}

/** The same days of another year, at least one day, inside the domain; null where they lie outside it. */
export function shiftYears([start, end]: TimeExtent, years: number, domain: TimeExtent): TimeExtent | null {
  const from = addMonths(start, 12 * years);
  const to = Math.max(addMonths(end, 12 * years), from + DAY_MS);
  return within([from, to], [floorDay(domain[0]), ceilDay(domain[1])]);
}

// What is known less exactly than to the month, or lasted longer, says when it began at the earliest; its end may be long after the last news.
function datesOf(extents: Iterable<TimeExtent>): {years: readonly number[]; end: number | null} {
  const years = new Set<number>();
  let latest = -Infinity;
  let year: TimeExtent = [0, 0];
  for (const [start, end] of extents) {
    if (Number.isFinite(start)) latest = Math.max(latest, end - start <= KNOWN_MS ? end : start + DAY_MS);
    // Records come by start, so that most lie in the year of the one before.
    if (!Number.isFinite(start) || !Number.isFinite(end) || (start >= year[0] && end <= year[1])) continue;
    for (let from = floorUnit(start, 'year'); from < end; from = year[1]) {
      year = [from, offsetUnit(from, 'year', 1)];
      years.add(from);
    }
  }
  return {years: [...years].sort((a, b) => a - b), end: Number.isFinite(latest) ? ceilDay(latest) : null};
}

function within([start, end]: TimeExtent, [first, last]: TimeExtent): TimeExtent | null {
  const extent: TimeExtent = [Math.max(start, first), Math.min(end, last)];
  return extent[1] > extent[0] ? extent : null;
}
