import {expect, it} from 'vitest';
import {formatKept} from '../../src/core/story/kept-stories.ts';
import {OwnStories} from '../../src/state/own-stories.svelte.ts';
import {chapter, story} from '../unit/core/story/stories.ts';
import {device} from './devices.ts';

const one = story([chapter('a')], {id: 'one'});
const two = story([chapter('a'), chapter('b')], {id: 'two'});
const ids = ({stories}: OwnStories) => stories.map(({id}) => id);

it('keeps stories over the end of the page, the newest first, and an edited one in its place', () => {
  const {disk, open} = device();
  const own = new OwnStories(open());
  own.put(one);
  own.put(two);
  own.put({...one, title: 'Another'});
  expect(ids(own)).toEqual(['two', 'one']);
  expect(disk.text).toBe(formatKept(own.stories));
  expect(new OwnStories(open()).stories).toEqual(own.stories);
  expect(own.trouble).toBeNull();
});

it('takes a story out, and back where it was', () => {
  const own = new OwnStories(device().open());
  own.put(one);
  own.put(two);
  const restore = own.remove('two');
  expect(ids(own)).toEqual(['one']);
  restore();
  expect(ids(own)).toEqual(['two', 'one']);
});

it('has what another page of the device has written, and loses neither', () => {
  const {open} = device();
  const [here, there] = [new OwnStories(open()), new OwnStories(open())];
  here.put(one);
  there.put(two);
  expect(ids(here)).toEqual(['two', 'one']);
  expect(ids(there)).toEqual(['two', 'one']);
});

it('says why stories will not be kept, and works on', () => {
  const nowhere = new OwnStories(null);
  expect(nowhere.trouble).toBe('no-storage');
  nowhere.put(one);
  expect(ids(nowhere)).toEqual(['one']);

  const full = device(10);
  const own = new OwnStories(full.open());
  own.put(one);
  expect(own.trouble).toBe('full');
  full.disk.room = Infinity;
  own.put(two);
  expect(own.trouble).toBeNull();
  expect(ids(new OwnStories(full.open()))).toEqual(['two', 'one']);
});

it('keeps what could not be written beside what another page writes', () => {
  const {disk, open} = device(10);
  const own = new OwnStories(open());
  own.put(one);
  disk.room = Infinity;
  new OwnStories(open()).put(two);
  expect(ids(own)).toEqual(['one', 'two']);
});

it('leaves what a newer version has kept alone, and says so', () => {
  const text = '{"version": 9, "stories": []}';
  const {disk, open} = device(Infinity, text);
  const own = new OwnStories(open());
  own.put(one);
  expect(own.trouble).toBe('newer');
  expect(disk.text).toBe(text);
});
