import type {TimeExtent} from '../../../geo/index.ts';
import {ceilDay, DAY_MS, floorDay} from '../time/day.ts';
import type {Thumb} from './brush.ts';

/** Why two typed days are no window; days are starts of UTC days, ms since the epoch. */
export type WindowProblem =
  | {readonly kind: 'no-date'; readonly ends: readonly Thumb[]}
  | {readonly kind: 'outside'; readonly ends: readonly Thumb[]; readonly first: number; readonly last: number}
  | {readonly kind: 'upside-down'; readonly ends: readonly Thumb[]; readonly from: number; readonly to: number};

/**
 * The half-open window that holds two typed days and all between them, or why there is none.
 * @param from first day and `to` last day, starts of UTC days, ms since the epoch; NaN is no date
 * @param domain half-open extent of the data, in which both days must lie
 */
export function typedWindow(
  {from, to}: {readonly from: number; readonly to: number},
  domain: TimeExtent
): TimeExtent | WindowProblem {
  const [first, last] = [floorDay(domain[0]), ceilDay(domain[1]) - DAY_MS];
  const ends = (isWrong: (day: number) => boolean): Thumb[] => [
    ...(isWrong(from) ? (['start'] as const) : []),
    ...(isWrong(to) ? (['end'] as const) : [])
  ];
  const noDate = ends(Number.isNaN);
  if (noDate.length > 0) return {kind: 'no-date', ends: noDate};
  const outside = ends((day) => day < first || day > last);
  if (outside.length > 0) return {kind: 'outside', ends: outside, first, last};
  if (from > to) return {kind: 'upside-down', ends: ['start', 'end'], from, to};
  return [from, to + DAY_MS];
}
