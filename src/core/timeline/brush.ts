import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import {addMonths, floorUnit, offsetUnit, stepUnit, unitsBetween} from '../time/calendar.ts';
import {DAY_MS, floorDay} from '../time/day.ts';
import {ceilUnit, nearestUnit, snap} from '../time/snap.ts';

/** The two ends of the window that a thumb moves. */
export type Thumb = 'start' | 'end';

/** Where a window may begin and end: at starts of a calendar unit, inside the half-open extent of the data, and at its ends. */
export interface BrushGrid {
  readonly domain: TimeExtent;
  readonly unit: CalendarUnit;
}

/** Months that a long step goes, for each unit. */
const LONG_STEP: Readonly<Record<CalendarUnit, number>> = {day: 1, week: 1, month: 12, quarter: 12, year: 120};

/** The window in whole days: a day that is touched counts. */
export function wholeDays([start, end]: TimeExtent): TimeExtent {
  return [floorDay(start), Math.ceil(end / DAY_MS) * DAY_MS];
}

/** The window with one end at the nearest place of the grid, at least a day from the other end. */
export function moveThumb(
  timeWindow: TimeExtent,
  thumb: Thumb,
  instant: number,
  {domain, unit}: BrushGrid
): TimeExtent {
  const [start, end] = wholeDays(timeWindow);
  const [first, last] = wholeDays(domain);
  const at = snap(instant, unit, [first, last]);
  const [latest, earliest] = [end - DAY_MS, start + DAY_MS];
  return thumb === 'start'
    ? [at <= latest ? at : Math.max(floorUnit(latest, unit), first), end]
    : [start, at >= earliest ? at : Math.min(ceilUnit(earliest, unit), last)];
}

/** The window moved by a number of ms to the nearest start of a unit, with its length in whole units kept, inside the domain. */
export function moveWindow(timeWindow: TimeExtent, by: number, {domain, unit}: BrushGrid): TimeExtent {
  const [start, end] = wholeDays(timeWindow);
  const [first, last] = wholeDays(domain);
  const units = Math.max(1, unitsBetween(nearestUnit(start, unit), nearestUnit(end, unit), unit));
  const least = floorUnit(first, unit);
  const most = Math.max(least, offsetUnit(ceilUnit(last, unit), unit, -units));
  const from = Math.min(Math.max(nearestUnit(start + by, unit), least), most);
  return [Math.max(from, first), Math.min(offsetUnit(from, unit, units), last)];
}

/** The window between two instants in either order; the units of both are inside, as far as the domain goes. */
export function spanWindow(a: number, b: number, {domain, unit}: BrushGrid): TimeExtent {
  const [first, last] = wholeDays(domain);
  const inside = (instant: number) => Math.min(Math.max(instant, first), last - DAY_MS);
  const start = floorUnit(inside(Math.min(a, b)), unit);
  return [Math.max(start, first), Math.min(offsetUnit(inside(Math.max(a, b)), unit, 1), last)];
}

/**
 * Where a key moves an instant: to the next unit, by a long step, to an end of the range; null for other keys. Right and
 * up are later. A long step is a month for days and weeks, a year for months and quarters, ten years for years.
 */
export function keyMove(
  {key, shiftKey}: {readonly key: string; readonly shiftKey: boolean},
  instant: number,
  {range: [first, last], unit}: {readonly range: TimeExtent; readonly unit: CalendarUnit}
): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const page = {PageUp: 1, PageDown: -1}[key];
  const arrow = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[key];
  const direction = page ?? arrow;
  if (direction === undefined) return null;
  return page !== undefined || shiftKey
    ? addMonths(instant, LONG_STEP[unit] * direction)
    : stepUnit(instant, unit, direction);
}
