import {flushSync} from 'svelte';
import {afterEach, describe, expect, it} from 'vitest';
import type {Story} from '../../src/core/story/story.ts';
import {parseKept} from '../../src/core/story/kept-stories.ts';
import {Briefing} from '../../src/state/briefing.svelte.ts';
import type {Session} from '../../src/state/session.svelte.ts';
import type {StoryEditor} from '../../src/state/story-editor.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {chapter, story} from '../unit/core/story/stories.ts';
import {device} from './devices.ts';
import {session, WatchedClock} from './sessions.ts';
import {ROOM, step} from './stories.ts';

const VIEW = 'v=1&map=4/35/50&t=2023-12-01/2024-01-31&at=2024-01-10&mode=cumulative';

const SHIPPED: Story = deepFreeze(
  story(
    ['first', 'second', 'third'].map((id) =>
      chapter(id, {view: VIEW, caption: '[Kerman](record:kerman).', stays: id === 'first' ? 2 : null})
    ),
    {id: 'shipped', data: 'test'}
  )
);

let briefing: Briefing;
afterEach(() => briefing.destroy());

interface Desk {
  readonly map: Session;
  readonly editor: StoryEditor;
  readonly clock: WatchedClock;
  readonly disk: {readonly text: string | null};
}

/** A map on which a copy of the shipped story is edited. */
async function desk(): Promise<Desk> {
  const clock = new WatchedClock();
  const map = session({}, clock);
  map.view.reducedMotion = true;
  const {disk, open} = device();
  briefing = new Briefing(map, {
    fetch: () => [Promise.resolve({story: SHIPPED, issues: []})],
    ...{clock, room: () => ROOM, storage: open()}
  });
  await briefing.edit(SHIPPED);
  step(clock, 100);
  return {map, clock, disk, editor: briefing.editor!};
}

const ids = ({chapters}: Story) => chapters.map(({id}) => id);
const told = () => briefing.player?.chapter?.id;

