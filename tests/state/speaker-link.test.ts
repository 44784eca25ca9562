import {flushSync} from 'svelte';
import {afterEach, describe, expect, it} from 'vitest';
import type {Chapter, Story} from '../../src/core/story/story.ts';
import type {ToldAction} from '../../src/core/story/speaker-messages.ts';
import {Briefing} from '../../src/state/briefing.svelte.ts';
import {MainLink} from '../../src/state/main-link.svelte.ts';
import type {Session} from '../../src/state/session.svelte.ts';
import {SpeakerLink} from '../../src/state/speaker-link.svelte.ts';
import {SpeakerMaps} from '../../src/state/speaker-maps.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {Air} from './air.ts';
import {session, WatchedClock} from './sessions.ts';

const BEGAN = Date.parse('2026-05-01T09:00:00Z');
const ROOM = {size: {width: 1000, height: 600}, padding: {top: 0, right: 0, bottom: 0, left: 0}};

function chapter(id: string, parts: Partial<Chapter> = {}): Chapter {
  return {
    ...{id, label: id, title: id, caption: '', notes: `notes of ${id}`, bounds: null, play: null, stays: null},
    view: 'v=1&map=4/35/50&t=2023-12-01/2024-01-31&at=2024-01-10&mode=cumulative',
    ...parts
  };
}

const STORY: Story = deepFreeze({
  ...{id: 'story', data: 'test', title: 'A story', description: '', language: 'en'},
  chapters: [
    chapter('first'),
    chapter('runs', {
      view: 'v=1&t=2024-01-01/2024-02-01&at=2024-01-31&mode=cumulative&kind=attack&sel=kerman',
      bounds: [44, 25, 64, 40],
      play: {seconds: 8, pace: 'even'}
    }),
    chapter('last')
  ]
});

interface Main {
  readonly map: Session;
  readonly briefing: Briefing;
  readonly link: MainLink;
  close(): void;
}

const air = {current: new Air()};
const kept: {text: string | null} = {text: null};
const time = {now: BEGAN};
let open: (() => void)[] = [];
afterEach(() => {
  for (const close of open) close();
  open = [];
  air.current = new Air();
  kept.text = null;
  time.now = BEGAN;
});

function openMain(clock: WatchedClock): Main {
  const map = session({}, clock);
  map.view.reducedMotion = true;
  map.view.size = {width: 800, height: 450};
  const briefing = new Briefing(map, {
    fetch: () => [Promise.resolve({story: STORY, issues: []})],
    clock,
    room: () => ROOM,
    storage: null
  });
  const act = (action: ToldAction) => action === 'next' && briefing.player?.next();
  const link = new MainLink(map, briefing, {
    ...{port: air.current.port(), clock, now: () => time.now, blank: () => false, act},
    data: async () => 'all records',
    memory: {read: () => kept.text, write: (text) => (kept.text = text)}
  });
  const close = () => {
    link.destroy();
    briefing.destroy();
  };
  open.push(close);
  return {map, briefing, link, close};
}

function openSpeaker(clock: WatchedClock, data = 'test'): {link: SpeakerLink; maps: SpeakerMaps; got: string[]} {
  const got: string[] = [];
  const maps = new SpeakerMaps(session(), session());
  maps.resize('now', {width: 400, height: 225});
  maps.resize('after', {width: 400, height: 225});
  const link = new SpeakerLink({
    ...{port: air.current.port(), clock, now: () => time.now},
    ...{onShown: (shown, next) => maps.show(shown, next), data: () => data, onData: (text) => got.push(text)}
  });
  open.push(() => {
    link.destroy();
    maps.destroy();
  });
  return {link, maps, got};
}

function step(clock: WatchedClock, ms: number): void {
  for (let passed = 0; passed < ms; passed += 20) {
    clock.run(20);
    flushSync();
  }
}

