import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {takesCare} from '../../../src/core/care/care.ts';
import type {RenderView} from '../../../src/core/render/render-request.ts';
import {briefing} from '../../../src/core/words/en/briefing.ts';
import type {RenderOptions} from './read-options.ts';
import {oneOf} from './read-options.ts';
import type {Output} from './read-outputs.ts';
import {readOutputs} from './read-outputs.ts';
import type {GivenStory} from './read-story.ts';
import {assertChapter, readStory} from './read-story.ts';
import type {GivenView} from './read-view.ts';
import {readView} from './read-view.ts';
import {WrongUse} from './wrong-use.ts';

/** Everything that is to be done, with nothing left that could be wrong with how it was asked for. */
export interface RenderPlan {
  readonly view: RenderView;
  readonly outputs: readonly Output[];
  /** Paper of a hand-out, as browsers name it. */
  readonly paper: 'A4' | 'Letter';
  /** Plain sentences about what of the view is not there. */
  readonly issues: readonly string[];
}

const PAPERS = {a4: 'A4', letter: 'Letter'} as const;

/** A story that is told, the chapter of it that is shown, and what is not there. */
interface Told {
  readonly given: GivenStory | null;
  readonly chapter: string | null;
  readonly issues: readonly string[];
}

/**
 * Reads what was asked for.
 * @throws WrongUse, and StoryUnread when nothing of a story can be told
 */
export async function readPlan(options: RenderOptions): Promise<RenderPlan> {
  const {view = '', data, title = null, alt = null} = options;
  if (!existsSync(join(data, 'catalog.json')))
    throw new WrongUse(`There is no ${join(data, 'catalog.json')}; name the folder of the data with --data.`);
  const {fragment, page, place} = await readView(view);
  const {given, chapter, issues} = await toldStory(options, place);
  if (given && takesCare(options.care))
    throw new WrongUse('A story tells what would be left out; take a view, or leave nothing out.');
  return {
    view: {
      ...{fragment, story: given && given.text, chapter, title, alt},
      theme: oneOf('theme', options.theme, ['light', 'dark']),
      // An address would lead to what is left out.
      site: takesCare(options.care) ? null : (siteOf(options.site) ?? page)
    },
    outputs: readOutputs(options, given !== null && chapter === null),
    paper: PAPERS[oneOf('paper', options.paper, ['a4', 'letter']) ?? 'a4'],
    issues
  };
}

// That which is named by itself, or by a view.
async function toldStory({view, story, chapter, data}: RenderOptions, place: GivenView['place']): Promise<Told> {
  if (view !== undefined && story !== undefined)
    throw new WrongUse('A view and a story were named; take --view or --story.');
  const told =
    story === undefined
      ? await linkedStory(place, data)
      : {given: await readStory(story, data), chapter: null, issues: []};
  if (chapter === undefined) return told;
  if (!told.given) throw new WrongUse('A chapter belongs to a story; name one with --story.');
  assertChapter(told.given.story, chapter);
  return {...told, chapter};
}

// A link may name what is no longer there; the rest of it is shown, as in the app.
async function linkedStory(place: GivenView['place'], data: string): Promise<Told> {
  if (!place) return {given: null, chapter: null, issues: []};
  const given = await readStory(place.story, data).catch((error: unknown) => {
    if (error instanceof WrongUse) return null;
    throw error;
  });
  if (!given) return {given, chapter: null, issues: [briefing.noStory(place.story)]};
  const {chapters} = given.story;
  if (place.chapter === null || chapters.some(({id}) => id === place.chapter))
    return {given, chapter: place.chapter, issues: []};
  return {given, chapter: chapters[0]!.id, issues: [briefing.noChapter(place.chapter)]};
}

function siteOf(site: string | undefined): string | null {
  if (site === undefined) return null;
  if (/^https?:\/\//i.test(site) && URL.canParse(site)) return new URL(site).href;
  throw new WrongUse(`--site ${site} is not an address; write it as in https://example.org/map/.`);
}
