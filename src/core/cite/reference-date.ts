import {parseEdtf} from '../../../geo/index.ts';
import {formatEdtf} from '../words/format-date.ts';
import {english} from '../words/words.ts';

const AMERICAN = new Intl.DateTimeFormat('en-US', {
  ...({day: 'numeric', month: 'long', year: 'numeric'} as const),
  ...{timeZone: 'UTC', calendar: 'gregory'}
});

/** A day in EDTF as both manuals write it in English, "March 12, 2026"; a date that is no plain day in words, at its own precision. */
export function referenceDate(edtf: string): string {
  const date = parseEdtf(edtf);
  return date && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? AMERICAN.format(date.extent[0]) : formatEdtf(edtf, english);
}

/** The year of the last day of a date in EDTF; null when that end is open or the date cannot be read. */
export function referenceYear(edtf: string): number | null {
  const end = parseEdtf(edtf)?.extent[1] ?? Infinity;
  return Number.isFinite(end) ? new Date(end - 1).getUTCFullYear() : null;
}
