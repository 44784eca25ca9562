import type {TimeExtent} from '../../../../geo/index.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import type {Mode, Pace, Playback} from '../../../../src/core/time/playback.ts';
import type {PlayScale} from '../../../../src/core/time/play-scale.ts';
import {advance} from '../../../../src/core/time/playback.ts';
import {deepFreeze} from '../deep-freeze.ts';

/** The window of these tests: the winter of 2023-24 and March. */
export const START = Date.UTC(2023, 11, 1);
export const END = Date.UTC(2024, 3, 1);
/** The extent of the data: three years. */
export const DOMAIN: TimeExtent = deepFreeze([Date.UTC(2022, 0, 1), Date.UTC(2025, 0, 1)] as const);

/** A trail that plays from the start of the window, a day a second, where nothing else is given; frozen. */
export function playback(given: Partial<Playback> = {}): Playback {
  return deepFreeze({
    timeWindow: [START, END] as const,
    playhead: START,
    mode: 'trail' as Mode,
    speed: DAY_MS,
    pace: 'even' as Pace,
    segment: null as TimeExtent | null,
    playing: true,
    loop: false,
    ...given
  });
}

/** Every state from now until play ends, one frame apart; the first is the one given. */
export function film(from: Playback, frameMs: number, frames = 100_000, scale: PlayScale | null = null): Playback[] {
  const states = [from];
  while (states.at(-1)!.playing && states.length < frames) {
    states.push(deepFreeze(advance(states.at(-1)!, frameMs, DOMAIN, scale)));
  }
  return states;
}
