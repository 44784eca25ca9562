import {MATCH_QUALITIES} from './matching-terms.ts';
import type {TermMatch} from './matching-terms.ts';
import {FIELD_BITS} from './record-index.ts';
import {SEARCH_FIELDS} from './record-text.ts';
import type {SearchField} from './record-text.ts';

/** What was found in each record, by row. */
export interface Tally {
  /** 0 where nothing was found. */
  readonly scores: Float64Array;
  /** Bits of the fields in which it was found. */
  readonly fields: Uint8Array;
  /** Index in MATCH_QUALITIES. */
  readonly qualities: Uint8Array;
}

const BOOST: Readonly<Record<SearchField, number>> = {title: 4, places: 3, actors: 2, summary: 1, sources: 0.5};

// The sum for every set of fields.
const BOOSTS = Float64Array.from({length: 1 << FIELD_BITS}, (_, bits) =>
  SEARCH_FIELDS.reduce((sum, field, bit) => sum + (bits & (1 << bit) ? BOOST[field] : 0), 0)
);

/** What the terms of one word find in `size` records: of several terms in a record the best counts, a rare one for more. */
export function tally(matches: readonly TermMatch[], size: number): Tally {
  const scores = new Float64Array(size);
  const fields = new Uint8Array(size);
  const qualities = new Uint8Array(size);
  for (const {postings, quality, weight} of matches) {
    const rarity = weight * Math.log(1 + size / postings.length);
    const rank = MATCH_QUALITIES.indexOf(quality);
    for (const posting of postings) {
      const row = posting >> FIELD_BITS;
      const bits = posting & (BOOSTS.length - 1);
      const score = rarity * BOOSTS[bits]!;
      if (scores[row] === 0 || rank < qualities[row]!) qualities[row] = rank;
      scores[row] = Math.max(scores[row]!, score);
      fields[row]! |= bits;
    }
  }
  return {scores, fields, qualities};
}

/** Records found by both; the worse quality counts. */
export function both(a: Tally, b: Tally): Tally {
  return {
    scores: a.scores.map((score, row) => (score > 0 && b.scores[row]! > 0 ? score + b.scores[row]! : 0)),
    fields: a.fields.map((bits, row) => bits | b.fields[row]!),
    qualities: a.qualities.map((rank, row) => Math.max(rank, b.qualities[row]!))
  };
}

/** Records found by either, as the first finds them where it does. */
export function either(a: Tally, b: Tally): Tally {
  const pick = (row: number): Tally => (a.scores[row]! > 0 ? a : b);
  return {
    scores: a.scores.map((_, row) => pick(row).scores[row]!),
    fields: a.fields.map((_, row) => pick(row).fields[row]!),
    qualities: a.qualities.map((_, row) => pick(row).qualities[row]!)
  };
}
