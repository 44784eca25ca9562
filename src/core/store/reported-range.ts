import type {Figure, Measure} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';

/** The span of what was said about one measure of one incident. */
export interface ReportedRange {
  readonly low: number;
  readonly high: number;
  /** Best figure among those said last; the low one when no best was given. */
  readonly latest: number;
}

/**
 * Lowest, highest and latest figure for a measure, over all sources; null when no source gives a number.
 * Figures that cover only a part of the total (with a `scope`) are left out. Nothing is averaged or added.
 */
export function reportedRange(figures: readonly Figure[], measure: Measure): ReportedRange | null {
  const whole = figures.filter(
    (figure) => figure.measure === measure && figure.scope === undefined && numbers(figure).length > 0
  );
  if (whole.length === 0) return null;
  const all = whole.flatMap(numbers);
  const latest = whole.reduce((newest, figure) => (saidAt(figure) >= saidAt(newest) ? figure : newest));
  return {
    low: Math.min(...all),
    high: Math.max(...all),
    latest: latest.best ?? latest.low ?? latest.high ?? NaN
  };
}

/** Instant by which a figure had been said, ms since the epoch; for ordering only. */
export function saidAt(figure: Figure): number {
  return parseEdtf(figure.asOf)?.extent[1] ?? -Infinity;
}

function numbers({low, best, high}: Figure): number[] {
  return [low, best, high].filter((value) => value !== null);
}
