import type {Flow, Incident, Source} from '../../../geo/index.ts';
import {valuesOf} from '../filter/fields.ts';
import {valueInWords} from '../words/clause-words.ts';
import type {Words} from '../words/words.ts';
import type {SearchedValue} from './value-search.ts';
import {SEARCHED_FIELDS} from './value-search.ts';

/** A value of the filter that can be searched for, without its name. */
export type FieldValue = Pick<SearchedValue, 'field' | 'value'>;

/** Collects the values of records, each once. */
export interface ValueCollector {
  /** Takes up the values of records; what is not given is no value. */
  add(records: Iterable<Incident | Flow>): void;
  readonly values: readonly FieldValue[];
}

/** A collector of no values yet. */
export function valueCollector(): ValueCollector {
  const values: FieldValue[] = [];
  const known = new Map(SEARCHED_FIELDS.map((field) => [field, new Set([''])]));
  return {
    add(records) {
      for (const record of records) {
        for (const [field, seen] of known) {
          for (const value of valuesOf(record, field)) {
            if (!seen.has(value)) values.push({field, value});
            seen.add(value);
          }
        }
      }
    },
    values
  };
}

/** The values under the names that the filter gives them. */
export function searchedValues(
  values: readonly FieldValue[],
  names: {readonly words: Words; readonly sources: ReadonlyMap<string, Source>}
): readonly SearchedValue[] {
  return values.map(({field, value}) => ({field, value, name: valueInWords(field, value, names)}));
}
