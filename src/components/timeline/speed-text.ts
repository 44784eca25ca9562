import {speedInWords} from '../../core/timeline/speed.ts';
import type {Words} from '../../core/words/words.ts';
import type {PlaybackState} from '../../state/playback-state.svelte.ts';

/** How fast play runs, in words that are true: paced by events no second is like another, so it is the whole window that is said. */
export function speedText({value, scale}: PlaybackState, words: Words['timeline']): string {
  if (scale) return words.byEvents(Math.round(scale.duration / 1000));
  const {count, unit} = speedInWords(value.speed);
  return words.speed(count, unit);
}
