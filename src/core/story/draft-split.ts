import {DAY_MS} from '../time/day.ts';
import type {DraftRecord} from './draft-records.ts';

/** A draft has so many chapters, fewer where there are not so many days with records or they do not differ. */
const LEAST = 3;
const MOST = 12;

/**
 * Records in order of time, cut where time and place change most: by binary segmentation (Scott and Knott 1974, "A cluster
 * analysis method for grouping means in the analysis of variance", Biometrics 30), which cuts that piece in two which then
 * leaves the least sum of squares, again and again. What is summed are the squares of distances from the mean of a piece, in
 * days and between places along the chord through the earth, each as a share of its sum over all records, so that a gap in
 * time and a jump in place count alike. There are about as many pieces as the root of half the records (Mardia, Kent and
 * Bibby 1979, "Multivariate Analysis", p. 365). Records of one day stay together.
 */
export function draftSplit(records: readonly DraftRecord[]): readonly (readonly DraftRecord[])[] {
  const days = byDay(records);
  if (days.length === 0) return [];
  const spread = spreadOver(days);
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(Math.sqrt(records.length / 2))));
  let pieces: Piece[] = [pieceOf(0, days.length, spread)];
  while (pieces.length < wanted) {
    const best = pieces.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.at === best.from) break;
    pieces = pieces.flatMap((piece) =>
      piece === best ? [pieceOf(best.from, best.at, spread), pieceOf(best.at, best.to, spread)] : [piece]
    );
  }
  return pieces.map(({from, to}) => days.slice(from, to).flat());
}

/** Days [from, to) with the best place to cut them, and how much that takes from the sum of squares; one day has none. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly gain: number;
}

type Spread = (from: number, to: number) => number;

function pieceOf(from: number, to: number, spread: Spread): Piece {
  const whole = spread(from, to);
  let best = {at: from, gain: -1};
  for (let at = from + 1; at < to; at++) {
    const gain = whole - spread(from, at) - spread(at, to);
    // Rounding may make nothing a little less than nothing.
    if (Math.max(0, gain) > best.gain) best = {at, gain: Math.max(0, gain)};
  }
  return {from, to, ...best};
}

function byDay(records: readonly DraftRecord[]): (readonly DraftRecord[])[] {
  const days = new Map<number, DraftRecord[]>();
  for (const record of records) {
    const day = days.get(record.day);
    if (day) day.push(record);
    else days.set(record.day, [record]);
  }
  return [...days.values()];
}

/** The sum of squares of any run of days at the cost of a subtraction, from sums up to each day. */
function spreadOver(days: readonly (readonly DraftRecord[])[]): Spread {
  const WIDTH = 7;
  const first = days[0]![0]!.day;
  const sums = new Float64Array((days.length + 1) * WIDTH);
  days.forEach((records, index) => {
    const at = (index + 1) * WIDTH;
    sums.copyWithin(at, index * WIDTH, at);
    for (const {day, places} of records) {
      const time = (day - first) / DAY_MS;
      const place = places.length > 0 ? middle(places.map(({position}) => unit(position))) : null;
      [1, time, time * time, place ? 1 : 0, ...(place ?? [0, 0, 0])].forEach((value, i) => (sums[at + i]! += value));
    }
  });
  const part = (from: number, to: number) =>
    Array.from({length: WIDTH}, (_, i) => sums[to * WIDTH + i]! - sums[from * WIDTH + i]!) as Sums;
  const [allTime, allPlace] = squares(part(0, days.length));
  return (from, to) => {
    const [time, place] = squares(part(from, to));
    return (allTime > 0 ? time / allTime : 0) + (allPlace > 0 ? place / allPlace : 0);
  };
}

/** Records, their days and squares of days; those with a place, and the sum of their places as unit vectors. */
type Sums = [n: number, t: number, tt: number, placed: number, x: number, y: number, z: number];

function squares([n, t, tt, placed, x, y, z]: Sums): readonly [time: number, place: number] {
  const time = n > 0 ? tt - (t * t) / n : 0;
  const place = placed > 0 ? placed - (x * x + y * y + z * z) / placed : 0;
  return [Math.max(0, time), Math.max(0, place)];
}

function unit([lon, lat]: readonly [number, number]): readonly number[] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The unit vector between others; the first where they cancel out. */
function middle(vectors: readonly (readonly number[])[]): readonly number[] {
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, vector) => total + vector[axis]!, 0));
  const length = Math.hypot(...sum);
  return length > 1e-9 ? sum.map((value) => value / length) : vectors[0]!;
}
