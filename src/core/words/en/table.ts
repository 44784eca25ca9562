import type {ColumnKey} from '../../table/column-keys.ts';

const columns: Record<ColumnKey, string> = {
  title: 'Title',
  date: 'Date',
  kind: 'Kind',
  status: 'How sure',
  place: 'Place',
  country: 'Country',
  precision: 'Place known to',
  killed: 'Killed',
  injured: 'Injured',
  arrested: 'Arrested',
  sources: 'Independent sources',
  actor: 'Who is said to be behind it',
  series: 'Series'
};

/** Words of the table of records. */
export const table = {
  name: 'Table',
  open: 'Open the table',
  close: 'Close the table',
  columns,
  /** One actor with the footing on which it is named. */
  actor: (actor: string, basis: string) => `${actor} (${basis.toLowerCase()})`,
  actorsApart: '; ',
  series: 'a series',
  killed: (range: string) => `${range} killed`,
  count: (n: string) => `${n} records`,
  ofAll: 'pass the filters, at any time',
  ofMap: 'on the map now',
  mapOnly: 'Only what is on the map now',
  choose: 'Columns',
  chooseName: 'Choose the columns',
  allColumns: 'All columns',
  usualColumns: 'The usual ones',
  sortBy: 'Sort by',
  turn: 'Turn the order round',
  caption: (count: string, column: string, descending: boolean) =>
    `${count}, sorted by ${column.toLowerCase()}, ${descending ? 'from last to first' : 'from first to last'}`,
  empty: 'Nothing passes the filters.',
  emptyHint: 'Clear a filter, and its records come back.',
  emptyMap: 'Nothing is on the map now.',
  emptyMapHint: 'Move the map or the playhead, or untick “Only what is on the map now”.'
};
