import {expect, it} from 'vitest';
import {ManualClock} from '../../../../src/core/time/clock.ts';

it('calls back once, with the time it was moved to', () => {
  const clock = new ManualClock();
  const seen: number[] = [];
  clock.frame((now) => seen.push(now));
  clock.tick(16);
  clock.tick(16);
  expect(seen).toEqual([16]);
});

it('keeps what is asked for during a frame for the next one', () => {
  const clock = new ManualClock();
  const seen: number[] = [];
  const again = (now: number): void => {
    seen.push(now);
    clock.frame(again);
  };
  clock.frame(again);
  for (const ms of [10, 10, 5]) clock.tick(ms);
  expect(seen).toEqual([10, 20, 25]);
});

it('does not call back what was called off', () => {
  const clock = new ManualClock();
  const seen: number[] = [];
  clock.frame((now) => seen.push(now))();
  clock.tick(16);
  expect(seen).toEqual([]);
});
