import type {SearchField} from '../../search/record-text.ts';

const field: Record<SearchField, string> = {
  title: 'title',
  summary: 'summary',
  places: 'place',
  actors: 'actor',
  sources: 'source'
};

function records(n: number): string {
  return n === 1 ? '1 record' : `${n} records`;
}

function places(n: number): string {
  return n === 1 ? '1 place' : `${n} places`;
}

/** Words of the search box and of what it finds. */
export const search = {
  label: 'Search records and places',
  placeholder: 'Kerman, Крокус, ISKP',
  clear: 'Clear the search',
  records: 'Records',
  places: 'Places',
  counted: (recordCount: number, placeCount: number) => `${records(recordCount)}, ${places(placeCount)}`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer words, the beginning of a name, or another spelling.',
  foundIn: (fields: readonly SearchField[]) => `in ${fields.map((each) => field[each]).join(', ')}`,
  /** Said of names that were found, all of them under another spelling or in another script than typed. */
  alike: (query: string, n: number) => `${records(n)} with a name like “${query}” in another spelling or script`,
  /** Said of words that differ by a letter or two, when nothing else was found. */
  near: (query: string, n: number) => `Nothing is spelled “${query}”; ${records(n)} with a similar word`,
  /** A place that was found under another name. */
  placeAs: (name: string, spelling: string) => `${name} (${spelling})`,
  similarName: 'similar name',
  inhabitants: (n: string) => `${n} inhabitants`,
  flyTo: (place: string, country: string) => `Show ${place}, ${country} on the map`,
  flownTo: (place: string, country: string) => `The map shows ${place}, ${country}.`,
  placesLoading: 'Reading the list of places…',
  placesMissing: 'The list of places could not be read; records are found all the same. Reload the page to try again.',
  placesCredit: 'Places: GeoNames, CC BY 4.0'
};
