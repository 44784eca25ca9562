import type {Kind, TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {knownToTheDay} from '../store/known-to-the-day.ts';
import {rowsBeginning} from '../store/beginnings.ts';

/** One soft tone: a kind, and when it sounds, in ms of real time. It says that something came, never how many died. */
export interface Tone {
  readonly kind: Kind;
  readonly at: number;
}

/**
 * Frequencies in Hz, at equal temperament with A4 at 440: G3, D4, G4 and B4. Tones of one major chord sound calm together,
 * and attacks, which come most often, are the lowest.
 */
export const PITCH: Readonly<Record<Kind, number>> = {attack: 196, plot: 293.66, arrest: 392, milestone: 493.88};

/** Tones in any second, at most. */
const MOST_TONES = 4;
const SECOND_MS = 1000;

/** Least time between two tones of a kind, in ms: they are told apart, and never become a beat. */
const APART_MS = 400;

/** The kinds of the incidents that arrive in the half-open extent (ms, UTC): as with the rings, those known to the day. */
export function arrivingKinds(store: EventStore, bits: Uint8Array, extent: TimeExtent): ReadonlySet<Kind> {
  const exact = knownToTheDay(store);
  const rows = rowsBeginning(store, bits, extent).filter((row) => exact[row] === 1);
  return new Set(rows.map((row) => KINDS[store.kind[row]!]!));
}

/**
 * The tones that sound at an instant of real time (ms): one for each kind that arrives, however many arrive. What would be
 * too much is left out and not made up for.
 * @param sounded the tones before, in order of time; older than a second they do not matter
 */
export function nextTones(kinds: ReadonlySet<Kind>, now: number, sounded: readonly Tone[]): readonly Tone[] {
  const recent = sounded.filter(({at}) => now - at < SECOND_MS);
  return KINDS.filter(
    (kind) => kinds.has(kind) && !recent.some((tone) => tone.kind === kind && now - tone.at < APART_MS)
  )
    .slice(0, MOST_TONES - recent.length)
    .map((kind) => ({kind, at: now}));
}
