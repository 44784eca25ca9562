import type {ChoiceField} from '../filter/fields.ts';
import type {TextRange} from './highlight.ts';
import {recordIndexer} from './record-index.ts';
import {findRecords} from './record-search.ts';
import {SEARCH_FIELDS} from './record-text.ts';
import type {SearchField} from './record-text.ts';

/** Fields of the filter whose values can be searched for, and what of a record their names are. */
const VALUE_FIELDS = {
  actor: 'actors',
  country: 'places',
  admin1: 'places',
  source: 'sources'
} as const satisfies Partial<Record<ChoiceField, SearchField>>;

/** A field of the filter whose values can be searched for. */
export type ValueField = keyof typeof VALUE_FIELDS;

/** All of them: who, where, and who says so. */
export const SEARCHED_FIELDS = Object.keys(VALUE_FIELDS) as readonly ValueField[];

/** A value that the filter can choose, and its name on the screen. */
export interface SearchedValue {
  readonly field: ValueField;
  readonly value: string;
  readonly name: string;
}

/** A value that was found, and what to mark in its name. */
export interface ValueHit extends SearchedValue {
  readonly marks: readonly TextRange[];
}

/** A search over values; gives so many of the best, best first. */
export type ValueSearch = (query: string, limit: number) => readonly ValueHit[];

/** A search over the names of values, which finds them as a search over records would. */
export function valueSearch(values: readonly SearchedValue[]): ValueSearch {
  const {add, index} = recordIndexer();
  // Its place among the fields decides what it is also found by: an actor by its initials, a place as one word.
  const searched = (field: SearchField, name: string): readonly string[] =>
    SEARCH_FIELDS.map((each) => (each === 'title' || each === field ? name : ''));
  add(values.map(({field, name}, i) => ({id: String(i), texts: searched(VALUE_FIELDS[field], name)})));
  return (query, limit) =>
    findRecords(index, query, limit).hits.map(({id, title}) => ({...values[Number(id)]!, marks: title}));
}
