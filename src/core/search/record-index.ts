import SearchableMap from 'minisearch/SearchableMap';
import {recordTerms} from './record-terms.ts';
import {SEARCH_FIELDS} from './record-text.ts';
import type {SearchedRecord, SearchField} from './record-text.ts';
import {soundAlikes} from './sound-alikes.ts';
import type {SoundAlikes} from './sound-alikes.ts';

/** Bits of a posting that say in which fields a term stands: 1 << index in SEARCH_FIELDS. The bits above are the row. */
export const FIELD_BITS = SEARCH_FIELDS.length;

/** Which folded terms stand in which records. */
export interface RecordIndex {
  readonly records: readonly SearchedRecord[];
  /** Term -> postings, one for each record that has it: row << FIELD_BITS | fields, in the order of rows. */
  readonly terms: SearchableMap<readonly number[]>;
  readonly names: SoundAlikes;
}

/** Indexes records bit by bit. */
export interface RecordIndexer {
  /** Takes up records as the next rows; takes time and memory proportional to their text. */
  add(records: Iterable<SearchedRecord>): void;
  /** The index of all records so far; it goes on growing with them. */
  readonly index: RecordIndex;
}

/** An indexer of no records yet. */
export function recordIndexer(): RecordIndexer {
  const records: SearchedRecord[] = [];
  const terms = new SearchableMap<number[]>();
  const names = soundAlikes();
  // Places, actors and sources come again and again.
  const termsOf = Object.fromEntries(
    SEARCH_FIELDS.map((field) => {
      const split = (text: string): readonly string[] => recordTerms(text, field, names);
      return [field, field === 'title' || field === 'summary' ? split : remembered(split)];
    })
  ) as Readonly<Record<SearchField, (text: string) => readonly string[]>>;
  // A search tree is slower to ask than a table.
  const postings = new Map<string, number[]>();
  const post = (term: string, row: number, bit: number): void => {
    const list = postings.get(term);
    if (!list) {
      const made = [(row << FIELD_BITS) | (1 << bit)];
      postings.set(term, made);
      terms.set(term, made);
      return;
    }
    const last = list.at(-1)!;
    if (last >> FIELD_BITS === row) list[list.length - 1] = last | (1 << bit);
    else list.push((row << FIELD_BITS) | (1 << bit));
  };
  return {
    add(added) {
      for (const record of added) {
        const row = records.push(record) - 1;
        for (const [bit, field] of SEARCH_FIELDS.entries()) {
          for (const term of termsOf[field](record.texts[bit]!)) post(term, row, bit);
        }
      }
    },
    index: {records, terms, names}
  };
}

/** Remembers what was computed for each text. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
