import {flushSync} from 'svelte';
import {afterEach, describe, expect, it} from 'vitest';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import type {Story} from '../../src/core/story/story.ts';
import type {Session} from '../../src/state/session.svelte.ts';
import {StoryPlayer} from '../../src/state/story-player.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {session, WatchedClock} from './sessions.ts';
import {chapter, ROOM, step} from './stories.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

const STORY: Story = deepFreeze({
  ...{id: 'story', data: 'test', title: '', description: '', language: 'en'},
  chapters: [
    chapter('first'),
    chapter('runs', {
      view: 'v=1&map=5/30/57&t=2024-01-01/2024-02-01&at=2024-01-31&mode=cumulative&kind=attack&sel=kerman',
      play: {seconds: 4, pace: 'even'}
    }),
    chapter('stays', {view: 'v=1&map=3/40/60&t=2024-02-01/2024-04-01&at=2024-03-22', stays: 2}),
    chapter('last')
  ]
});

let player: StoryPlayer;
afterEach(() => player.destroy());

function told(reducedMotion = false): {session: Session; player: StoryPlayer; clock: WatchedClock} {
  const clock = new WatchedClock();
  const one = session({}, clock);
  one.view.reducedMotion = reducedMotion;
  player = new StoryPlayer(one, STORY, {clock, room: () => ROOM});
  player.goTo(0);
  step(clock, 100);
  return {session: one, player, clock};
}

const parts = ({camera, playback, clauses, selected}: Snapshot) => ({camera, playback, clauses, selected});

describe('going through a story', () => {
  it('begins with the first chapter as it is, and says so in the view', () => {
    const {session: map} = told();
    expect(map.snapshot.chapter).toEqual({story: 'story', id: 'first'});
    expect(map.snapshot.camera).toEqual({center: [50, 35], zoom: 4, bearing: 0, pitch: 0});
    expect(player.index).toBe(0);
    expect(player.astray).toBe(false);
  });

  it('flies on: camera and clock move visibly, then the clock runs from the first day to the last and stands', () => {
    const {session: map, clock} = told();
    player.next();
    flushSync();
    expect(player.moving).toBe(true);
    const zooms: number[] = [];
    const days: number[] = [];
    while (player.moving) {
      step(clock, 20);
      zooms.push(map.view.camera.zoom);
      days.push(map.playback.day);
    }
    expect(new Set(zooms).size).toBeGreaterThan(20);
    expect(days.every((each) => each >= day('2024-01-01') && each <= day('2024-01-10'))).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(5);
    expect(map.snapshot).toMatchObject({selected: 'kerman', camera: {center: [57, 30], zoom: 5}});
    expect(map.playback.value.playing).toBe(true);
    step(clock, 2000);
    expect(player.share).toBeGreaterThan(0.4);
    expect(player.share).toBeLessThan(0.6);
    step(clock, 3500);
    expect(map.playback.value.playing).toBe(false);
    expect(map.playback.day).toBe(day('2024-01-31'));
    expect(player.share).toBe(1);
    expect(player.astray).toBe(false);
  });

  it('shows a chapter as it ended when it goes back', () => {
    const {session: map, clock} = told();
    player.goTo(2);
    step(clock, 2000);
    player.previous();
    step(clock, 2000);
    expect(map.snapshot.chapter?.id).toBe('runs');
    expect(map.playback.value.playing).toBe(false);
    expect(map.playback.day).toBe(day('2024-01-31'));
  });

  it('goes on from what is seen when the next press comes during a flight', () => {
    const {session: map, clock} = told();
    player.next();
    step(clock, 300);
    const before = map.playback.value.playhead;
    player.next();
    flushSync();
    expect(player.moving).toBe(true);
    expect(Math.abs(map.playback.value.playhead - before)).toBeLessThan(86_400_000);
  });

  it('knows whether the script or somebody has selected what is selected', () => {
    const {session: map, clock} = told(true);
    player.next();
    step(clock, 100);
    expect(map.selection.selected).toBe('kerman');
    expect(player.selects).toBe(true);
    map.selection.selected = 'crocus';
    flushSync();
    expect(player.selects).toBe(false);
    player.back();
    step(clock, 100);
    expect(player.selects).toBe(true);
  });

  it('stays inside the story at both ends', () => {
    const {clock} = told();
    player.previous();
    expect(player.index).toBe(0);
    player.goTo(Infinity);
    step(clock, 2000);
    expect(player.index).toBe(3);
    player.next();
    expect(player.index).toBe(3);
  });

  it('goes on by itself after the seconds that a chapter stays, and not while somebody looks elsewhere', () => {
    const {session: map, clock} = told();
    player.goTo(2);
    step(clock, 2500);
    map.selection.selected = 'crocus';
    flushSync();
    step(clock, 5000);
    expect(player.index).toBe(2);
    player.back();
    step(clock, 4000);
    expect(player.index).toBe(3);
  });

  it('gives the same frames each time that a chapter is played', () => {
    const frames = () => {
      const {session: map, clock} = told();
      player.next();
      const seen: unknown[] = [];
      for (let i = 0; i < 200; i++) {
        step(clock, 20);
        seen.push(parts(map.snapshot));
      }
      player.destroy();
      return seen;
    };
    expect(frames()).toEqual(frames());
  });

  it('cuts instead of flying where motion is not welcome', () => {
    const {session: map} = told(true);
    player.next();
    flushSync();
    expect(player.moving).toBe(false);
    expect(map.view.camera.zoom).toBe(5);
  });
});

