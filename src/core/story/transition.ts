import type {Size} from '../camera/camera.ts';
import {eased, flight} from '../camera/flight.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';

/** The way from what is on the screen to a chapter. */
export interface Transition {
  /** Real time that it takes, in ms; 0 when neither camera nor clock moves. */
  readonly durationMs: number;
  /** The view after a share of that time: exactly the chapter's from 1 on. */
  readonly at: (share: number) => Snapshot;
}

/** What a clock takes that moves while the camera stays, in ms. */
const CLOCK_MS = 900;

/**
 * The camera flies and the playhead runs there beside it, both slow at the ends, so that no jump in time is left
 * unexplained. On its way the playhead may be outside of the window, which is the chapter's from the first moment, as are
 * clauses, mode and selection.
 */
export function transition(from: Snapshot, to: Snapshot, size: Size): Transition {
  const way = flight(from.camera, to.camera, size);
  const [before, after] = [from.playback.playhead, to.playback.playhead];
  return {
    durationMs: Math.max(way.durationMs, before === after ? 0 : CLOCK_MS),
    at: (share) => {
      if (share >= 1) return to;
      const playhead = before + (after - before) * eased(Math.max(0, share));
      return {...to, camera: way.at(share), playback: {...to.playback, playhead, playing: false}};
    }
  };
}
