/** Columns that a table of records can have, in their order from start to end. */
export const COLUMN_KEYS = [
  'title',
  'date',
  'kind',
  'status',
  'place',
  'country',
  'precision',
  'killed',
  'injured',
  'arrested',
  'sources',
  'actor',
  'series'
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];
