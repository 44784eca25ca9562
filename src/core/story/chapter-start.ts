import type {Snapshot} from '../snapshot/snapshot.ts';
import {DAY_MS} from '../time/day.ts';
import type {Chapter} from './story.ts';

/** Where a chapter begins: its clock set going at the first day of its window; the view itself when its clock stands still. */
export function chapterStart({play}: Chapter, end: Snapshot): Snapshot {
  if (!play) return end;
  const [from, to] = end.playback.timeWindow;
  const speed = Math.max(DAY_MS / 1000, (to - from) / play.seconds);
  return {...end, playback: {...end.playback, playhead: from, speed, pace: play.pace, playing: true, loop: false}};
}
