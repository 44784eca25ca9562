import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS, floorDay} from '../time/day.ts';

/** The two ends of the window that a thumb moves. */
export type Thumb = 'start' | 'end';

/** Nearest start of a UTC day, ms since the epoch. */
export function nearestDay(instant: number): number {
  return Math.round(instant / DAY_MS) * DAY_MS;
}

/** The window in whole days: a day that is touched counts. */
export function wholeDays([start, end]: TimeExtent): TimeExtent {
  return [floorDay(start), Math.ceil(end / DAY_MS) * DAY_MS];
}

/** The window with one end at the nearest day, at least a day from the other end and inside the half-open domain. */
export function moveThumb(timeWindow: TimeExtent, thumb: Thumb, instant: number, domain: TimeExtent): TimeExtent {
  const [start, end] = wholeDays(timeWindow);
  const [first, last] = wholeDays(domain);
  const day = nearestDay(instant);
  return thumb === 'start'
    ? [Math.min(Math.max(day, first), end - DAY_MS), end]
    : [start, Math.max(Math.min(day, last), start + DAY_MS)];
}

/** The window moved by a number of ms, in whole days, with its length kept, inside the domain. */
export function moveWindow(timeWindow: TimeExtent, by: number, domain: TimeExtent): TimeExtent {
  const [start, end] = wholeDays(timeWindow);
  const [first, last] = wholeDays(domain);
  const length = Math.min(end - start, last - first);
  const from = Math.min(Math.max(nearestDay(start + by), first), last - length);
  return [from, from + length];
}

/** The window between two instants in either order; the days of both are inside. */
export function spanWindow(a: number, b: number, domain: TimeExtent): TimeExtent {
  const [first, last] = wholeDays(domain);
  const start = Math.min(Math.max(floorDay(Math.min(a, b)), first), last - DAY_MS);
  return [start, Math.min(Math.max(floorDay(Math.max(a, b)), start) + DAY_MS, last)];
}

/** Where a key moves a day: the next, the same day of another month, an end of the range; null for other keys. Right and up are later. */
export function keyMove(
  {key, shiftKey}: {readonly key: string; readonly shiftKey: boolean},
  day: number,
  [first, last]: TimeExtent
): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (key === 'PageUp') return addMonths(day, 1);
  if (key === 'PageDown') return addMonths(day, -1);
  const direction = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[key];
  if (direction === undefined) return null;
  return shiftKey ? addMonths(day, direction) : day + direction * DAY_MS;
}

/** The same day so many months on, or the last day of a shorter month; ms since the epoch, UTC. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(new Date(day).setUTCMonth(month + 1, 0)).getUTCDate();
  return date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
}
