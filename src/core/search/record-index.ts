import SearchableMap from 'minisearch/SearchableMap';
import type {Dataset, Flow, Incident} from '../../../geo/index.ts';
import {recordTerms} from './record-terms.ts';
import {recordText, SEARCH_FIELDS} from './record-text.ts';
import type {References, SearchField} from './record-text.ts';
import {soundAlikes} from './sound-alikes.ts';
import type {SoundAlikes} from './sound-alikes.ts';

/** Bits of a posting that say in which fields a term stands: 1 << index in SEARCH_FIELDS. The bits above are the row. */
export const FIELD_BITS = SEARCH_FIELDS.length;

/** Which folded terms stand in which records. */
export interface RecordIndex {
  readonly records: readonly (Incident | Flow)[];
  /** Term -> postings, one for each record that has it: row << FIELD_BITS | fields, in the order of rows. */
  readonly terms: SearchableMap<readonly number[]>;
  readonly names: SoundAlikes;
}

/** Name of a country by its ISO 3166-1 alpha-2 code, under which its records are found. */
export type CountryName = (code: string) => string;

/** Indexes all fields of incidents and flows; takes time and memory proportional to their text. */
export function indexRecords(
  {incidents, flows, sources}: Pick<Dataset, 'incidents' | 'flows' | 'sources'>,
  countryName: CountryName
): RecordIndex {
  const records = [...incidents, ...flows];
  const references: References = {
    sources: new Map(sources.map((source) => [source.id, source])),
    countryName: remembered(countryName)
  };
  const names = soundAlikes();
  // Places, actors and sources come again and again.
  const termsOf = Object.fromEntries(
    SEARCH_FIELDS.map((field) => {
      const terms = (text: string): readonly string[] => recordTerms(text, field, names);
      return [field, field === 'title' || field === 'summary' ? terms : remembered(terms)];
    })
  ) as Readonly<Record<SearchField, (text: string) => readonly string[]>>;
  const postings = new Map<string, number[]>();
  for (const [row, record] of records.entries()) {
    for (const [bit, field] of SEARCH_FIELDS.entries()) {
      for (const term of termsOf[field](recordText(record, field, references))) post(postings, term, row, bit);
    }
  }
  return {records, terms: SearchableMap.from<readonly number[]>([...postings]), names};
}

function post(postings: Map<string, number[]>, term: string, row: number, bit: number): void {
  const list = postings.get(term);
  const last = list?.at(-1);
  if (!list) postings.set(term, [(row << FIELD_BITS) | (1 << bit)]);
  else if (last! >> FIELD_BITS === row) list[list.length - 1] = last! | (1 << bit);
  else list.push((row << FIELD_BITS) | (1 << bit));
}

function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
