import {median} from './result.ts';

/** Median of the runs after some that warm up, in ms. */
export function time(work: () => unknown, runs: number, warmUp = 2): number {
  const times = Array.from({length: runs + warmUp}, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times.slice(warmUp));
}
