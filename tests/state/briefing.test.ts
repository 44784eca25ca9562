import {flushSync} from 'svelte';
import {afterEach, expect, it} from 'vitest';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import type {Story} from '../../src/core/story/story.ts';
import {Briefing} from '../../src/state/briefing.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {session, SNAPSHOT, WatchedClock} from './sessions.ts';
import {chapter, ROOM} from './stories.ts';

const STORY: Story = deepFreeze({
  ...{id: 'story', data: 'test', title: '', description: '', language: 'en'},
  chapters: [
    chapter('first', {view: 'v=1&map=4/35/50&t=2023-12-01/2024-01-31&at=2024-01-10'}),
    chapter('second', {view: 'v=1&map=5/30/57&t=2024-01-01/2024-02-01&at=2024-01-31'})
  ]
});

let opened: Briefing[] = [];
afterEach(() => {
  for (const briefing of opened) briefing.destroy();
  opened = [];
});

function open(snapshot: Partial<Snapshot> = {}) {
  const clock = new WatchedClock();
  const map = session({...snapshot}, clock);
  Object.assign(map, {home: SNAPSHOT});
  const fetch = () => [Promise.resolve({story: STORY, issues: []})];
  const briefing = new Briefing(map, {fetch, clock, room: () => ROOM, storage: null});
  opened.push(briefing);
  return {map, briefing, clock};
}

it('takes up the chapter of a link at once, as it ends', async () => {
  const {map, briefing} = open({chapter: {story: 'story', id: 'second'}});
  await briefing.resume();
  flushSync();
  expect(briefing.player).toMatchObject({index: 1, moving: false, astray: false});
  expect(map.snapshot.camera).toMatchObject({center: [57, 30], zoom: 5});
});

it('leaves a view of its own beside a chapter as the link has it', async () => {
  const camera = {...SNAPSHOT.camera, zoom: 7};
  const {map, briefing, clock} = open({camera, chapter: {story: 'story', id: 'second'}});
  await briefing.resume();
  clock.run(3000);
  flushSync();
  expect(briefing.player).toMatchObject({index: 1, moving: false});
  expect(map.snapshot.camera).toEqual(camera);
});

it('says which story or chapter of a link is not there, and tells the first chapter of a story that is', async () => {
  const none = open({chapter: {story: 'another', id: 'first'}});
  await none.briefing.resume();
  expect(none.map.linkIssues).toEqual(['There is no story “another” here.']);
  expect(none.briefing.player).toBeNull();
  const first = open({chapter: {story: 'story', id: 'nowhere'}});
  await first.briefing.resume();
  expect(first.map.linkIssues).toEqual(['The story has no chapter “nowhere”; its first one is shown.']);
  expect(first.briefing.player?.index).toBe(0);
});

it('goes to where a page asks: at once to a story, on the way to another chapter of it', async () => {
  const {briefing} = open();
  expect(await briefing.seek({story: 'story', id: ''}, 'end')).toBeNull();
  expect(briefing.player).toMatchObject({index: 0, moving: false});
  const {player} = briefing;
  expect(await briefing.seek({story: 'story', id: 'second'}, 'end')).toBeNull();
  expect(briefing.player).toBe(player);
  expect(player).toMatchObject({index: 1, moving: true});
  expect(await briefing.seek({story: 'another', id: ''}, 'end')).toBe('There is no story “another” here.');
  expect(briefing.player).toBe(player);
});

it('tells nothing on a map that is gone before the stories are here', async () => {
  const {briefing, clock} = open({chapter: {story: 'story', id: 'second'}});
  const resumed = briefing.resume();
  briefing.destroy();
  await resumed;
  expect(briefing.player).toBeNull();
  expect(clock.pending).toBe(0);
});
