import {flushSync} from 'svelte';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../geo/index.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {Playback} from '../../src/core/time/playback.ts';
import {PlaybackState} from '../../src/state/playback-state.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {effects} from './effects.svelte.ts';
import {session, SNAPSHOT, WatchedClock} from './sessions.ts';

const START = Date.UTC(2024, 0, 1);
const DAYS = 60;
const WINDOW: TimeExtent = deepFreeze([START, START + DAYS * DAY_MS] as const);
const day = (index: number) => START + index * DAY_MS;

function setUp({
  events = [],
  stepped = false,
  ...given
}: Partial<Playback> & {events?: readonly number[]; stepped?: boolean} = {}) {
  const clock = new WatchedClock();
  const value: Playback = deepFreeze({
    ...{timeWindow: WINDOW, playhead: START, mode: 'trail' as const, speed: 2 * DAY_MS},
    ...{pace: 'events' as const, segment: null, playing: false, loop: false},
    ...given
  });
  const eventDays = new Map(events.map((index) => [day(index), 1] as const));
  const options = {domain: WINDOW, stepped: () => stepped, eventDays: () => eventDays};
  return {clock, playback: new PlaybackState(value, clock, options)};
}

describe('scale', () => {
  it('is there for play by events, as long as the speed says', () => {
    const {playback} = setUp({events: [3, 20]});
    expect(playback.scale!.duration).toBeCloseTo((DAYS / 2) * 1000, 6);
    playback.setSeconds(120);
    expect(playback.scale!.duration).toBeCloseTo(120_000, 6);
    playback.setMode('window');
    expect(playback.scale).toBeNull();
    playback.setMode('moment');
    playback.setPace('even');
    expect(playback.scale).toBeNull();
  });

  it('is built once for a whole play, and again for another window', () => {
    const {clock, playback} = setUp({events: [3, 20]});
    const seen = effects(() => playback.scale);
    playback.play();
    for (let i = 0; i < 100; i++) {
      clock.run(20);
      flushSync();
    }
    expect(playback.value.playhead).toBeGreaterThan(day(3));
    expect(seen.values).toHaveLength(1);
    playback.setWindow([START, day(30)]);
    flushSync();
    expect(seen.values).toHaveLength(2);
    seen.end();
  });

  it('follows the filter of its session', () => {
    const of = session({playback: {...SNAPSHOT.playback, pace: 'events'}});
    const slow = () => of.playback.scale!.speedAt(Date.UTC(2024, 2, 22));
    const before = slow();
    of.filters.set({source: 'kind', field: 'kind', kind: 'any', value: ['arrest']});
    expect(slow()).toBeGreaterThan(3 * before);
  });

  it('is the second view’s own no more than its clock is', () => {
    const {clock, playback} = setUp({events: [3]});
    const second = new PlaybackState(playback.value, clock, {
      ...{domain: WINDOW, stepped: () => false, eventDays: () => new Map()},
      follows: () => playback.value
    });
    playback.play();
    clock.run(2000);
    expect(second.value).toBe(playback.value);
  });
});

describe('play by events', () => {
  it('passes quiet days faster than days with records', () => {
    const {clock, playback} = setUp({events: [30]});
    const days = new Map<number, number>();
    playback.play();
    for (; playback.value.playing && playback.value.playhead < day(59); clock.run(20))
      days.set(playback.day, (days.get(playback.day) ?? 0) + 20);
    expect(days.get(day(30))!).toBeGreaterThanOrEqual(600);
    expect(days.get(day(30))!).toBeGreaterThan(5 * days.get(day(29))!);
  });

  it.each(['moment', 'trail', 'cumulative'] as const)(
    'shows every day with records for at least 600 ms when motion is reduced, in the mode %s',
    (mode) => {
      const events = [0, 1, 2, 17, 40, 59];
      const {clock, playback} = setUp({events, mode, speed: 365 * DAY_MS, stepped: true});
      const shown: TimeExtent[] = [];
      playback.play();
      for (; playback.value.playing && shown.length < 3000; clock.run(20)) shown.push(playback.extent);
      for (const index of events) {
        const frames = shown.filter(([from, to]) => from <= day(index) && day(index) < to).length;
        expect(frames * 20).toBeGreaterThanOrEqual(600);
      }
    }
  );

  it('goes on playing when it is sought', () => {
    const {clock, playback} = setUp({events: [30]});
    playback.play();
    clock.run(500);
    playback.seek(day(40) + 5);
    expect(playback.value).toMatchObject({playing: true, playhead: day(40)});
    expect(clock.pending).toBe(1);
    clock.run(500);
    expect(playback.value.playhead).toBeGreaterThan(day(40));
  });
});

describe('a segment', () => {
  it('begins and ends on the playhead’s day, in either order', () => {
    const {playback} = setUp();
    playback.seek(day(20) + 5);
    playback.beginSegment();
    expect(playback.value.segment).toEqual([day(20), WINDOW[1]]);
    playback.seek(day(25));
    playback.endSegment();
    expect(playback.value.segment).toEqual([day(20), day(26)]);
    playback.seek(day(10));
    playback.endSegment();
    expect(playback.value.segment).toEqual([START, day(11)]);
    playback.seek(day(15));
    playback.beginSegment();
    expect(playback.value.segment).toEqual([day(15), WINDOW[1]]);
    playback.setSegment(null);
    expect(playback.value.segment).toBeNull();
  });

  it('is a single day when it begins and ends on the same', () => {
    const {playback} = setUp();
    playback.seek(day(20));
    playback.beginSegment();
    playback.endSegment();
    expect(playback.value.segment).toEqual([day(20), day(21)]);
  });

  it('is played again and again', () => {
    const {clock, playback} = setUp({pace: 'even', segment: [day(10), day(14)]});
    playback.play();
    const heads: number[] = [];
    for (let i = 0; i < 500; i++, clock.run(20)) heads.push(playback.value.playhead);
    expect(Math.min(...heads)).toBe(day(10));
    expect(Math.max(...heads)).toBe(day(14) - 1);
    expect(heads.filter((head) => head === day(10)).length).toBeGreaterThan(2);
    expect(playback.value.playing).toBe(true);
  });

  it('goes with its window, and where the window slides', () => {
    const {playback} = setUp({segment: [day(10), day(14)]});
    playback.setWindow([day(12), day(40)]);
    expect(playback.value.segment).toEqual([day(12), day(14)]);
    playback.setMode('window');
    expect(playback.value.segment).toBeNull();
    playback.value = deepFreeze({...playback.value, mode: 'trail', segment: [day(50), day(55)]});
    expect(playback.value.segment).toBeNull();
  });
});
