import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DAY_MS, floorDay} from '../../../../src/core/time/day.ts';
import {
  advance,
  DWELL_MS,
  lastInstant,
  MODES,
  moveTo,
  pause,
  play,
  seek,
  setWindow,
  SPEEDS,
  visibleExtent
} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {DOMAIN, END, film, playback, START} from './playbacks.ts';

const modes = fc.constantFrom(...MODES);
const speeds = fc.constantFrom(...SPEEDS);
const playbacks = fc
  .record({
    start: fc.integer({min: DOMAIN[0], max: DOMAIN[1] - 40 * DAY_MS}),
    length: fc.integer({min: DAY_MS, max: 400 * DAY_MS}),
    share: fc.double({min: 0, max: 1, noNaN: true}),
    mode: modes,
    speed: speeds,
    playing: fc.boolean(),
    loop: fc.boolean()
  })
  .map(({start, length, share, ...rest}) =>
    playback({...rest, timeWindow: [start, start + length], playhead: start + share * (length - 1)})
  );

describe('visibleExtent', () => {
  it('is made of whole days and holds the day of the playhead, in every mode', () => {
    check(
      fc.property(playbacks, (state) => {
        const [from, to] = visibleExtent(state);
        expect(from % DAY_MS).toBe(0);
        expect(to % DAY_MS).toBe(0);
        expect(from).toBeLessThanOrEqual(floorDay(state.playhead));
        expect(to).toBeGreaterThanOrEqual(floorDay(state.playhead) + DAY_MS);
      }),
      500
    );
  });

  it('shows nothing that lies behind the playhead, but for the sliding window', () => {
    check(
      fc.property(playbacks, (state) => {
        const [from, to] = visibleExtent(state);
        if (state.mode !== 'window') expect(to).toBe(floorDay(state.playhead) + DAY_MS);
        if (state.mode !== 'window') expect(from).toBeGreaterThanOrEqual(floorDay(state.timeWindow[0]));
      }),
      500
    );
  });

  it('is one day in the mode of the moment while paused', () => {
    const state = playback({mode: 'moment', playing: false, playhead: START + 5.5 * DAY_MS, speed: 365 * DAY_MS});
    expect(visibleExtent(state)).toEqual([START + 5 * DAY_MS, START + 6 * DAY_MS]);
  });

  it('is the window and nothing more in the mode of the window while paused', () => {
    expect(visibleExtent(playback({mode: 'window', playing: false}))).toEqual([START, END]);
  });

  it.each(['trail', 'cumulative'] as const)(
    'runs from the start of the window to the playhead in the mode %s',
    (mode) => {
      expect(visibleExtent(playback({mode, playhead: START + 9.2 * DAY_MS}))).toEqual([START, START + 10 * DAY_MS]);
    }
  );

  it('shows the last day of the window at its end', () => {
    expect(visibleExtent(playback({playhead: END - 1}))).toEqual([START, END]);
  });
});

describe('advance', () => {
  it('moves the playhead by speed times time', () => {
    expect(advance(playback({speed: 7 * DAY_MS}), 50, DOMAIN).playhead).toBe(START + (7 * DAY_MS) / 20);
  });

  it('leaves a paused state alone', () => {
    const paused = playback({playing: false});
    expect(advance(paused, 50, DOMAIN)).toBe(paused);
  });

  it('bridges at most 100 ms, so that a tab that was hidden for ten minutes does not catch up', () => {
    expect(advance(playback(), 600_000, DOMAIN)).toEqual(advance(playback(), 100, DOMAIN));
  });

  it('does not run backwards when the clock does', () => {
    expect(advance(playback(), -50, DOMAIN).playhead).toBe(START);
  });

  it('holds at the end for as long as a mark is to be seen, then stops on the last day', () => {
    const states = film(playback({playhead: END - DAY_MS / 4, speed: 7 * DAY_MS}), 20);
    const held = states.filter(({playhead, playing}) => playhead === END - 1 && playing);
    expect(held.length * 20).toBe(DWELL_MS);
    expect(states.at(-1)).toEqual(playback({playhead: END - 1, speed: 7 * DAY_MS, playing: false}));
  });

  it('starts again after the hold when looping, having shown the end', () => {
    const states = film(playback({playhead: END - DAY_MS, speed: 365 * DAY_MS, loop: true}), 20, 40);
    const again = states.findIndex(({playhead}, i) => i > 0 && playhead === START);
    expect(states[again - 1]!.playhead).toBe(END - 1);
    expect(states[again]).toEqual(playback({speed: 365 * DAY_MS, loop: true}));
  });

  it('slides the window with its length kept, and stops at the end of the domain', () => {
    const states = film(playback({mode: 'window', speed: 30 * DAY_MS}), 50);
    for (const {timeWindow} of states) {
      expect(timeWindow[1] - timeWindow[0]).toBeCloseTo(END - START, 1);
      expect(timeWindow[1]).toBeLessThanOrEqual(DOMAIN[1]);
    }
    expect(states.at(-1)).toMatchObject({timeWindow: [DOMAIN[1] - (END - START), DOMAIN[1]], playing: false});
    expect(states.at(-1)).not.toHaveProperty('held');
  });

  it('brings a sliding window back to the start of the domain when looping', () => {
    const states = film(playback({mode: 'window', speed: 365 * DAY_MS, loop: true}), 50, 120);
    expect(states.some(({timeWindow}) => timeWindow[1] === DOMAIN[1])).toBe(true);
    expect(states.some(({timeWindow}) => timeWindow[0] === DOMAIN[0])).toBe(true);
  });

  it('keeps the playhead inside the window, whatever happens', () => {
    check(
      fc.property(
        playbacks,
        fc.array(fc.double({min: -10, max: 300, noNaN: true}), {maxLength: 60}),
        (state, frames) => {
          let now = state;
          for (const ms of frames) now = deepFreeze(advance(now, ms, DOMAIN));
          const [start] = now.timeWindow;
          // A window that slid has ends with fractions of a millisecond, which are not exact.
          expect(now.playhead).toBeGreaterThanOrEqual(start - 1);
          expect(now.playhead).toBeLessThanOrEqual(lastInstant(now.timeWindow) + 1);
        }
      )
    );
  });

  it.each(MODES)('ends in the same state at 30, 60 and 144 frames a second in the mode %s', (mode) => {
    const ends = [30, 60, 144].map((hz) => film(playback({mode, speed: 30 * DAY_MS}), 1000 / hz).at(-1)!);
    for (const end of ends) {
      expect(end.playhead).toBeCloseTo(ends[0]!.playhead, 0);
      expect({...end, playhead: 0}).toEqual({...ends[0], playhead: 0, timeWindow: end.timeWindow});
      expect(end.timeWindow[1]).toBe(ends[0]!.timeWindow[1]);
    }
  });

  it('shows the same days on the way at 30, 60 and 144 frames a second', () => {
    const after = (hz: number) => film(playback(), 1000 / hz, 10 * hz + 1).at(-1)!.playhead;
    for (const hz of [60, 144]) expect(Math.abs(after(hz) - after(30))).toBeLessThan(1000);
  });
});

