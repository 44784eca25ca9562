import {endOfPrefix, foldedWords} from './fold.ts';
import type {FoldedWord} from './fold.ts';

/** A part of a text: half-open [start, end), in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/**
 * What to mark in a text: the words that were found, or their beginning where they begin as somebody typed. In order, without
 * overlaps, and never through the middle of a sign.
 * @param found whether a folded word of the text was found
 * @param typed the folded words that were typed
 */
export function highlight(
  text: string,
  found: (folded: string) => boolean,
  typed: readonly string[]
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const word of foldedWords(text)) {
    if (!found(word.folded)) continue;
    const range: TextRange = [word.start, endOfMatch(text, word, typed)];
    // A sign such as ½ is the place of two words.
    const before = ranges.at(-1);
    if (before && range[0] < before[1]) ranges[ranges.length - 1] = [before[0], Math.max(before[1], range[1])];
    else ranges.push(range);
  }
  return ranges;
}

function endOfMatch(text: string, word: FoldedWord, typed: readonly string[]): number {
  const length = Math.max(0, ...typed.filter((start) => word.folded.startsWith(start)).map((start) => start.length));
  return length === 0 ? word.end : endOfPrefix(text, word, length);
}
