import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {DECAY_STOPS, decay} from '../../../../src/core/scale/decay.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import type {Playback} from '../../../../src/core/time/playback.ts';
import {
  advance,
  dwell,
  DWELL_MS,
  MODES,
  SPEEDS,
  trailLength,
  visibleExtent
} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {DOMAIN, END, film, playback, START} from './playbacks.ts';

const speeds = fc.constantFrom(...SPEEDS);

describe('dwell', () => {
  // Real time during which a day is on the map, from the first frame that shows it to the first that does not.
  function seen(states: readonly Playback[], day: number, frameMs: number): number {
    const shown = states.map((state) => visibleExtent(state)).map(([from, to]) => from <= day && day < to);
    const first = shown.indexOf(true);
    const last = shown.indexOf(false, first);
    // What the first state or the last one shows was there before, or will be.
    if (first === 0 || (first > 0 && last < 0)) return Infinity;
    return first < 0 ? 0 : (last - first) * frameMs;
  }

  it.each(MODES.flatMap((mode) => SPEEDS.map((speed) => [mode, speed / DAY_MS] as const)))(
    'leaves every mark on the map for at least 600 ms in the mode %s at %i days a second, until play has stopped',
    (mode, days) => {
      for (const frameMs of [7, 16.7, 33.3, 100]) {
        const window: TimeExtent = [END - Math.min(121, days * 3) * DAY_MS, END];
        const domain: TimeExtent = [DOMAIN[0], END];
        const states = [playback({mode, speed: days * DAY_MS, timeWindow: window, playhead: window[0]})];
        while (states.at(-1)!.playing) states.push(advance(states.at(-1)!, frameMs, domain));
        for (let day = window[0]; day < END; day += DAY_MS) {
          expect(seen(states, day, frameMs)).toBeGreaterThanOrEqual(DWELL_MS);
        }
      }
    }
  );

  it('leaves every mark on the map for at least 600 ms when looping at the highest speed', () => {
    const speed = SPEEDS.at(-1)!;
    for (const mode of MODES) {
      for (const frameMs of [16.7, 100]) {
        const states = film(playback({mode, speed, loop: true}), frameMs, 6000 / frameMs);
        const [from, to] = mode === 'window' ? DOMAIN : [START, END];
        for (let day = from; day < to; day += 3 * DAY_MS) {
          expect(seen(states, day, frameMs)).toBeGreaterThanOrEqual(DWELL_MS);
          const later = states.slice(Math.ceil(1500 / frameMs));
          if (later.some(({playhead}) => playhead > day))
            expect(seen(later, day, frameMs)).toBeGreaterThanOrEqual(DWELL_MS);
        }
      }
    }
  });

  it('is nothing while paused', () => {
    expect(dwell(playback({playing: false}))).toBe(0);
  });
});

describe('trailLength', () => {
  it('is the window at a readable speed', () => {
    expect(trailLength(playback())).toBe(END - START);
  });

  it('grows with the speed when the window is short', () => {
    const short = {timeWindow: [START, START + 7 * DAY_MS] as const};
    expect(trailLength(playback({...short, speed: 365 * DAY_MS}))).toBeGreaterThan(4 * 200 * DAY_MS);
  });

  it('lets no mark lose more than half of its opacity from one frame to the next, nor when play stops', () => {
    check(
      fc.property(speeds, fc.integer({min: 1, max: 4000}), fc.constantFrom(16.7, 100), (speed, ms, frameMs) => {
        const timeWindow: TimeExtent = [DOMAIN[0], DOMAIN[0] + Math.max(DAY_MS, (speed * ms) / 1000)];
        const states = film(playback({timeWindow, playhead: timeWindow[0], speed}), frameMs);
        const fills = states.map((state) => decay((state.playhead - timeWindow[0]) / trailLength(state)).fill);
        fills.slice(1).forEach((fill, i) => expect(Math.abs(fill - fills[i]!)).toBeLessThan(0.5));
        expect(Math.min(...fills)).toBeGreaterThanOrEqual(DECAY_STOPS.at(-1)!.fill);
      }),
      60
    );
  });
});
