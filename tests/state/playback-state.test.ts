import {flushSync} from 'svelte';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../geo/index.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {Playback} from '../../src/core/time/playback.ts';
import {MODES, SPEEDS} from '../../src/core/time/playback.ts';
import {PlaybackState} from '../../src/state/playback-state.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {WatchedClock} from './sessions.ts';
import {effects} from './effects.svelte.ts';

const START = Date.UTC(2024, 0, 1);
const END = Date.UTC(2024, 3, 1);
const DOMAIN: TimeExtent = deepFreeze([Date.UTC(2015, 0, 1), Date.UTC(2025, 0, 1)] as const);

function setUp(given: Partial<Playback> = {}, stepped = false, eventDays: ReadonlyMap<number, number> = new Map()) {
  const clock = new WatchedClock();
  const value: Playback = {
    timeWindow: [START, END],
    playhead: START,
    mode: 'trail',
    speed: 7 * DAY_MS,
    pace: 'even',
    segment: null,
    playing: false,
    loop: false,
    ...given
  };
  const options = {domain: DOMAIN, stepped: () => stepped, eventDays: () => eventDays};
  return {clock, playback: new PlaybackState(deepFreeze(value), clock, options)};
}

describe('frames', () => {
  it('are asked for only while playing', () => {
    const {clock, playback} = setUp();
    expect(clock.pending).toBe(0);
    playback.play();
    expect(clock.pending).toBe(1);
    clock.run(500);
    expect(clock.pending).toBe(1);
    playback.pause();
    expect(clock.pending).toBe(0);
  });

  it('end when play does', () => {
    const {clock, playback} = setUp({playhead: END - 2 * DAY_MS});
    playback.play();
    clock.run(5000);
    expect(playback.value).toMatchObject({playing: false, playhead: END - 1});
    expect(clock.pending).toBe(0);
  });

  it('are asked for once, however often play is called', () => {
    const {clock, playback} = setUp();
    playback.play();
    playback.play();
    expect(clock.pending).toBe(1);
  });

  it('show the same picture for half a second at a time when motion is reduced, and arrive where they would have', () => {
    const still = setUp({}, true);
    const smooth = setUp();
    still.playback.play();
    smooth.playback.play();
    const seen = new Set<number>();
    for (let i = 0; i < 64; i++) {
      still.clock.run(16);
      smooth.clock.run(16);
      seen.add(still.playback.value.playhead);
    }
    expect(seen.size).toBe(3);
    expect(Math.abs(still.playback.value.playhead - smooth.playback.value.playhead)).toBeLessThan(3.5 * DAY_MS);
  });

  it('end with the map', () => {
    const {clock, playback} = setUp();
    playback.play();
    playback.destroy();
    expect(clock.pending).toBe(0);
    const {playhead} = playback.value;
    clock.run(500);
    expect(playback.value.playhead).toBe(playhead);
  });

  it('start with none of the time that passed before play', () => {
    const {clock, playback} = setUp();
    clock.run(10_000);
    playback.play();
    clock.run(20);
    expect(playback.value.playhead).toBe(START);
    clock.run(20);
    expect(playback.value.playhead).toBeCloseTo(START + (7 * DAY_MS) / 50, 3);
  });
});

describe('play and pause', () => {
  it('never start by themselves', () => {
    const {clock, playback} = setUp({playing: true});
    expect(playback.value.playing).toBe(false);
    expect(clock.pending).toBe(0);
  });

  it('go on from where they stopped', () => {
    const {clock, playback} = setUp();
    playback.toggle();
    clock.run(1000);
    playback.toggle();
    const {playhead} = playback.value;
    clock.run(1000);
    expect(playback.value).toMatchObject({playing: false, playhead});
    playback.toggle();
    clock.run(1000);
    expect(playback.value.playhead).toBeGreaterThan(playhead);
  });

  it('start again from the end', () => {
    const {playback} = setUp({playhead: END - 1});
    playback.play();
    expect(playback.value).toMatchObject({playing: true, playhead: START});
  });
});

describe('play under reduced motion', () => {
  it('moves in steps and comes as far', () => {
    const {clock, playback} = setUp({}, true);
    const seen = effects(() => playback.value.playhead);
    playback.play();
    for (let ms = 0; ms < 3020; ms += 20) {
      clock.run(20);
      flushSync();
    }
    expect(seen.values).toHaveLength(6);
    expect(seen.values.at(-1)).toBeCloseTo(START + 21 * DAY_MS, 3);
    seen.end();
  });

  it.each(MODES)('shows every day for at least 600 ms at the highest speed in the mode %s', (mode) => {
    const {clock, playback} = setUp(
      {mode, speed: SPEEDS.at(-1)!, timeWindow: [DOMAIN[1] - 900 * DAY_MS, DOMAIN[1]]},
      true
    );
    const states: TimeExtent[] = [];
    playback.seek(DOMAIN[1] - 900 * DAY_MS);
    playback.play();
    for (; playback.value.playing && states.length < 2000; clock.run(20)) states.push(playback.extent);
    for (let day = DOMAIN[1] - 900 * DAY_MS; day < DOMAIN[1]; day += DAY_MS) {
      const frames = states.filter(([from, to]) => from <= day && day < to).length;
      expect(frames * 20).toBeGreaterThanOrEqual(600);
    }
  });
});

