import {care} from './en/care.ts';
import {carry} from './en/carry.ts';
import {cite} from './en/cite.ts';
import {draft} from './en/draft.ts';
import {editor} from './en/editor.ts';
import {embed} from './en/embed.ts';
import {film} from './en/film.ts';
import {handout} from './en/handout.ts';
import {picture} from './en/picture.ts';
import {oneFile} from './en/one-file.ts';
import {publish} from './en/publish.ts';
import {story} from './en/story.ts';

/** Sentences of what is fetched only when it is wanted, so that they do not weigh on the first map. English. */
const english = {care, carry, cite, draft, editor, embed, film, handout, oneFile, picture, publish, story};

export type LateWords = typeof english;

/** The sentences in the language with this BCP 47 tag; English for one that nobody has translated to yet. */
export function lateWords(_language: string): LateWords {
  return english;
}
