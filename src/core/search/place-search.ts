import type {Position} from '../../../geo/index.ts';
import {foldTight} from './fold.ts';
import type {PlaceList} from './place-list.ts';
import {consonantsOf, isVowelless, soundOf} from './sound.ts';
import {isMisspelled} from './within-edits.ts';

/** How a place was found: by a whole name, by its beginning, or by one that sounds or is spelled like it. */
export type PlaceMatch = 'exact' | 'prefix' | 'near';

/** A place that was found. */
export interface PlaceHit {
  readonly name: string;
  /** ISO 3166-1 alpha-2, and XK. */
  readonly country: string;
  /** [lon, lat], degrees, WGS84. */
  readonly position: Position;
  /** Persons; 0 is unknown. */
  readonly population: number;
  readonly match: PlaceMatch;
  /** The name that matched, in its own script, where that is not `name`. */
  readonly spelling: string | null;
}

/** A search over places. */
export interface PlaceSearch {
  /** The best places, better matches first and among equals the largest; none without a letter or digit. */
  search(query: string, limit?: number): readonly PlaceHit[];
}

/** A name of a place, with what it is compared by. */
interface Spelling {
  readonly name: string;
  readonly row: number;
  /** Whether it is the name that is shown. */
  readonly shown: boolean;
  /** Folded, without spaces. */
  readonly key: string;
  readonly sound: string;
  readonly consonants: string;
  readonly vowelless: boolean;
}

/** The best spelling of a place that was found, and how well: an index in RANKS. */
interface Found {
  readonly rank: number;
  readonly spelling: Spelling;
}

// The beginning of the name that is shown goes before the beginning of another one, a sound before a slip.
const RANKS: readonly PlaceMatch[] = ['exact', 'prefix', 'prefix', 'near', 'near'];

/**
 * A search over the names and other spellings of places, all of which it folds at once. Places that only sound like the query,
 * or that are spelled with one or two other letters, are found when nothing else is.
 */
export function placeSearch(list: PlaceList): PlaceSearch {
  const spellings = list.name.flatMap((name, row) => spellingsOf(name, list.spellings[row]!, row));
  const find = (rankOf: (spelling: Spelling) => number): ReadonlyMap<number, Found> => {
    const best = new Map<number, Found>();
    for (const spelling of spellings) {
      const rank = rankOf(spelling);
      if (rank < (best.get(spelling.row)?.rank ?? Infinity)) best.set(spelling.row, {rank, spelling});
    }
    return best;
  };
  return {
    search(query, limit = 8) {
      const wanted = readSpelling(query, -1, true);
      if (wanted.key === '') return [];
      const asTyped = find((spelling) => rankAsTyped(wanted, spelling));
      const found = asTyped.size > 0 ? asTyped : find((spelling) => rankNear(wanted, spelling));
      return [...found]
        .sort(([a, {rank: rankA}], [b, {rank: rankB}]) => rankA - rankB || list.population[b]! - list.population[a]!)
        .slice(0, limit)
        .map(([row, best]) => hit(list, row, best));
    }
  };
}

function spellingsOf(name: string, others: string, row: number): readonly Spelling[] {
  const byKey = new Map<string, Spelling>();
  for (const [i, each] of [name, ...others.split('|')].entries()) {
    const spelling = readSpelling(each, row, i === 0);
    if (spelling.key !== '' && !byKey.has(spelling.key)) byKey.set(spelling.key, spelling);
  }
  return [...byKey.values()];
}

function readSpelling(name: string, row: number, shown: boolean): Spelling {
  const key = foldTight(name);
  const sound = soundOf(key);
  return {name, row, shown, key, sound, consonants: consonantsOf(sound), vowelless: isVowelless(name)};
}

function rankAsTyped(wanted: Spelling, {key, shown}: Spelling): number {
  if (!key.startsWith(wanted.key)) return Infinity;
  if (key === wanted.key) return 0;
  return shown ? 1 : 2;
}

// Among so many places, consonants alone would find one for most words; places in Arabic script have Latin spellings, too.
function rankNear(wanted: Spelling, other: Spelling): number {
  if (other.vowelless && !wanted.vowelless) return Infinity;
  const [a, b] =
    wanted.vowelless === other.vowelless ? [wanted.sound, other.sound] : [wanted.consonants, other.consonants];
  if (a !== '' && a === b) return 3;
  return isMisspelled(wanted.key, other.key) ? 4 : Infinity;
}

function hit({name, country, lon, lat, population}: PlaceList, row: number, {rank, spelling}: Found): PlaceHit {
  return {
    name: name[row]!,
    country: country[row]!,
    position: [lon[row]!, lat[row]!],
    population: population[row]!,
    match: RANKS[rank]!,
    spelling: spelling.shown ? null : spelling.name
  };
}
