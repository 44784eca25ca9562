import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {LoadError} from '../../../src/element/load-dataset.ts';
import {loadStory} from '../../../src/element/load-story.ts';
import {formatStory} from '../../../src/core/story/story-file.ts';
import {chapter, story} from '../core/story/stories.ts';

beforeEach(() => void vi.stubGlobal('document', {baseURI: 'https://example.org/page/'}));
afterEach(() => void vi.unstubAllGlobals());

const asked: string[] = [];
const answer =
  (text: string, status = 200): typeof fetch =>
  async (url) => {
    asked.push(String(url));
    return new Response(text, {status});
  };
const load = (fetcher: typeof fetch, data: readonly string[] | null = null) =>
  loadStory('data/catalog.json', 'harbor/stories/a.json', {fetcher, data});

it('reads a story from beside the catalog', async () => {
  const told = story([chapter('a')]);
  expect(await load(answer(formatStory(told)))).toEqual({story: told, issues: []});
  expect(asked.at(-1)).toBe('https://example.org/page/data/harbor/stories/a.json');
});

it('tells what can be told of a story, and says what cannot', async () => {
  const file = formatStory(story([chapter('a'), chapter('a'), chapter('b')]));
  const {story: told, issues} = await load(answer(file), ['other']);
  expect(told.chapters.map(({id}) => id)).toEqual(['a', 'b']);
  expect(issues.map(({code}) => code)).toEqual(['data-unknown', 'twice']);
});

it('rejects with a sentence when there is no such file, or nothing of it can be told', async () => {
  const failing: typeof fetch = async () => Promise.reject(new TypeError('offline'));
  for (const fetcher of [answer('', 404), answer('<html>'), answer('{"version": 1, "chapters": []}'), failing]) {
    const failure: unknown = await load(fetcher).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect((failure as LoadError).message).toMatch(/a\.json.*\.$/s);
  }
});
