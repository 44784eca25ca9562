import type {Snapshot} from '../snapshot/snapshot.ts';
import type {PlayScale} from '../time/play-scale.ts';

/** A stretch of a film: the clock runs, the camera flies, or all stands still. */
export interface Shot {
  /** How long it takes, in ms of the film. */
  readonly durationMs: number;
  /** The view after so many ms of it. */
  readonly at: (ms: number) => Snapshot;
  /** How play by events goes through its window; null where play runs evenly or not at all. */
  readonly scale: PlayScale | null;
  /** The camera is on its way to another place. */
  readonly flying: boolean;
  /** Number of the chapter of the story, from 0; null in a film of a view. */
  readonly chapter: number | null;
}

/** Number of shown records that begin on a UTC day, by its start in ms since the epoch, for what a view shows. */
export type EventDaysOf = (view: Snapshot) => ReadonlyMap<number, number>;
