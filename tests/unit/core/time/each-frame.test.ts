import {expect, it} from 'vitest';
import {ManualClock} from '../../../../src/core/time/clock.ts';
import {eachFrame} from '../../../../src/core/time/each-frame.ts';
import {MAX_FRAME_MS} from '../../../../src/core/time/playback.ts';

it('gives the real time between pictures, none for the first and no more than a frame may bridge', () => {
  const clock = new ManualClock();
  const seen: number[] = [];
  eachFrame(clock, (elapsed) => seen.push(elapsed) < 10);
  for (const ms of [20, 16, 5000, 20]) clock.tick(ms);
  expect(seen).toEqual([0, 16, MAX_FRAME_MS, 20]);
});

it('ends when the step says so, when it is called off, and when the step calls it off', () => {
  const clock = new ManualClock();
  const seen = [0, 0, 0];
  eachFrame(clock, () => ++seen[0]! < 2);
  const end = eachFrame(clock, () => ++seen[1]! < 10);
  const endItself = eachFrame(clock, () => {
    seen[2]!++;
    endItself();
    return true;
  });
  clock.tick(20);
  clock.tick(20);
  end();
  clock.tick(20);
  expect(seen).toEqual([2, 2, 1]);
});
