import type {Kind} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {NumberRange} from './number-range.ts';
import {difference} from './number-range.ts';
import type {CountedMeasure, Reported, Tally} from './tally.ts';
import {COUNTED_MEASURES} from './tally.ts';

/** What one row of the differences is about: records of a kind, or people as reported. */
export type Compared = Kind | 'flow' | CountedMeasure;

/** One side of a row; null where nothing is known: records that are all without a number. */
export interface Side {
  readonly range: NumberRange | null;
  /** Series beside the records that are counted. */
  readonly series: number;
  /** Records without a number, which the range leaves out. */
  readonly unknown: number;
}

/** One line of the comparison. */
export interface Difference {
  readonly what: Compared;
  readonly a: Side;
  readonly b: Side;
  /** All that a less b can be, of what is known; null when one of them is unknown. */
  readonly change: NumberRange | null;
}

/** Two views, number by number: kinds in their order, flows, then people as reported. */
export function differences(a: Tally, b: Tally): readonly Difference[] {
  return [...KINDS, 'flow' as const, ...COUNTED_MEASURES].map((what) => {
    const [first, second] = [sideOf(a, what), sideOf(b, what)];
    const change = first.range && second.range && difference(first.range, second.range);
    return {what, a: first, b: second, change};
  });
}

function sideOf(counts: Tally, what: Compared): Side {
  if (what === 'flow') return {range: counts.flows, series: 0, unknown: 0};
  if (isPeople(what)) return reported(counts.people[what]);
  return {range: counts.kinds[what], series: counts.series[what], unknown: 0};
}

// Nobody is reported where there is no record; where none of the records has a number, that is not known.
function reported({low, high, known, unknown}: Reported): Side {
  return {range: known === 0 && unknown > 0 ? null : {low, high}, series: 0, unknown};
}

/** Whether a line is about people as reported, and not about records. */
export function isPeople(what: Compared): what is CountedMeasure {
  return (COUNTED_MEASURES as readonly string[]).includes(what);
}
