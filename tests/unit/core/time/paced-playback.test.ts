import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {decay} from '../../../../src/core/scale/decay.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {pacedScale} from '../../../../src/core/time/pace.ts';
import type {Playback} from '../../../../src/core/time/playback.ts';
import {
  advance,
  arrivalLength,
  dwell,
  DWELL_MS,
  pause,
  play,
  seek,
  setMode,
  setSegment,
  setWindow,
  SPEEDS,
  trailLength,
  visibleExtent
} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {DOMAIN, END, film, playback, START} from './playbacks.ts';

const LENGTH = 60;
const WINDOW: TimeExtent = deepFreeze([START, START + LENGTH * DAY_MS] as const);
const day = (index: number) => START + index * DAY_MS;

const paced = (given: Partial<Playback> = {}) =>
  playback({timeWindow: WINDOW, pace: 'events', speed: 2 * DAY_MS, ...given});
const scaleOf = ({timeWindow, speed, segment}: Playback, days: ReadonlyMap<number, number>) =>
  pacedScale(timeWindow, days, ((timeWindow[1] - timeWindow[0]) / speed) * 1000, segment?.[0]);

/** Half-open extents of records in whole days, some of which began before the window. */
const records = fc.array(
  fc
    .tuple(fc.integer({min: -20, max: LENGTH - 1}), fc.oneof(fc.constant(1), fc.integer({min: 1, max: 40})))
    .map(([from, length]) => [day(from), day(from + length)] as const),
  {minLength: 1, maxLength: 25}
);
// A long frame before short ones is the worst: a mark comes late and is not held up.
const frames = fc.array(
  fc.oneof(
    fc.constant(100),
    fc.integer({min: 10, max: 1300}).map((tenths) => tenths / 10)
  ),
  {
    minLength: 3,
    maxLength: 60
  }
);
// Only the moment lets go of what it has shown before the end.
const modes = fc.constantFrom('moment' as const, 'moment' as const, 'trail' as const, 'cumulative' as const);
const speeds = fc.constantFrom(...SPEEDS, 3650 * DAY_MS);

function daysOf(extents: readonly TimeExtent[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const [start] of extents) days.set(start, (days.get(start) ?? 0) + 1);
  return days;
}

/** Shortest real time in ms for which the record was on the map without a break, of those breaks that were seen to end. */
function shortest(states: readonly {readonly state: Playback; readonly at: number}[], [from, to]: TimeExtent): number {
  let [since, least]: [number | null, number] = [null, Infinity];
  states.forEach(({state, at}, index) => {
    const shown = visibleExtent(state);
    const on = from < shown[1] && to > shown[0];
    // What the first state shows was there before.
    if (on && since === null) since = index === 0 ? -Infinity : at;
    if (!on && since !== null) {
      least = Math.min(least, at - since);
      since = null;
    }
  });
  return least;
}

describe('advance, paced by events', () => {
  it('shows no record for less than 600 ms, in any mode, at any speed and with any frames, looping or in a segment', () => {
    check(
      fc.property(
        records,
        frames,
        modes,
        speeds,
        fc.option(fc.tuple(fc.integer({min: 0, max: LENGTH - 1}), fc.integer({min: 1, max: 20}))),
        (extents, lengths, mode, speed, part) => {
          const segment = part && ([day(part[0]), Math.min(day(part[0] + part[1]), WINDOW[1])] as const);
          let state = paced({mode, speed, loop: true, segment, playhead: segment?.[0] ?? START});
          const scale = scaleOf(state, daysOf(extents));
          const states = [{state, at: 0}];
          for (let at = 0, i = 0; at < 90_000 && i < 4000; i++) {
            const ms = lengths[i % lengths.length]!;
            at += ms;
            state = advance(state, ms, DOMAIN, scale);
            states.push({state, at});
          }
          for (const extent of extents) expect(shortest(states, extent)).toBeGreaterThanOrEqual(DWELL_MS - 1e-6);
        }
      ),
      100
    );
  });

  it('takes as long for the window as the scale says, and holds at the end', () => {
    const state = paced();
    const scale = scaleOf(state, daysOf([[day(5), day(6)]]));
    const states = film(state, 10, 100_000, scale);
    const arrived = states.findIndex(({playhead}) => playhead === WINDOW[1] - 1);
    expect(Math.abs(arrived * 10 - scale.duration)).toBeLessThanOrEqual(10);
    expect(states.at(-1)).toEqual({...state, playing: false, playhead: WINDOW[1] - 1});
    expect((states.length - 1 - arrived) * 10).toBe(DWELL_MS);
  });

  it('runs slower on a day with records than between', () => {
    const scale = scaleOf(paced(), daysOf([[day(30), day(31)]]));
    const moved = (from: number) => advance(paced({playhead: from}), 50, DOMAIN, scale).playhead - from;
    expect(moved(day(20))).toBeGreaterThan(5 * moved(day(30)));
  });

  it('arrives at the same instants at 30, 60 and 144 frames a second', () => {
    const scale = scaleOf(
      paced(),
      daysOf([
        [day(3), day(4)],
        [day(4), day(5)]
      ])
    );
    const after = (hz: number) => film(paced(), 1000 / hz, 10 * hz + 1, scale).at(-1)!.playhead;
    for (const hz of [60, 144]) expect(Math.abs(after(hz) - after(30))).toBeLessThan(1000);
  });

  it('shows the same frames when played twice', () => {
    const scale = () =>
      scaleOf(
        paced(),
        daysOf([
          [day(3), day(4)],
          [day(14), day(15)]
        ])
      );
    expect(film(paced(), 16.7, 2000, scale())).toEqual(film(paced(), 16.7, 2000, scale()));
  });

  it('goes on playing from where it was sought, from the start of that day', () => {
    const scale = scaleOf(paced(), daysOf([[day(30), day(31)]]));
    const sought = seek(paced(), day(30) + DAY_MS - 5);
    expect(sought).toEqual(paced({playhead: day(30)}));
    expect(advance(sought, 50, DOMAIN, scale).playhead).toBeGreaterThan(day(30));
    expect(seek(paced({playing: false}), day(30) + 5).playhead).toBe(day(30) + 5);
  });

  it('runs evenly without a scale, and where the window slides', () => {
    expect(advance(paced(), 50, DOMAIN)).toEqual({...advance(paced({pace: 'even'}), 50, DOMAIN), pace: 'events'});
    const sliding = paced({mode: 'window', held: DWELL_MS});
    const scale = scaleOf(sliding, daysOf([[day(1), day(2)]]));
    expect(advance(sliding, 50, DOMAIN, scale)).toEqual(advance(sliding, 50, DOMAIN));
  });

  it('lets no mark lose more than half of its opacity from one frame to the next', () => {
    check(
      fc.property(records, speeds, fc.constantFrom(16.7, 100), (extents, speed, frameMs) => {
        const state = paced({speed});
        const fills = film(state, frameMs, 100_000, scaleOf(state, daysOf(extents))).map(
          (each) => decay((each.playhead - START) / trailLength(each)).fill
        );
        fills.slice(1).forEach((fill, i) => expect(Math.abs(fill - fills[i]!)).toBeLessThan(0.5));
      }),
      40
    );
  });

  it('lets a mark arrive within one dwell, and within its day', () => {
    const extents = [1, 20, 20, 20, 20].map((index) => [day(index), day(index + 1)] as const);
    const fast = paced({speed: 365 * DAY_MS});
    const scale = scaleOf(fast, daysOf(extents));
    const arrival = (index: number) => arrivalLength({...fast, playhead: day(index)}, scale);
    expect(arrival(1)).toBeCloseTo(DAY_MS, 3);
    expect(arrival(20)).toBeCloseTo(DAY_MS / 3, 3);
    expect(arrival(30)).toBe(DAY_MS);
    expect(arrivalLength(pause(fast), scale)).toBe(0);
    expect(arrivalLength({...fast, mode: 'window'}, scale)).toBe(0);
    expect([dwell(fast), dwell(pause(fast))]).toEqual([DAY_MS, 0]);
  });
});

