import {DAY_MS} from '../time/day.ts';

/** Units in which a speed is said, with their length in ms as the offered speeds have it. */
const UNITS = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', DAY_MS / 24],
  ['minute', DAY_MS / 1440]
] as const;

export type SpeedUnit = (typeof UNITS)[number][0];

/** More than so many of a unit are said in another one. */
const MOST = 100;

/** A speed (ms of data time per second) in the longest unit of which it is a whole number, give or take two percent; else in days or shorter units to one decimal. */
export function speedInWords(speed: number): {readonly count: number; readonly unit: SpeedUnit} {
  for (const [unit, length] of UNITS) {
    const count = Math.round(speed / length);
    if (count >= 1 && count <= MOST && Math.abs(speed / (count * length) - 1) < 0.02) return {count, unit};
  }
  const [unit, length] = UNITS.slice(3).find(([, ms]) => speed >= ms) ?? UNITS[5];
  return {count: Math.round((speed / length) * 10) / 10, unit};
}
