import {LETTERS} from './letters.ts';

/** A word of a text and where it stands there: half-open [start, end), in UTF-16 units. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const foldedSigns = new Map<string, string>();

/**
 * A text for comparing: small letters without marks or apostrophes, words apart by one space. Cyrillic and Arabic script
 * become Latin letter by letter, other scripts keep their letters. Folding twice changes nothing; takes linear time.
 */
export function fold(text: string): string {
  return foldSigns(text).replaceAll(/ +/g, ' ').trim();
}

/** A text as {@link fold} gives it, but without spaces: "Lashkargah" and "Lashkar Gāh" are the same. */
export function foldTight(text: string): string {
  return foldSigns(text).replaceAll(' ', '');
}

/** The words of a text as {@link fold} gives them, in their order. A sign that holds two words (½) is the place of both. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let folded = '';
  let [start, end, at] = [0, 0, 0];
  const close = (): void => {
    if (folded) words.push({folded, start, end});
    folded = '';
  };
  const add = (letters: string, next: number): void => {
    if (letters && !folded) start = at;
    folded += letters;
    end = next;
  };
  for (const sign of text) {
    const next = at + sign.length;
    const letters = foldSign(sign);
    if (letters === ' ') close();
    else if (letters.includes(' ')) {
      for (const [i, part] of letters.split(' ').entries()) {
        if (i > 0) close();
        if (part) add(part, next);
      }
    } else if (letters || isMark(sign)) add(letters, next);
    at = next;
  }
  close();
  return words;
}

/** Where, in UTF-16 units, the part of a word ends that its first `length` folded letters stand for; exclusive. */
export function endOfPrefix(text: string, {start, end}: FoldedWord, length: number): number {
  let at = start;
  let count = 0;
  for (const sign of text.slice(start, end)) {
    if (count >= length && !isMark(sign)) break;
    // Of a sign that holds several words, a word begins with the last and ends with the first.
    const parts = foldSign(sign).split(' ');
    count += parts.at(at === start ? -1 : 0)!.length;
    at += sign.length;
  }
  return at;
}

function foldSigns(text: string): string {
  let folded = '';
  for (const sign of text) folded += foldSign(sign);
  return folded;
}

/** One code point, folded: letters, nothing for a mark or an apostrophe, and a space for all that parts words. */
function foldSign(sign: string): string {
  const before = foldedSigns.get(sign);
  if (before !== undefined) return before;
  const letters = isApostrophe(sign) ? [] : [...sign.normalize('NFKD').toLowerCase().normalize('NFKD')];
  const folded = letters.map(foldLetter).join('');
  foldedSigns.set(sign, folded);
  return folded;
}

function foldLetter(letter: string): string {
  const latin = LETTERS.get(letter);
  if (latin !== undefined) return latin;
  // Signs of format (Cf) join what they stand in: the soft hyphen, the zero-width non-joiner of Persian.
  if (isMark(letter) || isApostrophe(letter) || /\p{Cf}/u.test(letter)) return '';
  return /[\p{L}\p{N}]/u.test(letter) ? letter : ' ';
}

function isMark(sign: string): boolean {
  return /\p{M}/u.test(sign);
}

function isApostrophe(sign: string): boolean {
  return /[\p{Lm}'’‘`´′]/u.test(sign);
}
