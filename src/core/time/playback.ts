import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS, floorDay} from './day.ts';

/**
 * How the map relates to the playhead.
 * moment: what falls on the playhead's day. window: everything in the window, which slides along while playing.
 * trail: from the window's start to the playhead, fading behind it. cumulative: the same without fading.
 */
export const MODES = ['moment', 'window', 'trail', 'cumulative'] as const;
export type Mode = (typeof MODES)[number];

/** The temporal part of a view. Instants and extents are ms since the epoch, UTC; extents are half-open. */
export interface Playback {
  readonly timeWindow: TimeExtent;
  readonly playhead: number;
  readonly mode: Mode;
  /** Data time per second of real time, in ms. */
  readonly speed: number;
  readonly playing: boolean;
  readonly loop: boolean;
}

/** Every mark stays readable at least this long, in ms of real time, at any speed. */
export const DWELL_MS = 600;

/** Real time that a single frame may bridge, in ms; a tab that slept does not catch up in a burst. */
const MAX_FRAME_MS = 100;

/** Speeds offered, in ms of data time per second. */
export const SPEEDS: readonly number[] = [1, 2, 4, 7, 14, 30, 91, 182, 365].map((days) => days * DAY_MS);

/** Data time that passes during {@link DWELL_MS}, in ms; 0 while paused. */
export function dwell({playing, speed}: Playback): number {
  return playing ? (speed * DWELL_MS) / 1000 : 0;
}

/** The half-open extent of time that the map shows, in whole days, because the clock shows days. */
export function visibleExtent(playback: Playback): TimeExtent {
  const {mode, playhead} = playback;
  const [start, end] = playback.timeWindow;
  const day = floorDay(playhead);
  if (mode === 'moment') return [floorDay(playhead - dwell(playback)), day + DAY_MS];
  if (mode === 'window') return [floorDay(Math.min(start, end - dwell(playback))), floorDay(end - 1) + DAY_MS];
  return [start, Math.max(start, Math.min(end, day + DAY_MS))];
}

/** Length of the trail behind the playhead, in ms: the window, or longer when play is so fast that marks would be missed. */
export function trailLength(playback: Playback): number {
  const [start, end] = playback.timeWindow;
  return Math.max(end - start, 4 * dwell(playback), DAY_MS);
}

/**
 * Playback after `elapsed` ms of real time. Stops at the end, or starts again there when looping.
 * @param domain the half-open extent of the data; the sliding window stops at its end
 */
export function advance(playback: Playback, elapsed: number, domain: TimeExtent): Playback {
  if (!playback.playing) return playback;
  const step = (playback.speed * Math.min(Math.max(elapsed, 0), MAX_FRAME_MS)) / 1000;
  return playback.mode === 'window' ? slide(playback, step, domain) : run(playback, step);
}

/** Playback set going; from the start again when the playhead stands at the end. */
export function play(playback: Playback, domain: TimeExtent): Playback {
  const [start, end] = playback.timeWindow;
  const atEnd = playback.mode === 'window' ? end >= domain[1] : playback.playhead >= lastInstant(playback.timeWindow);
  const from = !atEnd
    ? playback
    : playback.mode === 'window'
      ? shift(playback, domain[0] - start)
      : {...playback, playhead: start};
  return {...from, playing: true};
}

/** Playback with the playhead at an instant, kept inside the window. */
export function seek(playback: Playback, instant: number): Playback {
  return {...playback, playhead: clamp(instant, playback.timeWindow[0], lastInstant(playback.timeWindow))};
}

/** Playback with another window, at least one day long; the playhead is kept inside. */
export function setWindow(playback: Playback, [start, end]: TimeExtent): Playback {
  if (!(end > start)) throw new TypeError(`invalid window: ${start}/${end}`);
  const timeWindow: TimeExtent = [start, Math.max(end, start + DAY_MS)];
  return seek({...playback, timeWindow}, playback.playhead);
}

/** Last instant of a half-open window that still shows its last day, ms since the epoch. */
export function lastInstant([start, end]: TimeExtent): number {
  return Math.max(start, end - 1);
}

function run(playback: Playback, step: number): Playback {
  const last = lastInstant(playback.timeWindow);
  const playhead = playback.playhead + step;
  if (playhead < last) return {...playback, playhead};
  return playback.loop
    ? {...playback, playhead: playback.timeWindow[0]}
    : {...playback, playhead: last, playing: false};
}

function slide(playback: Playback, step: number, domain: TimeExtent): Playback {
  const [start, end] = playback.timeWindow;
  if (end + step < domain[1]) return shift(playback, step);
  return playback.loop
    ? shift(playback, domain[0] - start)
    : {...shift(playback, Math.max(0, domain[1] - end)), playing: false};
}

function shift(playback: Playback, by: number): Playback {
  const [start, end] = playback.timeWindow;
  return {...playback, timeWindow: [start + by, end + by], playhead: playback.playhead + by};
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
