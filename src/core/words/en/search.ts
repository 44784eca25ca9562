import type {ValueField} from '../../search/value-search.ts';
import type {SearchField} from '../../search/record-text.ts';

const field: Record<SearchField, string> = {
  title: 'title',
  summary: 'summary',
  places: 'place',
  actors: 'actor',
  sources: 'source'
};

const valueField: Record<ValueField, string> = {
  actor: 'actor',
  country: 'country',
  admin1: 'province',
  source: 'source'
};

function counted(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

/** Words of the search field and of what it finds. */
export const search = {
  label: 'Search records and places',
  placeholder: 'Place, actor, words',
  clear: 'Clear the search',
  list: 'Suggestions',
  records: 'Records',
  values: 'Filter by',
  places: 'Go to',
  valueField,
  only: (n: number, count: string) => (n === 1 ? 'Show only this record' : `Show only these ${count} records`),
  waiting: 'Searching…',
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer words, the beginning of a name, or another spelling.',
  foundIn: (fields: readonly SearchField[]) => `in ${fields.map((each) => field[each]).join(', ')}`,
  /** Said of words that differ by a letter or two, when nothing else was found. */
  near: 'Records with a similar word',
  /** A place that was found under another name. */
  placeAs: (country: string, spelling: string) => `${country} · ${spelling}`,
  flownTo: (place: string, country: string) => `The map shows ${place}, ${country}.`,
  placesMissing: 'The list of places could not be read. Records are found all the same.',
  placesCredit: 'Places: GeoNames, CC BY 4.0',
  announce: (records: number, values: number, places: number) =>
    [
      counted(records, 'record', 'records'),
      ...(values > 0 ? [counted(values, 'filter', 'filters')] : []),
      ...(places > 0 ? [counted(places, 'place', 'places')] : [])
    ].join(', ')
};
