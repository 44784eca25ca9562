import type {TimeExtent} from '../../../geo/index.ts';

/** How play time (ms of real time since the start of a window) becomes data time (ms since the epoch, UTC), and back. */
export interface PlayScale {
  /** The half-open window that is played. */
  readonly timeWindow: TimeExtent;
  /** Play time that the whole window takes, in ms. */
  readonly duration: number;
  /** Whether that is longer than what was wanted, because records would have been shown too briefly. */
  readonly stretched: boolean;
  /** The instant at a play time; play times beyond the window give its ends. */
  toData(ms: number): number;
  /** The play time of an instant; instants beyond the window give 0 or the duration. */
  toPlay(instant: number): number;
  /** Data time per second of play at an instant, in ms; where two pieces meet that of the later one. */
  speedAt(instant: number): number;
}
