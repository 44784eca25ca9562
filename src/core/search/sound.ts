/** What maps of different languages write for one sound, by the first letter, the longest first. */
const SPELLINGS: ReadonlyMap<string, readonly (readonly [spelling: string, sound: string])[]> = new Map([
  [
    's',
    [
      ['shch', 's'],
      ['sh', 's']
    ]
  ],
  [
    'd',
    [
      ['dzh', 'j'],
      ['dj', 'j']
    ]
  ],
  [
    'c',
    [
      ['ch', 'c'],
      ['c', 'k']
    ]
  ],
  ['k', [['kh', 'h']]],
  ['g', [['gh', 'g']]],
  ['z', [['zh', 'j']]],
  ['p', [['ph', 'f']]],
  ['t', [['th', 't']]],
  ['q', [['q', 'k']]],
  ['x', [['x', 'ks']]]
]);

const VOWELS = new Set('aeiouwvy');

/** Fewer consonants say too little: "raid" would be the same as "road". */
const FEWEST_CONSONANTS = 3;

/**
 * A folded word by its consonants and by where vowels stand, whichever they are: "kulyab" and "kulob" are "k.l.b", "kerman" is
 * "k.rm.n". w, v and y count as vowels, a last h as mute. Empty when there are too few consonants to tell words apart.
 */
export function soundOf(folded: string): string {
  let sound = '';
  let last = '';
  let consonants = 0;
  for (let at = 0; at < folded.length;) {
    const letter = folded[at]!;
    const found = SPELLINGS.get(letter)?.find(([spelling]) => folded.startsWith(spelling, at));
    const next = found?.[1] ?? (VOWELS.has(letter) ? '.' : letter);
    at += found?.[0].length ?? 1;
    if (next === last || (letter === 'h' && at === folded.length)) continue;
    sound += next;
    last = next;
    if (next !== '.') consonants++;
  }
  return consonants < FEWEST_CONSONANTS ? '' : sound;
}

/** The consonants of a sound alone, for Arabic script leaves vowels out: "krmn" of "k.rm.n", as of the folded کرمان. */
export function consonantsOf(sound: string): string {
  return sound.replaceAll('.', '');
}

/** Whether a text is written in Arabic script, which leaves vowels out. */
export function isVowelless(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
