import type {Snapshot} from '../snapshot/snapshot.ts';
import type {PlayTools} from './play-shot.ts';
import {playedMs, playShot} from './play-shot.ts';
import type {Shot} from './shot.ts';

/** How long the last picture stands, in ms, and at most as a share of a film whose length is set. */
const REST_MS = 1500;
const REST_SHARE = 0.25;

/**
 * The shots of a film of one view: its clock runs once through all that it plays.
 * @param seconds how long the film takes; null leaves it to the speed of the view
 */
export function viewFilm(view: Snapshot, tools: PlayTools, seconds: number | null): readonly Shot[] {
  const {playback} = view;
  const data = playedMs(playback, tools.domain);
  const asked = seconds === null ? Infinity : seconds * 1000;
  const restMs = data === 0 && seconds !== null ? asked : Math.min(REST_MS, asked * REST_SHARE);
  const speed = seconds === null || data === 0 ? playback.speed : (data / (asked - restMs)) * 1000;
  const shown = {...view, playback: {...playback, speed}};
  return [{...playShot(shown, {...tools, restMs}), flying: false, chapter: null}];
}
