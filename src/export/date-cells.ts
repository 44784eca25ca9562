import {parseEdtf} from '../../geo/index.ts';

/** First and last day on which a dated record can lie, both inclusive, as ISO days in UTC; null where an end is open. */
export interface DateCells {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Precision as `parseEdtf` names it; null when the date does not parse. */
  readonly precision: string | null;
  /** `approximate` when the true date may lie outside these days, `uncertain` when the source is in doubt, or both. */
  readonly qualifier: string | null;
}

/** The days of the outer extent of an EDTF date. */
export function dateCells(edtf: string): DateCells {
  const date = parseEdtf(edtf);
  if (!date) return {earliest: null, latest: null, precision: null, qualifier: null};
  const [start, end] = date.extent;
  const qualifier = (['approximate', 'uncertain'] as const).filter((name) => date[name]).join(' ') || null;
  return {earliest: isoDay(start), latest: isoDay(end - 1), precision: date.precision, qualifier};
}

/** The UTC day of an instant (ms since the epoch) as `2024-03-22`; null when it is not finite. */
export function isoDay(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null;
}