describe('the window of the speaker', () => {
  it('asks once for the records of a map that shows another data set, and never for its own', async () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    briefing.tell(STORY);
    const same = openSpeaker(clock);
    const other = openSpeaker(clock, 'another');
    step(clock, 5000);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    step(clock, 5000);
    expect(other.got).toEqual(['all records']);
    expect(same.got).toEqual([]);
  });

  it('waits until a story is told, then has its notes and the next chapter', () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    const {link} = openSpeaker(clock);
    flushSync();
    expect([link.state, link.chapter]).toEqual(['waiting', null]);
    briefing.tell(STORY);
    step(clock, 100);
    expect(link.state).toBe('linked');
    expect([link.chapter?.notes, link.next?.id]).toEqual(['notes of first', 'runs']);
  });

  it('shows what is on the screen on a smaller map, as wide, and the next chapter as it ends', () => {
    const clock = new WatchedClock();
    const {briefing, map} = openMain(clock);
    briefing.tell(STORY);
    const {maps} = openSpeaker(clock);
    step(clock, 2500);
    expect(maps.now.view.camera).toMatchObject({center: [50, 35], zoom: map.view.camera.zoom - 1});
    expect(maps.now.playback.day).toBe(map.playback.day);
    expect(maps.after.snapshot).toMatchObject({selected: 'kerman', playback: {playing: false}});
    expect(maps.after.playback.day).toBe(Date.parse('2024-01-31'));
    expect(maps.after.view.camera.center[0]).toBeCloseTo(54);
    maps.resize('now', {width: 800, height: 450});
    expect(maps.now.view.camera.zoom).toBe(map.view.camera.zoom);
  });

  it('drives the story, and hears at once what came of it', () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    flushSync();
    link.act('next');
    flushSync();
    expect([briefing.player?.index, link.chapter?.id]).toEqual([1, 'runs']);
    link.goTo(2);
    flushSync();
    expect([briefing.player?.index, link.chapter?.id, link.next]).toEqual([2, 'last', null]);
  });

  it('is told that the script was left', () => {
    const clock = new WatchedClock();
    const {briefing, map} = openMain(clock);
    briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    step(clock, 100);
    map.view.camera = {...map.view.camera, zoom: 7};
    flushSync();
    expect(link.shown?.astray).toBe(true);
  });

  it('is told of what runs a few times a second, and no oftener', () => {
    const clock = new WatchedClock();
    const {briefing, map} = openMain(clock);
    briefing.tell(STORY);
    const {link, maps} = openSpeaker(clock);
    briefing.player?.next();
    map.view.reducedMotion = false;
    step(clock, 100);
    const before = air.current.told;
    const day = maps.now.playback.day;
    step(clock, 3000);
    expect(air.current.told - before).toBeGreaterThan(6);
    expect(air.current.told - before).toBeLessThan(16);
    expect(maps.now.playback.day).toBeGreaterThan(day);
    expect(link.shown?.share).toBeGreaterThan(0.2);
    expect(link.shown?.playing).toBe(true);
  });

  it('says that the other window is gone after six seconds of silence, keeps what it has, and finds it again', () => {
    const clock = new WatchedClock();
    const main = openMain(clock);
    main.briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    step(clock, 100);
    main.close();
    step(clock, 5000);
    expect(link.state).toBe('linked');
    step(clock, 1500);
    expect([link.state, link.chapter?.id]).toEqual(['gone', 'first']);
    openMain(clock).briefing.tell(STORY, 1);
    flushSync();
    expect([link.state, link.chapter?.id]).toEqual(['linked', 'runs']);
  });

  it('waits again when the story is ended', () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    step(clock, 100);
    briefing.tell(null);
    flushSync();
    expect([link.state, kept.text]).toEqual(['waiting', null]);
  });

  it('leaves alone what is no message', () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    step(clock, 100);
    const stranger = air.current.port();
    for (const message of [null, 7, 'next', {type: 'goTo', chapter: 2}, {dateline: 1, type: 'shown', shown: {}}])
      stranger.post(message);
    step(clock, 100);
    expect([briefing.player?.index, link.chapter?.id]).toEqual([0, 'first']);
  });
});

describe('the timer', () => {
  it('counts from when the telling began, and goes on when either window is loaded again', () => {
    const clock = new WatchedClock();
    const main = openMain(clock);
    main.briefing.tell(STORY);
    const before = openSpeaker(clock);
    flushSync();
    time.now = BEGAN + 65_000;
    step(clock, 100);
    expect(before.link.seconds).toBe(65);
    main.close();
    const again = openMain(clock);
    flushSync();
    again.briefing.tell(STORY, 1);
    const after = openSpeaker(clock);
    time.now = BEGAN + 70_000;
    step(clock, 100);
    expect([before.link.seconds, after.link.seconds]).toEqual([70, 70]);
  });

  it('starts again when it is asked to, and with another telling', () => {
    const clock = new WatchedClock();
    const {briefing} = openMain(clock);
    briefing.tell(STORY);
    const {link} = openSpeaker(clock);
    flushSync();
    time.now = BEGAN + 10_000;
    link.act('reset');
    expect(link.seconds).toBe(0);
    time.now = BEGAN + 13_000;
    step(clock, 40);
    expect(link.seconds).toBe(3);
    briefing.tell(null);
    flushSync();
    briefing.tell(STORY);
    flushSync();
    expect(link.seconds).toBe(0);
  });
});

it('remembers over a reload that a story filled the screen, and forgets it when that is left', () => {
  const clock = new WatchedClock();
  const main = openMain(clock);
  main.briefing.tell(STORY);
  flushSync();
  main.briefing.present(true);
  flushSync();
  main.close();
  const again = openMain(clock);
  expect(again.link.presented).toBe(true);
  again.briefing.tell(STORY, 1);
  flushSync();
  expect(again.link.presented).toBe(true);
  again.briefing.present(true);
  flushSync();
  again.briefing.present(false);
  flushSync();
  expect(again.link.presented).toBe(false);
});

it('begins anew where what was kept cannot be read', () => {
  kept.text = '{"story": 7}';
  const {link} = openMain(new WatchedClock());
  expect(link.presented).toBe(false);
});
