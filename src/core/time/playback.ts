import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS, floorDay} from './day.ts';
import type {PlayScale} from './play-scale.ts';
import {segmentIn} from './segment.ts';

/**
 * How the map relates to the playhead.
 * moment: what falls on the playhead's day. window: everything in the window, which slides along while playing.
 * trail: from the window's start to the playhead, fading behind it. cumulative: the same without fading.
 */
export const MODES = ['moment', 'window', 'trail', 'cumulative'] as const;
export type Mode = (typeof MODES)[number];

/** How real time becomes data time: evenly, or slower on days with records than between them. */
export const PACES = ['even', 'events'] as const;
export type Pace = (typeof PACES)[number];

/** The temporal part of a view. Instants and extents are ms since the epoch, UTC; extents are half-open. */
export interface Playback {
  readonly timeWindow: TimeExtent;
  readonly playhead: number;
  readonly mode: Mode;
  /** Data time per second of real time, in ms; when paced by events that of the whole window together. */
  readonly speed: number;
  /** Means nothing to a sliding window, which runs evenly: all of the window is shown at once. */
  readonly pace: Pace;
  /** While set, play runs inside it again and again. In whole days, inside the window; null where the window slides. */
  readonly segment: TimeExtent | null;
  readonly playing: boolean;
  readonly loop: boolean;
  /** Real time for which play has stood at an end, in ms; only there while it does. */
  readonly held?: number;
}

/** Every mark stays readable at least this long, in ms of real time, at any speed. */
export const DWELL_MS = 600;

/** Real time that a single frame may bridge, in ms; a tab that slept does not catch up in a burst. */
export const MAX_FRAME_MS = 100;

/** A mark takes at least so many dwells to lose its trail, at any speed. */
export const LEAST_TRAIL_DWELLS = 4;

/** Speeds offered, in ms of data time per second. */
export const SPEEDS: readonly number[] = [1, 2, 4, 7, 14, 30, 90, 182, 365].map((days) => days * DAY_MS);

/** Whether days with records run slower than those between. */
export function isPaced({pace, mode}: Pick<Playback, 'pace' | 'mode'>): boolean {
  return pace === 'events' && mode !== 'window';
}

/**
 * Data time for which a mark stays at least so that {@link DWELL_MS} of it are seen, in ms; 0 while paused. A day when paced
 * by events: a day with records takes as long as its marks are to be seen.
 */
export function dwell(playback: Playback): number {
  return playback.playing ? dwellOf(playback) : 0;
}

/**
 * Data time during which a mark arrives, in ms; 0 while paused and where the window slides. On a day with so many records that
 * it takes longer, as much of the day as passes in one dwell.
 * @param scale of the window, for a playback that is paced by events
 */
export function arrivalLength(playback: Playback, scale: PlayScale | null): number {
  if (playback.mode === 'window' || !playback.playing) return 0;
  if (!scale || !isPaced(playback)) return dwell(playback);
  return Math.min(DAY_MS, dataIn(scale.speedAt(playback.playhead)));
}

/** The half-open extent of time that the map shows, in whole days, because the clock shows days. */
export function visibleExtent(playback: Playback): TimeExtent {
  const {mode, playhead, timeWindow} = playback;
  const first = floorDay(timeWindow[0]);
  const past = floorDay(lastInstant(timeWindow)) + DAY_MS;
  const day = floorDay(playhead);
  if (mode === 'moment') return [momentStart(playback), day + DAY_MS];
  if (mode === 'window') return [Math.min(first, floorDay(timeWindow[1] - dwell(playback))), past];
  return [first, Math.max(first, Math.min(past, day + DAY_MS))];
}

/** The half-open extent of time that the map may show while it plays: a window that slides runs through all data. */
export function reachedExtent({mode, timeWindow}: Playback, domain: TimeExtent): TimeExtent {
  return mode === 'window' ? domain : timeWindow;
}

/**
 * Length of the trail behind the playhead, in ms: the window, or longer when play is so fast that marks would be missed.
 * The same when paused, so that nothing changes its opacity when play stops.
 */
export function trailLength(playback: Playback): number {
  const [start, end] = playback.timeWindow;
  return Math.max(end - start, LEAST_TRAIL_DWELLS * dwellOf(playback), DAY_MS);
}

/**
 * Playback after `elapsed` ms of real time. At the end of the window or of the segment it holds for {@link DWELL_MS}, then
 * stops, or starts again when looping; in a segment always.
 * @param domain the half-open extent of the data; the sliding window stops at its end
 * @param scale of the window, for a playback that is paced by events; without one it runs evenly
 */
