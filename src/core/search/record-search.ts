import type {Dataset} from '../../../geo/index.ts';
import {foldedWords} from './fold.ts';
import {highlight} from './highlight.ts';
import type {TextRange} from './highlight.ts';
import {MATCH_QUALITIES, matchingTerms} from './matching-terms.ts';
import type {MatchQuality, QueryWord} from './matching-terms.ts';
import {recordIndexer, remembered} from './record-index.ts';
import type {RecordIndex} from './record-index.ts';
import {SEARCH_FIELDS, searchedRecord} from './record-text.ts';
import type {References, SearchedRecord, SearchField} from './record-text.ts';
import {both, either, tally} from './tally.ts';
import type {Tally} from './tally.ts';

const TITLE = SEARCH_FIELDS.indexOf('title');
const SUMMARY = SEARCH_FIELDS.indexOf('summary');

/** A record that was found. */
export interface Hit {
  readonly id: string;
  /** Above 0, higher is better; compares within one search only. */
  readonly score: number;
  /** How the word of the query was found that was found worst. */
  readonly quality: MatchQuality;
  /** Fields in which words of the query stand, in the order of SEARCH_FIELDS. */
  readonly fields: readonly SearchField[];
  /** What to mark in the record's title, and in its summary. */
  readonly title: readonly TextRange[];
  readonly summary: readonly TextRange[];
}

/** What a query found: the best hits, best first, in the order of the records where they are equal; and all rows. */
export interface Finding {
  readonly hits: readonly Hit[];
  readonly rows: readonly number[];
}

/** What a query found: the best hits, best first, and the ids of all records. */
export interface FoundRecords {
  readonly hits: readonly Hit[];
  readonly ids: ReadonlySet<string>;
}

/** A search over records. A query without a letter or digit finds nothing. */
export interface RecordSearch {
  /** The best hits, best first, in the order of the records where they are equal. */
  search(query: string, limit?: number): readonly Hit[];
  /** Ids of all records that are found. */
  matches(query: string): ReadonlySet<string>;
}

interface Found extends Tally {
  /** Folded words of the query, and the terms that they stand for. */
  readonly words: readonly string[];
  readonly terms: ReadonlySet<string>;
}

/** The records of a data set as they are searched, incidents before flows. */
export function* searchedRecords(
  {incidents, flows, sources}: Pick<Dataset, 'incidents' | 'flows' | 'sources'>,
  countryName: (code: string) => string
): Generator<SearchedRecord> {
  const references: References = {
    sources: new Map(sources.map((source) => [source.id, source])),
    countryName: remembered(countryName)
  };
  for (const records of [incidents, flows]) for (const record of records) yield searchedRecord(record, references);
}

/**
 * A search over titles, summaries, places, actors and cited sources in which case, marks and script do not matter: "Kulyab"
 * and "Кӯлоб" find Kulob. Every word of a query must be found, the last one as the beginning of a word. Only when nothing is
 * found that way, one or two letters of longer words may be wrong. The first search builds the index.
 */
export function recordSearch(
  dataset: Pick<Dataset, 'incidents' | 'flows' | 'sources'>,
  countryName: (code: string) => string
): RecordSearch {
  let built: RecordIndex | undefined;
  const index = (): RecordIndex => {
    if (built) return built;
    const indexer = recordIndexer();
    indexer.add(searchedRecords(dataset, countryName));
    return (built = indexer.index);
  };
  return {
    search: (query, limit) => findRecords(index(), query, limit).hits,
    matches(query) {
      const {records} = index();
      return new Set(findRecords(index(), query, 0).rows.map((row) => records[row]!.id));
    }
  };
}

/** Searches an index as {@link recordSearch} describes it, for so many of the best hits and for all rows. */
export function findRecords(index: RecordIndex, query: string, limit = Infinity): Finding {
  const found = find(index, query);
  const rows = rowsOf(found);
  const byScore = (a: number, b: number): number => found.scores[b]! - found.scores[a]! || a - b;
  const best = limit > 0 ? [...rows].sort(byScore).slice(0, limit) : [];
  return {hits: best.map((row) => hit(index, found, row)), rows};
}

function find(index: RecordIndex, query: string): Found {
  const words = queryWords(query);
  const strict = findWords(index, words, false);
  return strict.scores.some((score) => score > 0) ? strict : findWords(index, words, true);
}

function queryWords(query: string): readonly QueryWord[] {
  return foldedWords(query).map(({folded, start, end}, i, all) => ({
    folded,
    typed: query.slice(start, end),
    last: i === all.length - 1
  }));
}

function findWords(index: RecordIndex, words: readonly QueryWord[], slips: boolean): Found {
  const size = index.records.length;
  const terms = new Set<string>();
  const tallyOf = (word: QueryWord): Tally => {
    const matches = matchingTerms(index, word, slips);
    for (const {term} of matches) terms.add(term);
    return tally(matches, size);
  };
  const [first, ...others] = words;
  const all = others.reduce((found, word) => both(found, tallyOf(word)), first ? tallyOf(first) : tally([], size));
  // "Lashkar Gah" is also looked for as one word.
  const found = words.length > 1 && !slips ? either(all, tallyOf(joined(words))) : all;
  return {...found, terms, words: words.map(({folded}) => folded)};
}

function joined(words: readonly QueryWord[]): QueryWord {
  const join = (part: 'folded' | 'typed'): string => words.map((word) => word[part]).join('');
  return {folded: join('folded'), typed: join('typed'), last: true};
}

function rowsOf({scores}: Tally): number[] {
  const rows: number[] = [];
  for (const [row, score] of scores.entries()) if (score > 0) rows.push(row);
  return rows;
}

function hit({records}: RecordIndex, {scores, fields, qualities, terms, words}: Found, row: number): Hit {
  const {id, texts} = records[row]!;
  const marked = (text: string): readonly TextRange[] => highlight(text, (word) => terms.has(word), words);
  return {
    id,
    score: scores[row]!,
    quality: MATCH_QUALITIES[qualities[row]!]!,
    fields: SEARCH_FIELDS.filter((_, bit) => fields[row]! & (1 << bit)),
    title: marked(texts[TITLE]!),
    summary: marked(texts[SUMMARY]!)
  };
}