describe('extent', () => {
  it('is the same pair as long as the day is', () => {
    const {clock, playback} = setUp({speed: DAY_MS});
    const seen = effects(() => playback.extent);
    playback.play();
    clock.run(900);
    flushSync();
    expect(seen.values).toEqual([[START, START + DAY_MS]]);
    clock.run(300);
    flushSync();
    expect(seen.values).toEqual([
      [START, START + DAY_MS],
      [START, START + 2 * DAY_MS]
    ]);
    const before = playback.extent;
    clock.run(100);
    expect(playback.extent).toBe(before);
    seen.end();
  });

  it('tells of a day once', () => {
    const {clock, playback} = setUp({speed: DAY_MS});
    const seen = effects(() => playback.day);
    playback.play();
    for (let i = 0; i < 120; i++) {
      clock.run(20);
      flushSync();
    }
    expect(seen.values).toEqual([START, START + DAY_MS, START + 2 * DAY_MS]);
    seen.end();
  });
});

describe('step', () => {
  it('pauses and goes to the start of the next, its own or an earlier unit, inside the window', () => {
    const {clock, playback} = setUp({playhead: Date.UTC(2024, 1, 10, 6)});
    playback.play();
    playback.step('month', 1);
    expect(playback.value).toMatchObject({playing: false, playhead: Date.UTC(2024, 2, 1)});
    expect(clock.pending).toBe(0);
    playback.step('day', -1);
    expect(playback.value.playhead).toBe(Date.UTC(2024, 1, 29));
    playback.step('month', -1);
    expect(playback.value.playhead).toBe(Date.UTC(2024, 1, 1));
    playback.step('year', 1);
    expect(playback.value.playhead).toBe(END - 1);
  });
});

describe('stepAmong', () => {
  const days = deepFreeze([Date.UTC(2023, 11, 25), Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 28), Date.UTC(2024, 5, 1)]);

  it('goes to the next and the previous day, and stays inside the window', () => {
    const {playback} = setUp();
    const heads = ([1, 1, 1, -1, -1] as const).map((direction) => {
      playback.stepAmong(days, direction);
      return new Date(playback.value.playhead).toISOString().slice(0, 10);
    });
    expect(heads).toEqual(['2024-01-03', '2024-01-28', '2024-01-28', '2024-01-03', '2024-01-03']);
  });
});

describe('setWindow', () => {
  it('keeps the window inside the domain, at least a day long, and the playhead inside the window', () => {
    const {playback} = setUp();
    playback.setWindow([-Infinity, Infinity]);
    expect(playback.value.timeWindow).toEqual(DOMAIN);
    playback.setWindow([DOMAIN[1] + DAY_MS, DOMAIN[1] + 2 * DAY_MS]);
    expect(playback.value).toMatchObject({timeWindow: [DOMAIN[1] - DAY_MS, DOMAIN[1]], playhead: DOMAIN[1] - DAY_MS});
    playback.setWindow([START, START]);
    expect(playback.value.timeWindow).toEqual([START, START + DAY_MS]);
  });

  it('throws for what is no extent', () => {
    expect(() => setUp().playback.setWindow([NaN, START])).toThrow(TypeError);
  });
});

describe('setSpeed', () => {
  it('takes over a speed', () => {
    const {playback} = setUp();
    playback.setSpeed(DAY_MS);
    expect(playback.value.speed).toBe(DAY_MS);
  });

  it.each([-1, 0, 59_999, NaN, Infinity])('throws for %d', (speed) => {
    expect(() => setUp().playback.setSpeed(speed)).toThrow(new TypeError(`invalid speed: ${speed}`));
  });

  it('steps through the offered speeds and stays at the ends', () => {
    const {playback} = setUp();
    playback.changeSpeed(1);
    expect(playback.value.speed).toBe(14 * DAY_MS);
    playback.changeSpeed(-1);
    expect(playback.value.speed).toBe(7 * DAY_MS);
    for (let i = 0; i < 20; i++) playback.changeSpeed(1);
    expect(playback.value.speed).toBe(SPEEDS.at(-1));
  });
});

describe('setMode and setLoop', () => {
  it('change nothing else', () => {
    const {playback} = setUp();
    const before = playback.value;
    playback.setMode('moment');
    playback.setLoop(true);
    expect(playback.value).toEqual({...before, mode: 'moment', loop: true});
  });
});

describe('value', () => {
  it('is taken over whole, playing or not', () => {
    const {clock, playback} = setUp();
    const value: Playback = {...playback.value, playhead: START + 3.5 * DAY_MS, mode: 'moment', playing: true};
    playback.value = deepFreeze(value);
    expect(playback.value).toEqual(value);
    expect(clock.pending).toBe(1);
    playback.value = {...value, playing: false};
    expect(clock.pending).toBe(0);
  });

  it('has its window kept inside the domain', () => {
    const {playback} = setUp();
    playback.value = {...playback.value, timeWindow: [Date.UTC(1900, 0, 1), END]};
    expect(playback.value.timeWindow).toEqual([DOMAIN[0], END]);
  });
});
