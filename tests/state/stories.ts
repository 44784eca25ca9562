import {flushSync} from 'svelte';
import type {Chapter} from '../../src/core/story/story.ts';
import type {WatchedClock} from './sessions.ts';

/** A map without panels. */
export const ROOM = {size: {width: 1000, height: 600}, padding: {top: 0, right: 0, bottom: 0, left: 0}};

/** A chapter of few words, of the winter of 2023-24, whose clock stands. */
export function chapter(id: string, parts: Partial<Chapter> = {}): Chapter {
  return {
    ...{id, label: id, title: id, caption: '', notes: '', bounds: null, play: null, stays: null},
    view: 'v=1&map=4/35/50&t=2023-12-01/2024-01-31&at=2024-01-10&mode=cumulative',
    ...parts
  };
}

/** Runs frames of 20 ms for so many ms, and what follows from each. */
export function step(clock: WatchedClock, ms: number): void {
  for (let passed = 0; passed < ms; passed += 20) {
    clock.run(20);
    flushSync();
  }
}