describe('a segment', () => {
  const segment: TimeExtent = deepFreeze([day(10), day(13)] as const);

  it('is played again and again, with a hold at its end, whether or not the window loops', () => {
    const states = film(playback({timeWindow: WINDOW, playhead: day(10), segment, speed: 2 * DAY_MS}), 50, 200);
    const heads = states.map(({playhead}) => playhead);
    expect(Math.min(...heads)).toBe(day(10));
    expect(Math.max(...heads)).toBe(day(13) - 1);
    expect(heads.filter((head, i) => i > 0 && head === day(10))).toHaveLength(4);
    expect(heads.filter((head) => head === day(13) - 1).length * 50).toBeGreaterThanOrEqual(4 * DWELL_MS);
    expect(states.at(-1)!.playing).toBe(true);
  });

  it('is gone to by play from outside of it, and goes on from inside', () => {
    const from = (playhead: number) =>
      play(playback({timeWindow: WINDOW, segment, playing: false, playhead}), DOMAIN).playhead;
    expect([START, day(9), day(11), day(12) + 5, day(40)].map(from)).toEqual([
      day(10),
      day(10),
      day(11),
      day(10),
      day(10)
    ]);
  });

  it('is left by seeking, and come back to after what stands beyond it was seen', () => {
    const beyond = seek(playback({timeWindow: WINDOW, segment, playhead: day(11)}), day(40));
    expect(beyond.playhead).toBe(day(40));
    const states = film(beyond, 50, 20);
    expect(states.findIndex(({playhead}) => playhead !== day(40)) * 50).toBe(DWELL_MS);
    expect(states.find(({playhead}) => playhead !== day(40))!.playhead).toBe(day(10));
    const before = film(seek(beyond, day(9)), 50, 40);
    expect(before[1]!.playhead).toBeGreaterThan(day(9));
    expect(before.some(({playhead}) => playhead > day(10))).toBe(true);
  });

  it('shows nothing of the days before it in the mode of the moment', () => {
    const state = playback({timeWindow: WINDOW, segment, mode: 'moment', speed: 30 * DAY_MS, playhead: day(11)});
    expect(visibleExtent(state)).toEqual([day(10), day(12)]);
    expect(visibleExtent({...state, playhead: day(5)})).toEqual([day(5), day(6)]);
  });

  it('stays inside the window, and goes with the last of it', () => {
    const state = playback({timeWindow: WINDOW, segment});
    expect(setWindow(state, [day(11), END]).segment).toEqual([day(11), day(13)]);
    expect(setWindow(state, [day(13), END]).segment).toBeNull();
    expect(setSegment(state, [day(-5), day(2) + 5]).segment).toEqual([START, day(3)]);
    expect(setSegment(state, [END, END + DAY_MS]).segment).toBeNull();
    expect(setSegment(state, null)).toEqual(playback({timeWindow: WINDOW}));
  });

  it('is none where the window slides', () => {
    const sliding = setMode(playback({timeWindow: WINDOW, segment}), 'window');
    expect(sliding).toMatchObject({mode: 'window', segment: null});
    expect(setSegment(sliding, segment).segment).toBeNull();
  });

  it('stays when play pauses', () => {
    expect(pause(playback({timeWindow: WINDOW, segment})).segment).toEqual(segment);
  });
});