describe('play', () => {
  it('goes on from where the playhead stands', () => {
    const paused = playback({playing: false, playhead: START + DAY_MS});
    expect(play(paused, DOMAIN)).toEqual({...paused, playing: true});
  });

  it('starts again when the playhead stands at the end', () => {
    expect(play(playback({playing: false, playhead: END - 1}), DOMAIN)).toEqual(playback());
  });

  it('starts again from the domain when a sliding window stands at its end', () => {
    const length = END - START;
    const atEnd = playback({mode: 'window', playing: false, timeWindow: [DOMAIN[1] - length, DOMAIN[1]]});
    expect(play(atEnd, DOMAIN)).toMatchObject({timeWindow: [DOMAIN[0], DOMAIN[0] + length], held: 0});
  });
});

describe('pause', () => {
  it('stands still where it is and forgets the hold', () => {
    const atEnd = film(playback({speed: 365 * DAY_MS, playhead: END - 2}), 20, 4).at(-1)!;
    expect(atEnd.held).toBeGreaterThan(0);
    expect(pause(atEnd)).toEqual(playback({speed: 365 * DAY_MS, playhead: END - 1, playing: false}));
  });

  it('stands on whole milliseconds, as an address writes them, and the window keeps its length', () => {
    const between = playback({timeWindow: [START + 0.4, END + 0.4], playhead: START + 7.9});
    expect(pause(between)).toMatchObject({timeWindow: [START, END], playhead: START + 7});
  });
});

describe('seek', () => {
  it('keeps the playhead inside the window', () => {
    expect(seek(playback(), START - 1).playhead).toBe(START);
    expect(seek(playback(), END + 1).playhead).toBe(END - 1);
    expect(seek(playback(), START + 5).playhead).toBe(START + 5);
  });

  it('throws when the instant is not a number', () => {
    expect(() => seek(playback(), NaN)).toThrow(new TypeError('invalid instant: NaN'));
  });
});

describe('setWindow', () => {
  it('takes the playhead along', () => {
    expect(setWindow(playback(), [START + 10 * DAY_MS, END]).playhead).toBe(START + 10 * DAY_MS);
  });

  it('is at least a day long', () => {
    expect(setWindow(playback(), [START, START + 5]).timeWindow).toEqual([START, START + DAY_MS]);
  });

  it('throws when the window ends before it starts', () => {
    expect(() => setWindow(playback(), [END, START])).toThrow(new TypeError(`invalid window: ${END}/${START}`));
    expect(() => setWindow(playback(), [NaN, NaN])).toThrow(TypeError);
  });
});

describe('moveTo', () => {
  it('slides the window along in window mode, and no further than the data goes', () => {
    check(
      fc.property(playbacks, fc.integer({min: DOMAIN[0], max: DOMAIN[1]}), (state, instant) => {
        const sliding = {...state, mode: 'window' as const};
        const moved = moveTo(deepFreeze(sliding), instant, DOMAIN);
        const [before, after] = [sliding.timeWindow, moved.timeWindow];
        expect(after[1] - after[0]).toBe(before[1] - before[0]);
        expect(after[0]).toBeGreaterThanOrEqual(Math.min(DOMAIN[0], before[0]));
        expect(after[1]).toBeLessThanOrEqual(Math.max(DOMAIN[1], before[1]));
        expect(moved.playhead - sliding.playhead).toBeCloseTo(after[0] - before[0], 3);
      })
    );
  });

  it('is a seek in the other modes', () => {
    const state = playback({mode: 'trail'});
    expect(moveTo(state, START + 3 * DAY_MS, DOMAIN)).toEqual(seek(state, START + 3 * DAY_MS));
  });
});
