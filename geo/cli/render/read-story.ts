import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {story as words} from '../../../src/core/words/late/en/story.ts';
import {parseStory} from '../../../src/core/story/story-file.ts';
import type {Story} from '../../../src/core/story/story.ts';
import {parseJson} from '../../parse/parse-json.ts';
import {idOf} from '../../validate/salvage.ts';
import {catalogPaths} from '../catalog-paths.ts';
import {readText} from '../read-text.ts';
import {orList} from './read-options.ts';
import {WrongUse} from './wrong-use.ts';

/** The text of a story, and what it tells. */
export interface GivenStory {
  readonly text: string;
  readonly story: Story;
}

/** Nothing of a story can be told; the message says what is wrong with its file. */
export class StoryUnread extends Error {
  override readonly name = 'StoryUnread';
}

/**
 * Reads a story by its id in the catalog of a folder, or by the path of its file.
 * @throws WrongUse when there is none, StoryUnread when nothing of it can be told
 */
export async function readStory(given: string, folder: string): Promise<GivenStory> {
  if (existsSync(given)) return told((await readText(given)) ?? '', given);
  const listed = await listedStories(folder);
  const found = listed.find(({id}) => id === given);
  if (found) return told(found.text, given);
  const ids = listed.map(({id}) => id);
  throw new WrongUse(
    ids.length > 0
      ? `There is no story “${given}”; take ${orList(ids)}, or the path of a story file.`
      : `There is no story “${given}”, and the catalog lists none; give the path of a story file.`
  );
}

/** @throws WrongUse when the story has no chapter of the id */
export function assertChapter({chapters}: Story, id: string): void {
  const ids = chapters.map((chapter) => chapter.id);
  if (!ids.includes(id)) throw new WrongUse(`The story has no chapter “${id}”; take ${orList(ids)}.`);
}

async function listedStories(folder: string): Promise<{id: string; text: string}[]> {
  const path = join(folder, 'catalog.json');
  const paths = catalogPaths(parseJson((await readText(path)) ?? '')).flatMap(({stories}) => stories);
  const texts = await Promise.all(paths.map((story) => readText(join(dirname(path), story))));
  return texts.flatMap((text) => {
    const id = text === null ? null : idOf(parseJson(text));
    return text === null || id === null ? [] : {id, text};
  });
}

function told(text: string, name: string): GivenStory {
  const {story, issues} = parseStory(text, {data: null});
  if (!story) throw new StoryUnread(`${name}: ${issues.map((issue) => words.issue(issue)).join(' ')}`);
  return {text, story};
}
