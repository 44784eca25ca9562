import type {TimeExtent} from '../../../geo/index.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import {pacedScale} from '../time/pace.ts';
import type {Playback} from '../time/playback.ts';
import {DWELL_MS, isPaced, lastInstant} from '../time/playback.ts';
import type {EventDaysOf, Shot} from './shot.ts';

/** What a shot of a running clock is made with. */
export interface PlayTools {
  /** Half-open extent of the data, ms since the epoch, UTC; a sliding window runs through it. */
  readonly domain: TimeExtent;
  readonly eventDays: EventDaysOf;
}

/** Data time that play of a view runs through, in ms: its segment or its window, or the way of a window that slides. */
export function playedMs(playback: Playback, domain: TimeExtent): number {
  const [first, last] = ends(playback, domain);
  return last - first;
}

/**
 * The clock of a view as it runs once from its first instant to its last, at the speed and pace of the view, and stands there
 * for `restMs`. Paced by events it may take longer than its speed says, so that no record is shown too briefly.
 */
export function playShot(
  view: Snapshot,
  {domain, eventDays, restMs}: PlayTools & {restMs: number}
): Pick<Shot, 'durationMs' | 'at' | 'scale'> {
  const {playback} = view;
  const [first, last] = ends(playback, domain);
  const speed = playback.speed / 1000;
  const wanted = (playback.timeWindow[1] - playback.timeWindow[0]) / speed;
  const scale = isPaced(playback)
    ? pacedScale(playback.timeWindow, eventDays(view), wanted, playback.segment?.[0])
    : null;
  const from = scale ? scale.toPlay(first) : 0;
  const runMs = scale ? scale.toPlay(last) - from : (last - first) / speed;
  const instant = (ms: number) => Math.min(last, scale ? scale.toData(from + ms) : first + ms * speed);
  return {
    scale,
    durationMs: runMs + restMs,
    // What came last has its time too.
    at: (ms) => ({
      ...view,
      playback: {...placed(playback, ms < runMs ? instant(ms) : last, domain), playing: ms < runMs + DWELL_MS}
    })
  };
}

// Where the playhead, or the start of a window that slides, begins and ends.
function ends({mode, timeWindow, segment}: Playback, [start, end]: TimeExtent): TimeExtent {
  if (mode === 'window') return [start, Math.max(start, end - (timeWindow[1] - timeWindow[0]))];
  const played = segment ?? timeWindow;
  return [played[0], lastInstant(played)];
}

// A window that is as long as the data stays where it is.
function placed({held: _held, ...playback}: Playback, instant: number, domain: TimeExtent): Playback {
  if (playback.mode !== 'window') return {...playback, playhead: instant};
  const by = playedMs(playback, domain) === 0 ? 0 : instant - playback.timeWindow[0];
  const [start, end] = playback.timeWindow;
  return {...playback, timeWindow: [start + by, end + by], playhead: playback.playhead + by};
}