describe('leaving the script', () => {
  it('is noticed when the map is moved, a record selected or a filter set, and one press returns exactly', () => {
    const leavings: readonly ((map: Session) => void)[] = [
      (map) => (map.view.camera = {...map.view.camera, zoom: 7}),
      (map) => (map.selection.selected = 'plot'),
      (map) => map.filters.set({source: 'kind', field: 'kind', kind: 'any', value: ['plot']}),
      (map) => map.playback.setMode('moment'),
      (map) => map.playback.setWindow([day('2024-01-05'), day('2024-03-01')])
    ];
    for (const leave of leavings) {
      const {session: map, clock} = told();
      const before = parts(map.snapshot);
      leave(map);
      flushSync();
      expect(player.astray).toBe(true);
      step(clock, 200);
      player.next();
      step(clock, 2000);
      expect(parts(map.snapshot)).toEqual(before);
      expect(player.astray).toBe(false);
      expect(player.index).toBe(0);
      player.destroy();
    }
  });

  it('keeps the instant at which a running chapter was left, and runs on from there', () => {
    const {session: map, clock} = told();
    player.next();
    step(clock, 3000);
    const left = map.playback.value.playhead;
    map.view.camera = {...map.view.camera, zoom: 8};
    flushSync();
    step(clock, 5000);
    player.back();
    while (player.moving) step(clock, 20);
    expect(Math.abs(map.playback.value.playhead - left)).toBeLessThan(0.05 * (day('2024-02-01') - day('2024-01-01')));
    expect(map.playback.value.playing).toBe(true);
  });

  it('ends a flight where somebody takes the map in hand, with the chapter to go back to', () => {
    const {session: map, clock} = told();
    player.next();
    step(clock, 300);
    const {camera} = map.view;
    player.interrupt();
    flushSync();
    step(clock, 60);
    expect(map.view.camera).toEqual(camera);
    expect(player.astray).toBe(true);
    player.back();
    step(clock, 2000);
    expect(map.view.camera.zoom).toBe(5);
  });

  it('is not what changing the theme or the language is', () => {
    const {session: map} = told();
    map.view.theme = 'light';
    map.view.language = 'de';
    flushSync();
    expect(player.astray).toBe(false);
  });
});

it('frames the chapter that it is on the way to anew when the map gets another size', () => {
  const framed = deepFreeze({...STORY, chapters: [chapter('first'), chapter('framed', {bounds: [40, 20, 70, 40]})]});
  const small = {...ROOM, size: {width: 500, height: 300}};
  const cameraIn = (rooms: readonly (typeof ROOM)[]) => {
    const clock = new WatchedClock();
    const map = session({}, clock);
    let room = rooms[0]!;
    player = new StoryPlayer(map, framed, {clock, room: () => room});
    player.goTo(0);
    step(clock, 100);
    player.next();
    for (room of rooms.slice(1)) {
      step(clock, 300);
      expect(player.moving).toBe(true);
      player.fit();
    }
    step(clock, 3000);
    expect(player).toMatchObject({moving: false, astray: false});
    player.destroy();
    return map.view.camera;
  };
  expect(cameraIn([ROOM, small])).toEqual(cameraIn([small]));
});
