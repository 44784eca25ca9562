import type {Dataset} from '../../../geo/index.ts';
import {foldedWords} from './fold.ts';
import {highlight} from './highlight.ts';
import type {TextRange} from './highlight.ts';
import {MATCH_QUALITIES, matchingTerms} from './matching-terms.ts';
import type {MatchQuality, QueryWord} from './matching-terms.ts';
import {indexRecords} from './record-index.ts';
import type {CountryName, RecordIndex} from './record-index.ts';
import {SEARCH_FIELDS} from './record-text.ts';
import type {SearchField} from './record-text.ts';
import {both, either, tally} from './tally.ts';
import type {Tally} from './tally.ts';

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

/**
 * A search over titles, summaries, places, actors and cited sources in which case, marks and script do not matter: "Kulyab"
 * and "Кӯлоб" find Kulob. Every word of a query must be found, the last one as the beginning of a word. Only when nothing is
 * found that way, one or two letters of longer words may be wrong. The first search builds the index.
 */
export function recordSearch(
  dataset: Pick<Dataset, 'incidents' | 'flows' | 'sources'>,
  countryName: CountryName
): RecordSearch {
  let built: RecordIndex | undefined;
  const index = (): RecordIndex => (built ??= indexRecords(dataset, countryName));
  return {
    search(query, limit = Infinity) {
      const found = find(index(), query);
      const rows = rowsOf(found).sort((a, b) => found.scores[b]! - found.scores[a]! || a - b);
      return rows.slice(0, limit).map((row) => hit(index(), found, row));
    },
    matches(query) {
      const {records} = index();
      return new Set(rowsOf(find(index(), query)).map((row) => records[row]!.id));
    }
  };
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
  const {id, properties} = records[row]!;
  const marked = (text: string): readonly TextRange[] => highlight(text, (word) => terms.has(word), words);
  return {
    id,
    score: scores[row]!,
    quality: MATCH_QUALITIES[qualities[row]!]!,
    fields: SEARCH_FIELDS.filter((_, bit) => fields[row]! & (1 << bit)),
    title: marked(properties.title),
    summary: marked(properties.summary)
  };
}
