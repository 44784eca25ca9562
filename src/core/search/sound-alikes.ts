import {consonantsOf, isVowelless, soundOf} from './sound.ts';

/** Names by how they sound, to find one by another spelling or in another script. */
export interface SoundAlikes {
  /** Takes up a name in the spelling of a text, with its folded form. Taking it up again changes nothing. */
  add(name: string, folded: string): void;
  /**
   * The folded names that sound like a word and are not the same when folded. Where one is written in Arabic script and the
   * other is not, the consonants decide; with `beginning`, names then only need to begin like the word.
   */
  of(word: string, folded: string, beginning: boolean): readonly string[];
}

/** An empty list of names. */
export function soundAlikes(): SoundAlikes {
  const added = new Set<string>();
  const sounds = new Map<string, string[]>();
  const vowelless = new Map<string, string[]>();
  const voweled = new Map<string, string[]>();
  return {
    add(name, folded) {
      if (added.has(folded)) return;
      added.add(folded);
      const sound = soundOf(folded);
      if (sound === '') return;
      const consonants = consonantsOf(sound);
      if (isVowelless(name)) return push(vowelless, consonants, folded);
      push(voweled, consonants, folded);
      push(sounds, sound, folded);
    },
    of(word, folded, beginning) {
      const sound = soundOf(folded);
      if (sound === '') return [];
      const consonants = consonantsOf(sound);
      const alike = isVowelless(word)
        ? at(voweled, consonants, beginning)
        : [...at(vowelless, consonants, beginning), ...at(sounds, sound, false)];
      return alike.filter((name) => name !== folded);
    }
  };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function at(lists: ReadonlyMap<string, readonly string[]>, key: string, beginning: boolean): readonly string[] {
  if (!beginning) return lists.get(key) ?? [];
  return [...lists].filter(([other]) => other.startsWith(key)).flatMap(([, names]) => names);
}
