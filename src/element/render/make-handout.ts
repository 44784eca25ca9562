import {mount, unmount} from 'svelte';
import {directionOf} from '../../components/handout/direction-of.ts';
import {HandoutMaker} from '../../components/handout/handout-maker.svelte.ts';
import HandoutPages from '../../components/handout/HandoutPages.svelte';
import {pageTurn} from '../../components/handout/page-turn.ts';
import {prepareHandout} from '../../components/handout/prepare-handout.ts';
import {versionOf} from '../../components/handout/version-of.ts';
import {svgWorld} from '../../components/map/svg-world.ts';
import type {Chapter} from '../../core/story/story.ts';
import {storyAddress} from '../story-address.ts';
import type {Making} from './making.ts';
import {RenderError} from './making.ts';
import type {OpenedView} from './open-view.ts';

/** Lays the pages of a story out for the printer. */
export async function makeHandout({asked, session, told, places}: OpenedView): Promise<Making> {
  if (!told) throw new RenderError('A hand-out is made of a story; name one with --story.');
  const {story} = told;
  const addressOf = (chapter: Chapter | null) => asked.site && storyAddress(asked.site, story, chapter);
  const maker = new HandoutMaker(session, {
    world: () => svgWorld(places.basemap),
    pause: pageTurn,
    version: () => versionOf(session.whole.dataset)
  });
  const pages = mount(HandoutPages, {
    target: document.body,
    props: {session, story, address: addressOf(null), made: maker, direction: directionOf(document.body)}
  });
  await prepareHandout(maker, {session, story, addressOf});
  if (!maker.topology) throw new RenderError('The background map cannot be read; run npm run build and try again.');
  document.title = story.title;
  return {made: {kind: 'handout', chapters: story.chapters.length}, clear: () => void unmount(pages)};
}
