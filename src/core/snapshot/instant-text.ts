import type {TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';

/** An instant (ms since the epoch, UTC) as a link writes it: whole days as dates, others in ISO 8601 with their time. */
export function writeInstant(instant: number): string {
  const whole = Math.round(instant);
  const iso = new Date(whole).toISOString();
  return whole % DAY_MS === 0 ? iso.slice(0, 10) : iso;
}

/** The instant of a text, ms since the epoch, UTC; null when it is none. */
export function readInstant(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{3})?Z)?$/.test(text)) return null;
  const date = parseEdtf(text.slice(0, 10));
  const instant = Date.parse(text);
  return date && Number.isFinite(instant) ? instant : null;
}

/** A half-open extent (ms since the epoch, UTC) as two instants with a slash between. */
export function writeExtent(extent: TimeExtent): string {
  return extent.map(writeInstant).join('/');
}

/** The extent of a text; null when it is none, or not longer than nothing. */
export function readExtent(text: string): TimeExtent | null {
  const [start = '', end = '', ...rest] = text.split('/');
  const extent = [readInstant(start), readInstant(end)] as const;
  if (rest.length || extent[0] === null || extent[1] === null || extent[1] <= extent[0]) return null;
  return [extent[0], extent[1]];
}
