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

/**
 * When a figure was said, for ordering only: the middle of its date, ms since the epoch, so that a day within a week, or
 * within a year, can come before or after it. -Infinity when the date does not parse.
 */
export function saidAt(figure: Figure): number {
  const extent = parseEdtf(figure.asOf)?.extent;
  if (!extent) return -Infinity;
  const known = extent.filter(Number.isFinite);
  return known.reduce((sum, instant) => sum + instant, 0) / known.length;
}

function numbers({low, best, high}: Figure): number[] {
  return [low, best, high].filter((value) => value !== null);
}
