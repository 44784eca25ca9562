import type {Clause} from '../filter/clause.ts';
import type {Comparison, SecondView} from '../compare/comparison.ts';
import {RELATIVE_TIMES} from '../compare/comparison.ts';
import {CALENDAR_UNITS} from '../time/calendar.ts';
import {MODES} from '../time/playback.ts';
import {CLAUSE_KEYS} from './clause-keys.ts';
import {readPairs, writePair} from './fragment-text.ts';
import {readExtent, readInstant, writeExtent, writeInstant} from './instant-text.ts';
import type {Snapshot} from './snapshot.ts';

/** Longer comparisons, as they stand in the fragment, are not written, so that the rest of the fragment still can be read. */
const LONGEST = 2400;

/**
 * A comparison as a fragment within the fragment. Small multiples are `by=` and their unit. A second view is `t=` and its
 * window or how that follows from the first one's, `at=` and `mode=` when its clock stands still, and, when it has a filter
 * of its own, `filter=own` and the keys of its clauses.
 */
export function writeComparison(comparison: Comparison): string {
  const text = pairsOf(comparison).map(writePair).join('&');
  return encodeURIComponent(text).length > LONGEST ? '' : text;
}

/** The comparison of a text; null when any part of it cannot be read. */
export function readComparison(text: string): Comparison | null {
  if (text.length > LONGEST) return null;
  const pairs = new Map(readPairs(text));
  const unit = CALENDAR_UNITS.find((each) => each === pairs.get('by'));
  if (pairs.has('by')) return unit && pairs.size === 1 ? {by: 'period', unit} : null;
  const written = pairs.get('t') ?? '';
  const time = RELATIVE_TIMES.find((each) => each === written) ?? readExtent(written);
  const still = readStill(pairs);
  const clauses = readClauses(pairs);
  return time && still !== undefined && clauses !== undefined ? {by: 'view', time, clauses, still} : null;
}

function pairsOf(comparison: Comparison): (readonly [string, string])[] {
  if (comparison.by === 'period') return [['by', comparison.unit]];
  const {time, still, clauses} = comparison;
  return [
    ['t', typeof time === 'string' ? time : writeExtent(time)],
    ...(still
      ? ([
          ['at', writeInstant(still.playhead)],
          ['mode', still.mode]
        ] as const)
      : []),
    ...(clauses ? ([['filter', 'own'], ...clausePairs(clauses)] as const) : [])
  ];
}

function clausePairs(clauses: readonly Clause[]): (readonly [string, string])[] {
  return Object.entries(CLAUSE_KEYS)
    .map(([key, {write}]) => [key, write({clauses})] as const)
    .filter(([, text]) => text !== '');
}

// Undefined for what cannot be read, null for a clock that runs along.
function readStill(pairs: ReadonlyMap<string, string>): SecondView['still'] | undefined {
  const [at, named] = [pairs.get('at'), pairs.get('mode')];
  if (at === undefined && named === undefined) return null;
  const playhead = readInstant(at ?? '');
  const mode = MODES.find((each) => each === named);
  return playhead === null || !mode ? undefined : {playhead, mode};
}

function readClauses(pairs: ReadonlyMap<string, string>): SecondView['clauses'] | undefined {
  const keys = [...pairs.keys()].filter((key) => !['t', 'at', 'mode', 'filter'].includes(key));
  const own = pairs.get('filter');
  if (own === undefined) return keys.length === 0 ? null : undefined;
  let filter: Pick<Snapshot, 'clauses'> | null = own === 'own' ? {clauses: []} : null;
  for (const key of keys)
    filter = filter && Object.hasOwn(CLAUSE_KEYS, key) ? CLAUSE_KEYS[key]!.read(pairs.get(key)!, filter) : null;
  return filter?.clauses;
}
