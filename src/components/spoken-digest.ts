import type {TimeExtent} from '../../geo/index.ts';
import type {Session} from '../state/session.svelte.ts';
import {followPlay} from './follow-play.ts';

/** Least time between two messages while playing, in ms of real time: a screen reader comes to the end of each. */
const APART_MS = 5000;

/** Time without a message after which it is said that nothing came, in ms of real time. */
const QUIET_MS = 15_000;

/** Words for a time that has passed: half-open, ms since the epoch, UTC, at least a day. */
export interface DigestWords {
  /** Null when nothing happened. */
  readonly told: (extent: TimeExtent) => string | null;
  readonly quiet: (extent: TimeExtent) => string;
}

/**
 * Says what happens while the session plays: at most a message every five seconds, as soon after them as there is something
 * to say, and after a long quiet that there was nothing. Returns a function that ends it and gives what was left to say.
 */
export function speakWhilePlaying(
  session: Session,
  say: (text: string) => void,
  {told, quiet}: DigestWords
): () => string | null {
  let spoken: number | null = null;
  let from = NaN;
  let to = NaN;
  const untold = () => (from < to ? told([from, to]) : null);
  const end = followPlay(session, (now, [first, past]) => {
    spoken ??= now;
    // After time has gone back it is told anew from there.
    if (first !== to) from = first;
    to = past;
    const since = now - spoken;
    if (since < APART_MS || from >= to) return;
    const text = untold() ?? (since >= QUIET_MS ? quiet([from, to]) : null);
    if (text === null) return;
    say(text);
    spoken = now;
    from = to;
  });
  return () => {
    end();
    return untold();
  };
}
