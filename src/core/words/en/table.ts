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
  scope: 'Rows',
  scopes: {time: 'Shown now', map: 'Only what is on the map now', all: 'At any time'},
  of: {time: 'shown now', map: 'on the map now', all: 'pass the filters, at any time'},
  choose: 'Columns',
  chooseName: 'Choose the columns',
  allColumns: 'All columns',
  usualColumns: 'The usual ones',
  sortBy: 'Sort by',
  turn: 'Turn the order round',
  caption: (count: string, column: string, descending: boolean) =>
    `${count}, sorted by ${column.toLowerCase()}, ${descending ? 'from last to first' : 'from first to last'}`,
  empty: {
    time: 'Nothing that passes the filters is shown now.',
    map: 'Nothing is on the map now.',
    all: 'Nothing passes the filters.'
  },
  emptyHint: {
    time: 'Move the playhead, clear a filter, or choose “At any time”.',
    map: 'Move the map or the playhead, or choose “Shown now”.',
    all: 'Clear a filter, and its records come back.'
  }
};