describe('editing', () => {
  it('makes a copy of a story of the data set, and edits one of the reader where it stands', async () => {
    const {editor} = await desk();
    expect(editor.story.id).toBe('shipped-2');
    expect(editor.story.chapters).toEqual(SHIPPED.chapters);
    expect(briefing.stories!.map((each) => each.story.id)).toEqual(['shipped-2', 'shipped']);
    expect(told()).toBe('first');
    briefing.endEditing();
    await briefing.edit(briefing.stories![0]!.story);
    expect(briefing.stories).toHaveLength(2);
  });

  it('keeps every change on the device, and tells the story as it stands', async () => {
    const {editor, disk} = await desk();
    editor.describe({title: 'Another title'});
    editor.write('first', {title: 'Begin here'});
    expect(parseKept(disk.text!).stories[0]).toEqual(editor.story);
    expect(briefing.player!.story).toBe(editor.story);
    expect(briefing.player!.chapter!.title).toBe('Begin here');
  });

  it('takes what is typed into one field back as one step, and does it again', async () => {
    const {editor} = await desk();
    for (const title of ['B', 'Be', 'Beg']) editor.write('first', {title});
    editor.rest();
    editor.write('first', {title: 'Begin'});
    editor.undo();
    expect(editor.story.chapters[0]!.title).toBe('Beg');
    editor.undo();
    expect(editor.story).toEqual({...SHIPPED, id: 'shipped-2'});
    expect(editor.canUndo).toBe(false);
    editor.redo();
    editor.redo();
    expect(editor.story.chapters[0]!.title).toBe('Begin');
    expect(editor.canRedo).toBe(false);
    editor.write('first', {title: 'Begin'});
    editor.undo();
    expect(editor.story.chapters[0]!.title).toBe('Beg');
  });

  it('moves, duplicates and deletes chapters; the one that is told stays told', async () => {
    const {editor} = await desk();
    editor.move('first', 1);
    expect(ids(editor.story)).toEqual(['second', 'first', 'third']);
    expect(told()).toBe('first');
    editor.duplicate('first');
    expect(ids(editor.story)).toEqual(['second', 'first', 'first-2', 'third']);
    editor.remove('first');
    flushSync();
    expect(told()).toBe('first-2');
    editor.undo();
    expect(ids(editor.story)).toEqual(['second', 'first', 'first-2', 'third']);
  });

  it('takes what is on the screen into a chapter, and undo shows what was there', async () => {
    const {map, editor, clock} = await desk();
    const before = map.snapshot;
    map.view.camera = {...map.view.camera, center: [37, 55], zoom: 6};
    map.filters.solo('kind', 'attack', ['attack', 'plot', 'arrest', 'milestone']);
    map.playback.setWindow([Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)]);
    flushSync();
    expect(briefing.player!.astray).toBe(true);
    expect(editor.takeView('first')).toBe('whole');
    step(clock, 100);
    expect(briefing.player!.astray).toBe(false);
    expect(map.filters.clauses).toHaveLength(1);
    expect(map.view.camera.zoom).toBeCloseTo(6, 3);
    expect(editor.story.chapters[0]!.view).toContain('kind=attack');
    editor.undo();
    step(clock, 100);
    expect(map.snapshot).toEqual({...before, playback: {...before.playback, playing: false}});
    expect(briefing.player!.astray).toBe(false);
  });

  it('shows the chapter that an undo is about', async () => {
    const {map, editor} = await desk();
    editor.takeView('first');
    editor.write('first', {title: 'Begin here'});
    briefing.player!.goTo(2);
    map.view.camera = {...map.view.camera, zoom: 7};
    editor.undo();
    expect(told()).toBe('first');
    expect(editor.story.chapters[0]!.title).toBe(SHIPPED.chapters[0]!.title);
  });

  it('makes what is on the screen a chapter of its own behind the one that is told', async () => {
    const {map, editor} = await desk();
    map.selection.selected = 'kerman';
    expect(editor.addView({label: 'New', title: 'New', caption: ''}, 0)).toBe('whole');
    expect(ids(editor.story)).toEqual(['first', 'chapter', 'second', 'third']);
    briefing.player!.goTo(1);
    expect(map.selection.selected).toBe('kerman');
  });

  it('lets a clock run, which ends at the end of the window', async () => {
    const {map, editor, clock} = await desk();
    editor.setPlay('first', {seconds: 4, pace: 'even'});
    step(clock, 100);
    expect(new Date(map.playback.value.playhead).toISOString().slice(0, 10)).toBe('2024-01-30');
    briefing.player!.goTo(0);
    expect(map.playback.value.playing).toBe(true);
  });

  it('stays in a chapter that goes on by itself, until the editing ends', async () => {
    const {clock} = await desk();
    step(clock, 4000);
    expect(told()).toBe('first');
    briefing.endEditing();
    step(clock, 4000);
    expect(told()).toBe('second');
  });

  it('says what is wrong after a change, and nothing when it was mended', async () => {
    const {editor} = await desk();
    editor.write('second', {caption: 'Nothing here is linked.'});
    await editor.check();
    expect(editor.issues).toEqual([{code: 'nothing-cited', chapter: 2, field: 'caption', value: ''}]);
    editor.undo();
    await editor.check();
    expect(editor.issues).toEqual([]);
  });
});

it('shows what comes with the data beside a story of the reader of the same id, once when they are the same', async () => {
  const {map, disk} = await desk();
  const open = async (fetched: Story) => {
    briefing.destroy();
    briefing = new Briefing(map, {
      fetch: () => [Promise.resolve({story: fetched, issues: []})],
      ...{clock: map.clock, room: () => ROOM, storage: device(Infinity, disk.text).open()}
    });
    await briefing.load();
    return briefing.stories!.map(({story: {id}}) => id);
  };
  expect(await open({...SHIPPED, id: 'shipped-2'})).toEqual(['shipped-2']);
  expect(await open({...SHIPPED, id: 'shipped-2', title: 'As it was'})).toEqual(['shipped-2', 'shipped-2-2']);
});

it('deletes a story of the reader, and brings it back', async () => {
  const {editor} = await desk();
  const restore = briefing.remove(editor.story);
  expect(briefing.editor).toBeNull();
  expect(briefing.player).toBeNull();
  expect(briefing.stories!.map((each) => each.story.id)).toEqual(['shipped']);
  restore();
  expect(briefing.stories!.map((each) => each.story.id)).toEqual(['shipped-2', 'shipped']);
});
