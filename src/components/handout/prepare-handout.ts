import {tick} from 'svelte';
import type {Chapter, Story} from '../../core/story/story.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {HandoutMaker} from './handout-maker.svelte.ts';
import {mapHeights} from './map-heights.ts';
import {chapterContents} from './page-contents.ts';
import {pageTurn} from './page-turn.ts';

/**
 * Makes the pages of a story for the printer, while `HandoutPages` shows them in the document: without maps first, to see how
 * much room those have. Resolves when they can be printed, or were called off; rejects when a page cannot be made.
 */
export async function prepareHandout(
  maker: HandoutMaker,
  {session, story, addressOf}: {session: Session; story: Story; addressOf: (chapter: Chapter) => string | null}
): Promise<void> {
  await maker.layOut(chapterContents(story, session, {addressOf}));
  await laidOut();
  const heights = mapHeights(document.querySelectorAll('.handout > [data-page]:not([data-page="first"])'));
  await maker.make(chapterContents(story, session, {addressOf, heights}));
  await laidOut();
}

// With the letters that it will be printed in.
async function laidOut(): Promise<void> {
  await tick();
  await document.fonts.ready;
  await pageTurn();
}
