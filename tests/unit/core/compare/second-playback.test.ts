import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {SecondView} from '../../../../src/core/compare/comparison.ts';
import {secondPlayback} from '../../../../src/core/compare/second-playback.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import type {Playback} from '../../../../src/core/time/playback.ts';
import {lastInstant} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const day = (text: string) => Date.parse(text);
const FIRST: Playback = deepFreeze<Playback>({
  timeWindow: [day('2024-01-01'), day('2025-01-01')],
  playhead: day('2024-03-22'),
  mode: 'trail',
  speed: 7 * DAY_MS,
  pace: 'even',
  segment: null,
  playing: true,
  loop: false
});
const BEFORE: SecondView = deepFreeze<SecondView>({by: 'view', time: 'year-before', clauses: null, still: null});

describe('secondPlayback', () => {
  it('runs along: as long after the start of its window as the first one', () => {
    expect(secondPlayback(FIRST, BEFORE)).toEqual({
      ...FIRST,
      timeWindow: [day('2023-01-01'), day('2024-01-01')],
      // 29 February lies between.
      playhead: day('2023-03-23')
    });
  });

  it('stands on its last day when the first one does, also where a leap day makes one longer', () => {
    const [last, leap] = [
      {...FIRST, playhead: day('2024-12-31')},
      {...BEFORE, time: 'year-after' as const}
    ];
    expect(secondPlayback(last, BEFORE).playhead).toBe(day('2024-01-01') - 1);
    const short = {...FIRST, timeWindow: [day('2023-01-01'), day('2024-01-01')] as const, playhead: day('2023-12-31')};
    expect(secondPlayback(short, leap).playhead).toBe(day('2025-01-01') - 1);
  });

  it('stands still where it was left, inside its window, whatever the first one does', () => {
    const still: SecondView = {...BEFORE, still: {playhead: day('2023-02-01'), mode: 'moment'}};
    expect(secondPlayback({...FIRST, segment: FIRST.timeWindow}, still).segment).toBeNull();
    expect(secondPlayback(FIRST, still)).toMatchObject({playhead: day('2023-02-01'), mode: 'moment', playing: false});
    expect(secondPlayback(FIRST, {...still, still: {playhead: 0, mode: 'window'}}).playhead).toBe(day('2023-01-01'));
  });

  it('never leaves its window', () => {
    const days = fc.integer({min: 0, max: 9000});
    check(
      fc.property(
        days,
        fc.integer({min: 1, max: 900}),
        days,
        fc.double({min: 0, max: 1, noNaN: true}),
        (a, length, b, at) => {
          const timeWindow = [a * DAY_MS, (a + 400) * DAY_MS] as const;
          const first = {...FIRST, timeWindow, playhead: timeWindow[0] + at * (400 * DAY_MS - 1)};
          const time = [b * DAY_MS, (b + length) * DAY_MS] as const;
          const {playhead} = secondPlayback(first, {...BEFORE, time});
          expect(playhead).toBeGreaterThanOrEqual(time[0]);
          expect(playhead).toBeLessThanOrEqual(lastInstant(time));
        }
      )
    );
  });
});
