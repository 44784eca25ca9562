import type {ColumnKey} from '../../core/table/column-keys.ts';

/** Width in px of the dates where a second line stands for most columns. */
export const BRIEF_DATE_WIDTH = 96;

/** Least widths of columns in px. The title takes what the others leave. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnKey, number>> = {
  title: 264,
  date: 160,
  kind: 136,
  status: 80,
  place: 120,
  country: 104,
  precision: 132,
  killed: 64,
  injured: 72,
  arrested: 76,
  sources: 80,
  actor: 240,
  series: 68
};
