import type {SearchField} from './record-text.ts';
import {foldedWords} from './fold.ts';
import type {FoldedWord} from './fold.ts';
import type {SoundAlikes} from './sound-alikes.ts';

/** An actor is also found by its initials when it has so many, as in "Islamic Movement of Uzbekistan": IMU. */
const FEWEST_INITIALS = 3;

/**
 * The terms under which the text of a field is indexed, folded: its words; of places also two words that follow one another as
 * one ("lashkargah"), of actors their initials. Words that may be names are taken up in `names`.
 */
export function recordTerms(text: string, field: SearchField, names: SoundAlikes): string[] {
  return text.split('\n').flatMap((line) => {
    const words = foldedWords(line);
    const named = words.filter((word) => isName(line, word));
    for (const {start, end, folded} of named) names.add(line.slice(start, end), folded);
    const terms = words.map(({folded}) => folded);
    if (field === 'places') return [...terms, ...words.slice(1).map(({folded}, i) => words[i]!.folded + folded)];
    if (field === 'actors') return [...terms, ...initials(named)];
    return terms;
  });
}

// It begins with a capital, or is of a script without them.
function isName(text: string, {start}: FoldedWord): boolean {
  const first = String.fromCodePoint(text.codePointAt(start)!);
  return first === first.toUpperCase();
}

function initials(named: readonly FoldedWord[]): string[] {
  return named.length < FEWEST_INITIALS ? [] : [named.map(({folded}) => folded[0]).join('')];
}
