import type {TimeExtent} from '../../../geo/index.ts';
import {floorUnit} from '../time/calendar.ts';
import {DAY_MS} from '../time/day.ts';
import type {RelativeTime, SecondView} from './comparison.ts';

/** The window of a second view beside the first one's; half-open, ms since the epoch, UTC, at least a day long. */
export function secondWindow(first: TimeExtent, {time}: Pick<SecondView, 'time'>): TimeExtent {
  if (typeof time !== 'string') return time;
  const [start, end] = moved(first, time);
  return [start, Math.max(end, start + DAY_MS)];
}

function moved(extent: TimeExtent, time: RelativeTime): TimeExtent {
  switch (time) {
    case 'year-before':
      return byMonths(extent, -12);
    case 'year-after':
      return byMonths(extent, 12);
    case 'just-before':
      return byLength(extent, -1);
    case 'just-after':
      return byLength(extent, 1);
  }
}

// Whole months go to as many whole months, so that before March comes February and not 30 January to 29 February.
function byLength(extent: TimeExtent, direction: 1 | -1): TimeExtent {
  const [start, end] = extent;
  if (extent.every((instant) => floorUnit(instant, 'month') === instant))
    return byMonths(extent, direction * (monthOf(end) - monthOf(start)));
  const length = end - start;
  return [start + direction * length, end + direction * length];
}

// A first day that the other month has not becomes its last one, a day after the last becomes the first of the month after.
function byMonths([start, end]: TimeExtent, months: number): TimeExtent {
  return [shifted(start, months, 'start'), shifted(end, months, 'end')];
}

function shifted(instant: number, months: number, side: 'start' | 'end'): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
  date.setUTCDate(side === 'end' ? day : Math.min(day, last.getUTCDate()));
  return date.getTime();
}

function monthOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