export function advance(
  playback: Playback,
  elapsed: number,
  domain: TimeExtent,
  scale: PlayScale | null = null
): Playback {
  if (!playback.playing) return playback;
  const passed = clamp(elapsed, 0, MAX_FRAME_MS);
  return playback.mode === 'window'
    ? slide(playback, passed, domain)
    : run(playback, passed, isPaced(playback) ? scale : null);
}

/** Playback set going; from the start again when the playhead stands on the last day, or outside of the segment. */
export function play(playback: Playback, domain: TimeExtent): Playback {
  const {playhead, timeWindow, mode} = playback;
  const [start] = played(playback);
  const atEnd =
    mode === 'window'
      ? timeWindow[1] >= domain[1]
      : playhead < start || playhead >= floorDay(lastInstant(played(playback)));
  const from = !atEnd
    ? released(playback)
    : mode === 'window'
      ? rewound(playback, domain)
      : {...released(playback), playhead: start};
  return {...from, playing: true};
}

/** Playback standing still where it is, on whole milliseconds, as an address writes them: its link shows exactly what is seen. */
export function pause(playback: Playback): Playback {
  const {playhead, timeWindow} = playback;
  const start = Math.floor(timeWindow[0]);
  return {
    ...released(playback),
    timeWindow: [start, start + Math.round(timeWindow[1] - timeWindow[0])],
    playhead: Math.floor(playhead),
    playing: false
  };
}

/**
 * Playback with the playhead at an instant, kept inside the window. One that plays goes on playing; paced by events, from the
 * start of the day, so that the day has all of its time.
 */
export function seek(playback: Playback, instant: number): Playback {
  if (Number.isNaN(instant)) throw new TypeError(`invalid instant: ${instant}`);
  return headAt(playback, playback.playing && isPaced(playback) ? floorDay(instant) : instant);
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

/** Playback with another window, at least one day long; the playhead and the segment are kept inside. */
export function setWindow(playback: Playback, [start, end]: TimeExtent): Playback {
  if (!(end > start)) throw new TypeError(`invalid window: ${start}/${end}`);
  const timeWindow: TimeExtent = [start, Math.max(end, start + DAY_MS)];
  return headAt(setSegment({...playback, timeWindow}, playback.segment), playback.playhead);
}

/** Playback in another mode; a window that slides has no segment. */
export function setMode(playback: Playback, mode: Mode): Playback {
  return setSegment({...playback, mode}, playback.segment);
}

/** Playback with another segment, in whole days as far as they lie in the window; null plays the whole window. */
export function setSegment(playback: Playback, segment: TimeExtent | null): Playback {
  const {mode, timeWindow} = playback;
  return {...playback, segment: segment && mode !== 'window' ? segmentIn(segment, timeWindow) : null};
}

/** Last instant of a half-open window that still shows its last day, ms since the epoch. */
export function lastInstant([start, end]: TimeExtent): number {
  return Math.max(start, end - 1);
}

function dwellOf(playback: Playback): number {
  return isPaced(playback) ? DAY_MS : dataIn(playback.speed);
}

// A mark may enter as much as one frame late, so that frame is added.
function dataIn(speed: number): number {
  return (speed * (DWELL_MS + MAX_FRAME_MS)) / 1000;
}

// What play runs through: the segment, or else the window.
function played({segment, timeWindow}: Playback): TimeExtent {
  return segment ?? timeWindow;
}

// Play that runs evenly takes the days behind it along; paced by events each day with records has its own time. Nothing
// from before play came in is shown with it, because it would be gone at once.
function momentStart(playback: Playback): number {
  const day = floorDay(playback.playhead);
  if (isPaced(playback)) return day;
  const first = floorDay(played(playback)[0]);
  return Math.max(Math.min(first, day), floorDay(playback.playhead - dwell(playback)));
}

function headAt(playback: Playback, instant: number): Playback {
  return {
    ...released(playback),
    playhead: clamp(instant, playback.timeWindow[0], lastInstant(playback.timeWindow))
  };
}

function run(playback: Playback, passed: number, scale: PlayScale | null): Playback {
  const [start] = played(playback);
  const last = lastInstant(played(playback));
  const playhead = scale
    ? scale.toData(scale.toPlay(playback.playhead) + passed)
    : playback.playhead + (playback.speed * passed) / 1000;
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
  return playback.loop || playback.segment ? again : pause(playback);
}

function released({timeWindow, playhead, mode, speed, pace, segment, playing, loop}: Playback): Playback {
  return {timeWindow, playhead, mode, speed, pace, segment, playing, loop};
}

function shift(playback: Playback, by: number): Playback {
  const [start, end] = playback.timeWindow;
  return {...playback, timeWindow: [start + by, end + by], playhead: playback.playhead + by};
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
