import {parseStory} from '../core/story/story-file.ts';
import {lateWords} from '../core/words/late/late-words.ts';
import type {ToldStory} from '../state/briefing.svelte.ts';
import {fetchFile, LoadError} from './load-dataset.ts';

/**
 * Fetches a story. A bad chapter is left out and named in `issues`.
 * @param src the catalog
 * @param path as the catalog gives it, relative to itself
 * @param data ids of the data sets that are here; null when nobody knows
 * @throws LoadError when the file is missing or nothing of it can be told
 */
export async function loadStory(
  src: string,
  path: string,
  {data = null, fetcher = fetch}: {readonly data?: readonly string[] | null; readonly fetcher?: typeof fetch} = {}
): Promise<ToldStory> {
  const url = new URL(path, new URL(src, document.baseURI)).href;
  const response = await fetchFile(url, fetcher);
  const {story, issues} = parseStory(await response.text(), {data});
  if (story) return {story, issues};
  throw new LoadError(`${path}: ${issues.map(lateWords('en').story.issue).join(' ')}`);
}
