import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {readPairs} from '../../../src/core/snapshot/fragment-text.ts';
import type {Snapshot} from '../../../src/core/snapshot/snapshot.ts';
import {encode} from '../../../src/core/snapshot/url-codec.ts';
import {WrongUse} from './wrong-use.ts';

/** A view as it was given. */
export interface GivenView {
  /** Without `#`. */
  readonly fragment: string;
  /** The page of the address that it was given as; null when it was not given as one. */
  readonly page: string | null;
  /** The place in a story that it names; null when it names none. */
  readonly place: {readonly story: string; readonly chapter: string | null} | null;
}

/**
 * Reads a view: a fragment, the address of a published map with one, or the path of a snapshot as JSON. What of a fragment
 * cannot be read is found when it is opened.
 * @throws WrongUse when it is none of these
 */
export async function readView(text: string): Promise<GivenView> {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) throw new WrongUse(`${text} is not an address; copy it from the browser again.`);
    const url = new URL(text);
    const fragment = url.hash.slice(1);
    url.hash = '';
    return {fragment, page: url.href, place: placeOf(fragment)};
  }
  const fragment = existsSync(text) ? await readSnapshot(text) : text.replace(/^#/, '');
  if (fragment !== '' && !fragment.includes('='))
    throw new WrongUse(`There is no file ${text}, and it is no view; copy what follows # in the address of the map.`);
  return {fragment, page: null, place: placeOf(fragment)};
}

// What a program has saved of `snapshot` becomes a link, so that it is read with the same checks.
async function readSnapshot(path: string): Promise<string> {
  try {
    return encode(JSON.parse(await readFile(path, 'utf8')) as Snapshot, null);
  } catch (error) {
    throw new WrongUse(
      `${path} holds no snapshot (${(error as Error).message}); save the element's "snapshot" as JSON.`
    );
  }
}

function placeOf(fragment: string): GivenView['place'] {
  const said = new Map(readPairs(fragment));
  const story = said.get('story');
  return story ? {story, chapter: said.get('ch') || null} : null;
}
