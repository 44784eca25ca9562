import type {FoldedWord} from './fold.ts';
import type {RecordIndex} from './record-index.ts';
import {allowedSlips, isMisspelled} from './within-edits.ts';

/** How a word was found: as typed, as a name in another spelling or script, or with a few other letters. Best first. */
export const MATCH_QUALITIES = ['typed', 'alike', 'near'] as const;
export type MatchQuality = (typeof MATCH_QUALITIES)[number];

/** A term that a word of a query stands for. */
export interface TermMatch {
  readonly term: string;
  readonly postings: readonly number[];
  readonly quality: MatchQuality;
  /** Above 0; 1 for the very word. */
  readonly weight: number;
}

/** A word of a query; the last one may be the beginning of a word. */
export interface QueryWord extends Pick<FoldedWord, 'folded'> {
  readonly typed: string;
  readonly last: boolean;
}

const BEGINNING = 0.6;
const ALIKE = 0.5;
const NEAR = 0.3;

/** The terms that a word stands for: itself, what begins with it, names that sound like it, and with `slips` what it may be a slip of. */
export function matchingTerms(
  {terms, names}: RecordIndex,
  {folded, typed, last}: QueryWord,
  slips: boolean
): readonly TermMatch[] {
  const matches: TermMatch[] = [];
  const add = (term: string, quality: MatchQuality, weight: number): void => {
    const postings = terms.get(term);
    if (postings) matches.push({term, postings, quality, weight});
  };
  add(folded, 'typed', 1);
  if (last) {
    for (const term of terms.atPrefix(folded).keys()) if (term !== folded) add(term, 'typed', BEGINNING);
  }
  for (const name of names.of(typed, folded, last)) add(name, 'alike', ALIKE);
  if (slips && allowedSlips(folded) > 0) {
    // Two neighbors that change places are two edits there, and one here.
    for (const term of terms.fuzzyGet(folded, 2).keys()) {
      if (term !== folded && isMisspelled(folded, term)) add(term, 'near', NEAR);
    }
  }
  return matches;
}
