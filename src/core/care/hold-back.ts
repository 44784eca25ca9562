import type {Flow, Incident} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {DAY_MS} from '../time/day.ts';

/**
 * Whether a record is old enough to be told: it surely ended at least so many days before `until`, the end of a UTC day in ms
 * since the epoch. What may still go on is held back.
 */
export function isOldEnough({properties}: Incident | Flow, days: number, until: number): boolean {
  const end = parseEdtf(properties.when.edtf)?.extent[1] ?? Infinity;
  return end <= until - days * DAY_MS;
}
