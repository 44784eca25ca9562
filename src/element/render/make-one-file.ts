import {writeOneFile} from '../../components/publish/one-file-parts.ts';
import {saveFile} from '../../components/save-file.ts';
import {encode} from '../../core/snapshot/url-codec.ts';
import type {Story} from '../../core/story/story.ts';
import {loadStory} from '../load-story.ts';
import type {Making} from './making.ts';
import {RenderError} from './making.ts';
import type {OpenedView} from './open-view.ts';

/** Saves the map as one file, which opens with the view or the story and holds all stories of its data. */
export async function makeOneFile(opened: OpenedView, name: string): Promise<Making> {
  const {asked, session, told, places} = opened;
  const {entry} = session.whole.dataset;
  const stories = await storiesOf(opened);
  const title = asked.title ?? (told?.whole ? told.story.title : entry.title);
  const content = await writeOneFile(
    session,
    {view: viewOf(opened), title, stories},
    {app: places.app, basemap: places.basemap, signal: new AbortController().signal, onStep: () => undefined}
  ).catch((cause: unknown) => {
    if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
    throw new RenderError(`One file cannot be made: ${cause.message}.`, {cause});
  });
  saveFile({name, type: 'text/html', content});
  return {made: {kind: 'one-file'}};
}

// A chapter frames itself on every screen, so nothing is told but its place.
function viewOf({session, links, told}: OpenedView): string {
  if (!told?.onScript) return links.write(session);
  const {home, view} = session;
  const chapter = {story: told.story.id, id: told.whole ? '' : told.chapter.id};
  return encode({...home, theme: view.theme, chapter}, home);
}

async function storiesOf({session, links, told, places}: OpenedView): Promise<readonly Story[]> {
  const paths = session.whole.dataset.entry.files.stories ?? [];
  const loaded = await Promise.all(paths.map((path) => loadStory(places.catalog, path, {data: links.catalog})));
  const own = told ? [told.story] : [];
  return [...own, ...loaded.map(({story}) => story).filter(({id}) => id !== told?.story.id)];
}
