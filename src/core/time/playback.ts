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
  /** Real time for which play has stood at an end, in ms; only there while it does. */
  readonly held?: number;
}

/** Every mark stays readable at least this long, in ms of real time, at any speed. */
export const DWELL_MS = 600;

/** Real time that a single frame may bridge, in ms; a tab that slept does not catch up in a burst. */
export const MAX_FRAME_MS = 100;

/** Speeds offered, in ms of data time per second. */
export const SPEEDS: readonly number[] = [1, 2, 4, 7, 14, 30, 90, 182, 365].map((days) => days * DAY_MS);

/** Data time for which a mark stays at least so that {@link DWELL_MS} of it are seen, in ms; 0 while paused. */
export function dwell({playing, speed}: Playback): number {
  return playing ? dwellAt(speed) : 0;
}

/** The half-open extent of time that the map shows, in whole days, because the clock shows days. */
export function visibleExtent(playback: Playback): TimeExtent {
  const {mode, playhead, timeWindow} = playback;
  const first = floorDay(timeWindow[0]);
  const past = floorDay(lastInstant(timeWindow)) + DAY_MS;
  const day = floorDay(playhead);
  if (mode === 'moment') return [Math.max(Math.min(first, day), floorDay(playhead - dwell(playback))), day + DAY_MS];
  if (mode === 'window') return [Math.min(first, floorDay(timeWindow[1] - dwell(playback))), past];
  return [first, Math.max(first, Math.min(past, day + DAY_MS))];
}

/**
 * Length of the trail behind the playhead, in ms: the window, or longer when play is so fast that marks would be missed.
 * The same when paused, so that nothing changes its opacity when play stops.
 */
export function trailLength({timeWindow: [start, end], speed}: Playback): number {
  return Math.max(end - start, 4 * dwellAt(speed), DAY_MS);
}

/**
 * Playback after `elapsed` ms of real time. At the end it holds for {@link DWELL_MS}, then stops, or starts again when looping.
 * @param domain the half-open extent of the data; the sliding window stops at its end
 */
export function advance(playback: Playback, elapsed: number, domain: TimeExtent): Playback {
  if (!playback.playing) return playback;
  const passed = clamp(elapsed, 0, MAX_FRAME_MS);
  return playback.mode === 'window' ? slide(playback, passed, domain) : run(playback, passed);
}

/** Playback set going; from the start again when the playhead stands on the last day. */
export function play(playback: Playback, domain: TimeExtent): Playback {
  const [start, end] = playback.timeWindow;
  const atEnd =
    playback.mode === 'window' ? end >= domain[1] : playback.playhead >= floorDay(lastInstant(playback.timeWindow));
  const from = !atEnd
    ? released(playback)
    : playback.mode === 'window'
      ? rewound(playback, domain)
      : {...released(playback), playhead: start};
  return {...from, playing: true};
}

/** Playback standing still where it is. */
export function pause(playback: Playback): Playback {
  return {...released(playback), playing: false};
}

/** Playback with the playhead at an instant, kept inside the window. */
export function seek(playback: Playback, instant: number): Playback {
  if (Number.isNaN(instant)) throw new TypeError(`invalid instant: ${instant}`);
  return {...released(playback), playhead: clamp(instant, playback.timeWindow[0], lastInstant(playback.timeWindow))};
}

/**
 * Playback moved to an instant: the playhead goes there inside its window, or in window mode the window slides along with it.
 * @param domain half-open extent of the data; a sliding window stays inside
 */
export function moveTo(playback: Playback, instant: number, domain: TimeExtent): Playback {
  if (playback.mode !== 'window') return seek(playback, instant);
  const [start, end] = playback.timeWindow;
  const room: TimeExtent = [Math.min(0, domain[0] - start), Math.max(0, domain[1] - end)];
  return shift(released(playback), clamp(instant - playback.playhead, room[0], room[1]));
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

// A mark may enter as much as one frame late, so that frame is added.
function dwellAt(speed: number): number {
  return (speed * (DWELL_MS + MAX_FRAME_MS)) / 1000;
}

function run(playback: Playback, passed: number): Playback {
  const [start] = playback.timeWindow;
  const last = lastInstant(playback.timeWindow);
  const playhead = playback.playhead + (playback.speed * passed) / 1000;
  if (playhead < last) return {...released(playback), playhead};
  if (playback.playhead < last) return {...playback, playhead: last, held: 0};
  return hold(playback, passed, {...released(playback), playhead: start});
}

function slide(playback: Playback, passed: number, domain: TimeExtent): Playback {
  const [, end] = playback.timeWindow;
  if (end >= domain[1]) return hold(playback, passed, rewound(playback, domain));
  const held = playback.held === undefined ? DWELL_MS : playback.held + passed;
  if (held < DWELL_MS) return {...playback, held};
  const step = (playback.speed * passed) / 1000;
  return end + step < domain[1] ? shift(released(playback), step) : {...shift(playback, domain[1] - end), held: 0};
}

// All that the window holds at the start appears at once, so it stands there for a while too.
function rewound(playback: Playback, domain: TimeExtent): Playback {
  return {...shift(playback, domain[0] - playback.timeWindow[0]), held: 0};
}

// What came last has its time too before play stops or starts again.
function hold(playback: Playback, passed: number, again: Playback): Playback {
  const held = (playback.held ?? 0) + passed;
  if (held < DWELL_MS) return {...playback, held};
  return playback.loop ? again : pause(playback);
}

function released({timeWindow, playhead, mode, speed, playing, loop}: Playback): Playback {
  return {timeWindow, playhead, mode, speed, playing, loop};
}

function shift(playback: Playback, by: number): Playback {
  const [start, end] = playback.timeWindow;
  return {...playback, timeWindow: [start + by, end + by], playhead: playback.playhead + by};
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
