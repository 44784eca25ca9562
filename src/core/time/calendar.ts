import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS, floorDay} from './day.ts';

/** Calendar units, shortest first; weeks start on Monday (ISO 8601). */
export const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** Typical length of a unit in ms, for choosing between units; never for arithmetic on dates. */
export const TYPICAL_MS: Readonly<Record<CalendarUnit, number>> = {
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30.44 * DAY_MS,
  quarter: 91.31 * DAY_MS,
  year: 365.24 * DAY_MS
};

const MONTHS = {month: 1, quarter: 3, year: 12} as const;

/** Start of the unit that holds the instant, ms since the epoch, UTC. */
export function floorUnit(instant: number, unit: CalendarUnit): number {
  const day = floorDay(instant);
  if (unit === 'day') return day;
  // 1970-01-01 was a Thursday, so Monday lies three days before the epoch.
  if (unit === 'week') return floorDay(day - ((((day / DAY_MS + 3) % 7) + 7) % 7) * DAY_MS);
  const date = new Date(day);
  const month = date.getUTCMonth();
  if (unit === 'month') return utc(date.getUTCFullYear(), month);
  if (unit === 'quarter') return utc(date.getUTCFullYear(), month - (month % 3));
  return utc(date.getUTCFullYear(), 0);
}

/** The instant moved by a whole number of units from the start of its own unit, ms since the epoch, UTC. */
export function offsetUnit(instant: number, unit: CalendarUnit, steps: number): number {
  const start = floorUnit(instant, unit);
  if (unit === 'day') return start + steps * DAY_MS;
  if (unit === 'week') return start + steps * 7 * DAY_MS;
  const date = new Date(start);
  return utc(date.getUTCFullYear(), date.getUTCMonth() + MONTHS[unit] * steps);
}

/**
 * The instant moved by a number of steps as a reader counts them, ms since the epoch, UTC: the first step back goes to the
 * start of its own unit, unless the instant lies on the first day of that.
 */
export function stepUnit(instant: number, unit: CalendarUnit, steps: number): number {
  const inside = floorDay(instant) > floorUnit(instant, unit);
  return offsetUnit(instant, unit, steps < 0 && inside ? steps + 1 : steps);
}

/** The same day so many months on, or the last day of a shorter month, at the same time of day; ms since the epoch, UTC. */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(new Date(instant).setUTCMonth(month + 1, 0)).getUTCDate();
  return date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
}

/** Number of starts of units after the first instant, up to and with the second: whole units where both are starts. */
export function unitsBetween(from: number, to: number, unit: CalendarUnit): number {
  const [a, b] = [floorUnit(from, unit), floorUnit(to, unit)];
  if (unit === 'day' || unit === 'week') return Math.round((b - a) / (unit === 'day' ? DAY_MS : 7 * DAY_MS));
  return (monthOf(b) - monthOf(a)) / MONTHS[unit];
}

/** Starts of every unit that touches the half-open extent, and the end of the last one: n + 1 edges for n bins. */
export function unitEdges([start, end]: TimeExtent, unit: CalendarUnit): number[] {
  const edges = [floorUnit(start, unit)];
  for (let edge = edges[0]!; edge < end;) {
    edge = offsetUnit(edge, unit, 1);
    edges.push(edge);
  }
  return edges;
}

/** The shortest unit whose typical length goes into the extent at most `limit` times; a year when none does. */
export function unitFor([start, end]: TimeExtent, limit: number): CalendarUnit {
  return CALENDAR_UNITS.find((unit) => (end - start) / TYPICAL_MS[unit] <= limit) ?? 'year';
}

function monthOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

// Date.UTC reads years 0-99 as 1900-1999; setUTCFullYear does not.
function utc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
