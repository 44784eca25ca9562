import type {TimeExtent} from '../../../geo/index.ts';
import {DAY_MS, floorDay} from './day.ts';
import {DWELL_MS, LEAST_TRAIL_DWELLS, MAX_FRAME_MS} from './playback.ts';
import type {PlayScale} from './play-scale.ts';

/** Least play time of a day with records, in ms: a mark may enter as much as one frame late and is still seen for its dwell. */
export const LEAST_DAY_MS = DWELL_MS + MAX_FRAME_MS;

/** A day with one record takes at least so many times as long as a quiet one, where the wanted duration leaves the choice. */
const SLOWER = 8;

/** A window in pieces: days with records and the quiet stretches between. Columns, because there may be very many. */
interface Pieces {
  /** Where each piece begins, and at last the end of the window, ms since the epoch. */
  readonly knots: readonly number[];
  /** How many dwells the records of a piece need; 0 for a quiet stretch. */
  readonly weights: readonly number[];
  /** Index of the day on which play comes in, where that has no records; else -1. */
  readonly entered: number;
}

/**
 * How much longer a day with so many records takes than one with a single record: `1 + log2(n)`. Each doubling adds one
 * dwell, because few marks are looked at one by one and many as a group; so that a burst of a thousand is eleven days' worth
 * and does not hold up the rest.
 */
export function dayWeight(records: number): number {
  return 1 + Math.log2(Math.max(1, records));
}

/**
 * A piecewise linear scale over a window on which days with records run slowly and quiet stretches quickly.
 *
 * A day with n records takes `u × dayWeight(n)`, where u is at least {@link LEAST_DAY_MS}; what remains of the wanted
 * duration is shared among quiet time in proportion to its length. Where plenty is wanted, u grows, so that a day with one
 * record takes at least eight times as long as a quiet one. Quiet time is never so short that marks would lose their trail
 * in less than {@link LEAST_TRAIL_DWELLS} dwells. So the scale is longer than wanted where too little is wanted, and says so.
 * A quiet day on which play comes in has at least the least time too: all that stands there appears at once.
 *
 * @param timeWindow half-open, ms since the epoch, UTC; throws a TypeError when empty
 * @param days number of records that begin on a UTC day, at least 1, by the start of the day, in any order
 * @param wantedMs real time that the window should take, in ms
 * @param entry the instant at which play comes in
 */
export function pacedScale(
  timeWindow: TimeExtent,
  days: ReadonlyMap<number, number>,
  wantedMs: number,
  entry = timeWindow[0]
): PlayScale {
  if (!(timeWindow[1] > timeWindow[0])) throw new TypeError(`invalid window: ${timeWindow[0]}/${timeWindow[1]}`);
  const pieces = piecesOf(timeWindow, days, floorDay(entry));
  const {unit, entered, quietRate} = ratesOf(pieces, timeWindow[1] - timeWindow[0], wantedMs);
  const data = Float64Array.from(pieces.knots);
  const play = new Float64Array(data.length);
  pieces.weights.forEach((weight, index) => {
    const length = data[index + 1]! - data[index]!;
    const ms = weight > 0 ? unit * weight : index === pieces.entered ? entered : quietRate * length;
    play[index + 1] = play[index]! + ms;
  });
  const duration = play.at(-1)!;
  return {
    timeWindow,
    duration,
    // What is longer by rounding alone is not longer.
    stretched: duration > Math.max(wantedMs, 0) * (1 + 1e-9),
    toData: (ms) => between(play, data, ms),
    toPlay: (instant) => between(data, play, instant),
    speedAt: (instant) => {
      const index = pieceAt(data, instant);
      return ((data[index + 1]! - data[index]!) / (play[index + 1]! - play[index]!)) * 1000;
    }
  };
}

function piecesOf([start, end]: TimeExtent, days: ReadonlyMap<number, number>, entry: number): Pieces {
  const slow: (readonly [day: number, records: number])[] = [];
  const add = (day: number, records: number) => {
    if (day + DAY_MS > start && day < end) slow.push([day, records]);
  };
  for (const [day, records] of days) add(day, records);
  if (!days.has(entry)) add(entry, 0);
  slow.sort(([a], [b]) => a - b);
  const [knots, weights]: [number[], number[]] = [[start], []];
  let entered = -1;
  const until = (to: number, weight: number) => {
    knots.push(to);
    weights.push(weight);
  };
  for (const [day, records] of slow) {
    if (day > knots.at(-1)!) until(day, 0);
    if (records === 0) entered = weights.length;
    until(Math.min(day + DAY_MS, end), records > 0 ? dayWeight(records) : 0);
  }
  if (knots.at(-1)! < end) until(end, 0);
  return {knots, weights, entered};
}

/** Play time of a day with one record and of the entered day in ms, and of quiet time in ms per ms. */
function ratesOf(
  {knots, weights: all, entered: at}: Pieces,
  length: number,
  wantedMs: number
): {unit: number; entered: number; quietRate: number} {
  let [weights, quiet] = [0, 0];
  all.forEach((weight, index) => {
    weights += weight;
    if (weight === 0 && index !== at) quiet += knots[index + 1]! - knots[index]!;
  });
  const enteredLength = at < 0 ? 0 : knots[at + 1]! - knots[at]!;
  const asQuiet = shares({weights, quiet: quiet + enteredLength, length}, wantedMs);
  const entered = asQuiet.quietRate * enteredLength;
  if (enteredLength === 0 || entered >= LEAST_DAY_MS) return {...asQuiet, entered};
  return {...shares({weights, quiet, length}, wantedMs - LEAST_DAY_MS), entered: LEAST_DAY_MS};
}

/** How a duration in ms is shared between days with records, of so many dwells, and quiet time in ms. */
function shares(
  {weights, quiet, length}: {weights: number; quiet: number; length: number},
  ms: number
): {unit: number; quietRate: number} {
  const least = (LEAST_TRAIL_DWELLS * LEAST_DAY_MS * quiet) / Math.max(length, LEAST_TRAIL_DWELLS * DAY_MS);
  const quietWeight = quiet / DAY_MS / SLOWER;
  const generous = weights > 0 ? (ms * quietWeight) / (weights + quietWeight) : ms;
  const unit = weights > 0 ? Math.max(LEAST_DAY_MS, (ms - Math.max(least, generous)) / weights) : LEAST_DAY_MS;
  return {unit, quietRate: quiet > 0 ? Math.max(least, ms - unit * weights) / quiet : 0};
}

// Straight lines between knots, the ends beyond.
function between(from: Float64Array, to: Float64Array, value: number): number {
  if (Number.isNaN(value)) throw new TypeError(`invalid time: ${value}`);
  const last = from.length - 1;
  if (value <= from[0]!) return to[0]!;
  if (value >= from[last]!) return to[last]!;
  const index = pieceAt(from, value);
  const share = (value - from[index]!) / (from[index + 1]! - from[index]!);
  return Math.min(to[index]! + share * (to[index + 1]! - to[index]!), to[index + 1]!);
}

// The piece that holds a value, by binary search; the first or the last one beyond the ends.
function pieceAt(knots: Float64Array, value: number): number {
  let [low, high] = [0, knots.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (knots[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
