import {floorDay} from '../time/day.ts';
import type {Playback} from '../time/playback.ts';
import {lastInstant, setSegment} from '../time/playback.ts';
import type {SecondView} from './comparison.ts';
import {secondWindow} from './second-window.ts';

/**
 * The clock of a second view beside the first one's. One that runs along stands as long after the start of its window as
 * the first one after the start of its own; on the last day of the first both stand on their last, so that a year with a
 * leap day is whole as well. One that stands still keeps its own playhead and mode.
 */
export function secondPlayback(first: Playback, second: SecondView): Playback {
  const timeWindow = secondWindow(first.timeWindow, second);
  const [start] = timeWindow;
  const last = lastInstant(timeWindow);
  if (second.still) {
    const {mode, playhead} = second.still;
    return {
      ...{...first, playing: false, mode, timeWindow, segment: null},
      playhead: Math.min(Math.max(playhead, start), last)
    };
  }
  const atEnd = first.playhead >= floorDay(lastInstant(first.timeWindow));
  const since = first.playhead - first.timeWindow[0];
  const later = start - first.timeWindow[0];
  return setSegment(
    {...first, timeWindow, playhead: atEnd ? last : Math.min(Math.max(start + since, start), last)},
    first.segment && [first.segment[0] + later, first.segment[1] + later]
  );
}
