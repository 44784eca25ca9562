import type {TimeExtent} from '../../../geo/index.ts';
import {CALENDAR_UNITS, floorUnit, offsetUnit, TYPICAL_MS} from '../time/calendar.ts';
import {ceilDay, DAY_MS, floorDay} from '../time/day.ts';

/** Shortest view, in ms: a week. */
const SHORTEST = 7 * DAY_MS;

/** Share of the records that the first view holds at least. */
const BODY_SHARE = 2 / 3;

/** Share of a view that is left free on either side of what is fitted into it. */
const MARGIN = 0.06;

/**
 * The part of the time axis that is shown first: the main body of the records and the window, with half a year before
 * and a month after, rounded outwards to calendar units. Not longer than `windows` windows, so that the window can be
 * taken by its thumbs; what has to go goes from both sides, at least two thirds of what stays lies before the window.
 * @param starts starts of the records, finite, ascending, ms since the epoch, UTC
 * @param domain half-open extent of the whole axis
 */
export function firstView(
  starts: readonly number[],
  {timeWindow, domain, windows}: {timeWindow: TimeExtent; domain: TimeExtent; windows: number}
): TimeExtent {
  const body = mainBody(starts) ?? timeWindow;
  const before = Math.max(0, timeWindow[0] - body[0]) + TYPICAL_MS.year / 2;
  const after = Math.max(0, body[1] - timeWindow[1]) + TYPICAL_MS.month;
  const free = Math.max((timeWindow[1] - timeWindow[0]) * (windows - 1), SHORTEST);
  const kept = Math.min(after, free / 3);
  return withinAxis(roundOut([timeWindow[0] - Math.min(before, free - kept), timeWindow[1] + kept]), domain);
}

/** Shortest extent that holds two thirds of the starts; null when there are none. */
export function mainBody(starts: readonly number[]): TimeExtent | null {
  const size = Math.ceil(starts.length * BODY_SHARE);
  if (size === 0) return null;
  let best: TimeExtent = [starts[0]!, starts[size - 1]!];
  for (let first = 1; first + size <= starts.length; first++) {
    const last = starts[first + size - 1]!;
    if (last - starts[first]! < best[1] - best[0]) best = [starts[first]!, last];
  }
  return [best[0], best[1] + DAY_MS];
}

/** A view that holds the extent with some air on both sides, in whole days. */
export function fitView(extent: TimeExtent, domain: TimeExtent): TimeExtent {
  const air = Math.max((extent[1] - extent[0]) * MARGIN, DAY_MS);
  return withinAxis(longEnough([extent[0] - air, extent[1] + air]), domain);
}

/** The view made `factor` times as long (above 1 shows more), with the instant `around` where it was. */
export function zoomView(
  [start, end]: TimeExtent,
  {factor, around, domain}: {factor: number; around: number; domain: TimeExtent}
): TimeExtent {
  const length = Math.max(SHORTEST, (end - start) * factor);
  const share = (around - start) / (end - start);
  const from = around - length * share;
  return withinAxis([floorDay(from), ceilDay(from + length)], domain);
}

/** The view moved by a number of ms, in whole days, without leaving the axis. */
export function panView([start, end]: TimeExtent, by: number, domain: TimeExtent): TimeExtent {
  const from = floorDay(start + by);
  return withinAxis([from, from + (end - start)], domain);
}

/**
 * The view moved just so that the window lies in it, in steps of most of its length so that it stays still while the
 * window slides along; longer when the window is longer. The same view when it holds the window already.
 */
export function revealWindow(view: TimeExtent, timeWindow: TimeExtent, domain: TimeExtent): TimeExtent {
  const [start, end] = view;
  const length = end - start;
  if (timeWindow[1] - timeWindow[0] > length) return fitView(timeWindow, domain);
  const beyond = timeWindow[1] > end ? timeWindow[1] - end : timeWindow[0] < start ? timeWindow[0] - start : 0;
  if (beyond === 0) return view;
  const step = Math.max((length - (timeWindow[1] - timeWindow[0])) * 0.8, DAY_MS);
  return panView(view, Math.sign(beyond) * Math.ceil(Math.abs(beyond) / step) * step, domain);
}

/** The whole axis: everything there is, with some air on both sides. */
export function axisOf([start, end]: TimeExtent): TimeExtent {
  const air = Math.max((end - start) * MARGIN, 3.5 * DAY_MS);
  return [floorDay(start - air), ceilDay(end + air)];
}

function withinAxis([start, end]: TimeExtent, domain: TimeExtent): TimeExtent {
  const axis = axisOf(domain);
  const length = Math.min(end - start, axis[1] - axis[0]);
  const from = Math.min(Math.max(start, axis[0]), axis[1] - length);
  return [from, from + length];
}

function longEnough([start, end]: TimeExtent): TimeExtent {
  const missing = Math.max(0, SHORTEST - (end - start)) / 2;
  return [floorDay(start - missing), ceilDay(end + missing)];
}

function roundOut([start, end]: TimeExtent): TimeExtent {
  const unit = CALENDAR_UNITS.findLast((each) => TYPICAL_MS[each] * 12 <= end - start && each !== 'quarter') ?? 'day';
  const last = floorUnit(end, unit);
  return [floorUnit(start, unit), last === end ? end : offsetUnit(last, unit, 1)];
}
