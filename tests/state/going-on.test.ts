import {flushSync} from 'svelte';
import {afterEach, describe, expect, it} from 'vitest';
import {readingSeconds} from '../../src/core/story/reading-time.ts';
import type {Story} from '../../src/core/story/story.ts';
import {QUIET_MS} from '../../src/state/going-on.svelte.ts';
import type {Session} from '../../src/state/session.svelte.ts';
import {StoryPlayer} from '../../src/state/story-player.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {session, WatchedClock} from './sessions.ts';
import {chapter, ROOM, step} from './stories.ts';

const STORY: Story = deepFreeze({
  ...{id: 'story', data: 'test', title: '', description: '', language: 'en'},
  chapters: [
    chapter('read', {caption: Array.from({length: 40}, () => 'word').join(' ')}),
    chapter('runs', {
      view: 'v=1&map=5/30/57&t=2024-01-01/2024-02-01&at=2024-01-31&mode=cumulative',
      play: {seconds: 4, pace: 'even'},
      stays: 1
    }),
    chapter('last', {view: 'v=1&map=3/40/60&t=2024-02-01/2024-04-01&at=2024-03-22', stays: 2})
  ]
});

let player: StoryPlayer;
afterEach(() => player.destroy());

interface Told {
  readonly session: Session;
  readonly clock: WatchedClock;
}

function told(unattended: 'once' | 'again' | null = 'again', reducedMotion = false): Told {
  const clock = new WatchedClock();
  const one = session({}, clock);
  one.view.reducedMotion = reducedMotion;
  player = new StoryPlayer(one, STORY, {clock, room: () => ROOM});
  player.goTo(0);
  player.going.unattended = unattended;
  step(clock, 100);
  return {session: one, clock};
}

/** Runs frames until a chapter is told and stands on the screen; gives the ms that passed. */
function stepTo(clock: WatchedClock, index: number, atMost = 60_000): number {
  let passed = 0;
  while ((player.index !== index || player.moving) && passed < atMost) {
    step(clock, 20);
    passed += 20;
  }
  expect(player.index).toBe(index);
  return passed;
}

describe('a story that nobody tells', () => {
  it('stays with a chapter for the time in which its words are read, and no shorter', () => {
    const {clock} = told();
    const seconds = readingSeconds(STORY.chapters[0]!, 'en');
    step(clock, (seconds - 1) * 1000);
    expect(player.index).toBe(0);
    step(clock, 2000);
    expect(player.index).toBe(1);
  });

  it('lets every clock run to its end, stays as long as the chapter says, and begins again after the last one', () => {
    const {session: map, clock} = told();
    stepTo(clock, 1);
    expect(map.playback.value.playing).toBe(true);
    const passed = stepTo(clock, 2);
    expect(passed).toBeGreaterThan(5000);
    expect(passed).toBeLessThan(7500);
    stepTo(clock, 0);
    stepTo(clock, 1);
    expect(map.playback.value.playing).toBe(true);
  });

  it('flies back to the first chapter, and cuts there where motion is not welcome', () => {
    const flown = told();
    player.goTo(2);
    step(flown.clock, 4000);
    expect(player.index).toBe(0);
    expect(player.moving).toBe(true);
    player.destroy();
    const cut = told('again', true);
    player.goTo(2);
    step(cut.clock, 2100);
    expect(player.index).toBe(0);
    expect(player.moving).toBe(false);
  });

  it('ends with the last chapter when it is to be told once', () => {
    const {clock} = told('once');
    stepTo(clock, 2);
    step(clock, 10_000);
    expect(player.index).toBe(2);
    expect(player.going.unattended).toBeNull();
    expect(clock.pending).toBe(0);
  });

  it('asks for no more frames and leaves no more behind however often it begins again', () => {
    const {clock} = told();
    const pending: number[] = [];
    for (let round = 0; round < 5; round++) {
      stepTo(clock, 2);
      stepTo(clock, 0);
      step(clock, 1000);
      pending.push(clock.pending);
    }
    expect(new Set(pending)).toEqual(new Set([1]));
  });

  it('goes on as somebody tells it once it is switched off', () => {
    const {clock} = told();
    player.going.unattended = null;
    step(clock, 60_000);
    expect(player.index).toBe(0);
    player.next();
    stepTo(clock, 1);
    stepTo(clock, 2);
    step(clock, 30_000);
    expect(player.index).toBe(2);
  });

  it('still goes where a key sends it, and on from there', () => {
    const {clock} = told();
    player.next();
    stepTo(clock, 1);
    player.previous();
    stepTo(clock, 0);
    stepTo(clock, 1);
  });
});

describe('somebody at a screen that runs by itself', () => {
  it('holds the story by taking the map in hand, until there was no input for the quiet time', () => {
    const {session: map, clock} = told();
    map.view.camera = {...map.view.camera, zoom: 7};
    flushSync();
    step(clock, QUIET_MS - 5000);
    player.going.touched();
    step(clock, QUIET_MS - 1000);
    expect(player.astray).toBe(true);
    expect(map.view.camera.zoom).toBe(7);
    step(clock, 4000);
    expect(player.astray).toBe(false);
    expect(map.view.camera.zoom).toBe(4);
    stepTo(clock, 1);
  });

  it('is never sent back while a story is told by somebody', () => {
    const {session: map, clock} = told(null);
    map.view.camera = {...map.view.camera, zoom: 7};
    flushSync();
    step(clock, 2 * QUIET_MS);
    expect(player.astray).toBe(true);
  });

  it('makes it stand in the middle of a chapter, for as long as wanted, and lets it go on from there', () => {
    const {session: map, clock} = told();
    stepTo(clock, 1);
    step(clock, 1000);
    player.toggle();
    const {playhead} = map.playback.value;
    step(clock, 2 * QUIET_MS);
    expect(player.going.paused).toBe(true);
    expect(map.playback.value).toMatchObject({playing: false, playhead});
    expect(player.index).toBe(1);
    player.toggle();
    expect(map.playback.value.playing).toBe(true);
    stepTo(clock, 2, 10_000);
  });

  it('makes it stand on the way to a chapter, which then does not begin by itself', () => {
    const {session: map, clock} = told();
    player.next();
    step(clock, 300);
    expect(player.moving).toBe(true);
    player.toggle();
    step(clock, 20_000);
    expect(player.index).toBe(1);
    expect(map.playback.value.playing).toBe(false);
    expect(player.share).toBe(0);
    player.toggle();
    stepTo(clock, 2, 10_000);
  });

  it('holds the story by stopping the clock of its chapter', () => {
    const {session: map, clock} = told();
    stepTo(clock, 1);
    step(clock, 1000);
    map.playback.pause();
    step(clock, 20_000);
    expect(player.index).toBe(1);
    map.playback.play();
    stepTo(clock, 2, 10_000);
  });

  it('who left the script while it stands finds it so', () => {
    const {session: map, clock} = told();
    player.toggle();
    map.selection.selected = 'crocus';
    flushSync();
    step(clock, 2 * QUIET_MS);
    expect(map.selection.selected).toBe('crocus');
    player.toggle();
    step(clock, QUIET_MS + 3000);
    expect(map.selection.selected).toBeNull();
  });
});
