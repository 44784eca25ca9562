/** Characters at the start of a text that are compared as numbers; the rest of it is compared as text. */
const MOST_CHARACTERS = 240;

/** Bits that a number holds exactly. */
const EXACT_BITS = 53;

/** A place in an alphabet for every UTF-16 code unit, from 1; 0 for those that do not count. */
interface Alphabet {
  readonly places: Uint16Array;
  readonly size: number;
}

/**
 * A key that sorts rows by text as the language (BCP 47) does, where letters decide first, then diacritics, then case; an
 * empty text is unknown, NaN. Texts are sorted as numbers of several letters each, because to compare a hundred thousand of
 * them as text takes the better part of a second.
 */
export function textKey(texts: readonly string[], language: string): Float64Array {
  const {distinct, numbers} = numbered(texts);
  const ranks = new Float64Array(distinct.length);
  ordered(distinct, language).forEach((index, rank) => (ranks[index] = rank));
  const key = new Float64Array(texts.length);
  for (let row = 0; row < key.length; row++) key[row] = ranks[numbers[row]!] ?? NaN;
  return key;
}

/** The texts that occur, each once, and for every row the number of its text; -1 where it is empty. */
function numbered(texts: readonly string[]): {distinct: readonly string[]; numbers: Int32Array} {
  const distinct: string[] = [];
  const numbers = new Int32Array(texts.length);
  const numberOf = new Map([['', -1]]);
  texts.forEach((text, row) => {
    let number = numberOf.get(text);
    if (number === undefined) numberOf.set(text, (number = distinct.push(text) - 1));
    numbers[row] = number;
  });
  return {distinct, numbers};
}

/**
 * Indices of the texts in their order. Below the letters of a text a number holds its index, so that plain numbers are
 * sorted, without a call for every two of them; texts that do not differ in so many letters are sorted by the next ones.
 */
function ordered(texts: readonly string[], language: string): Uint32Array {
  const {compare} = new Intl.Collator(language);
  const {places, size} = alphabetOf(texts, language);
  const base = size + 1;
  const room = 2 ** Math.ceil(Math.log2(texts.length + 1));
  const width = Math.max(1, Math.floor((EXACT_BITS - Math.log2(room)) / Math.log2(base)));
  const order = Uint32Array.from(texts.keys());
  const packed = new Float64Array(texts.length);
  /** The code unit of each text from which its next letters are read. */
  const units = new Uint32Array(texts.length);

  // 0 stands for what is after the end.
  function nextLetters(index: number): number {
    const text = texts[index]!;
    let unit = units[index]!;
    let number = 0;
    for (let left = width; left > 0; unit++) {
      const place = unit < text.length ? places[text.charCodeAt(unit)]! : 0;
      if (place === 0 && unit < text.length) continue;
      number = number * base + place;
      left--;
    }
    units[index] = unit;
    return number;
  }

  function sort(from: number, to: number, characters: number): void {
    for (let i = from; i < to; i++) packed[i] = nextLetters(order[i]!) * room + order[i]!;
    packed.subarray(from, to).sort();
    for (let i = from; i < to; i++) order[i] = packed[i]! % room;
    for (let start = from; start < to;) {
      const letters = Math.floor(packed[start]! / room);
      let end = start + 1;
      while (end < to && packed[end]! < (letters + 1) * room) end++;
      if (end - start > 1) {
        if (letters > 0 && characters < MOST_CHARACTERS) sort(start, end, characters + width);
        else order.subarray(start, end).sort((a, b) => compare(texts[a]!, texts[b]!));
      }
      start = end;
    }
  }
  sort(0, texts.length, width);
  return order;
}

// The letters that occur. Those that differ in case or diacritics only share a place; what changes no letter has none.
function alphabetOf(texts: readonly string[], language: string): Alphabet {
  const places = new Uint16Array(0x10000);
  for (const text of texts) for (let i = 0; i < text.length; i++) places[text.charCodeAt(i)] = 1;
  const {compare} = new Intl.Collator(language, {sensitivity: 'base'});
  const letters = [...places.keys()].filter((unit) => places[unit]).map((unit) => String.fromCharCode(unit));
  let [size, last] = [0, ''];
  for (const letter of letters.sort(compare)) {
    if (compare(letter, last) !== 0) size++;
    places[letter.charCodeAt(0)] = compare(letter, '') === 0 ? 0 : size;
    last = letter;
  }
  return {places, size};
}
