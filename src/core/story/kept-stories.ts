import {isObject} from './story-fields.ts';
import {formatStory} from './story-file.ts';
import {readStoryList} from './story-list.ts';
import type {Story} from './story.ts';

const VERSION = 1;

/** What a device has kept; `wrong` is why some or all of it cannot be read, null when nothing is. */
export interface KeptStories {
  readonly stories: readonly Story[];
  readonly wrong: 'damaged' | 'newer' | null;
}

/** Stories as the text that a device keeps. */
export function formatKept(stories: readonly Story[]): string {
  return JSON.stringify({version: VERSION, stories: stories.map((story) => JSON.parse(formatStory(story)) as unknown)});
}

/** Reads what {@link formatKept} wrote. Never throws: what can be read is given. */
export function parseKept(text: string): KeptStories {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return {stories: [], wrong: 'damaged'};
  }
  if (!isObject(kept) || !Array.isArray(kept.stories)) return {stories: [], wrong: 'damaged'};
  if (kept.version !== VERSION) return {stories: [], wrong: 'newer'};
  const {stories, issues} = readStoryList(kept.stories, {data: null, most: Infinity});
  return {stories, wrong: issues.length > 0 ? 'damaged' : null};
}
