import {homeSnapshot} from '../../core/snapshot/home.ts';
import {dataOf} from '../../core/snapshot/url-codec.ts';
import type {RenderView} from '../../core/render/render-request.ts';
import {RENDER_SCREEN} from '../../core/render/render-request.ts';
import {chapterSnapshot} from '../../core/story/chapter-view.ts';
import {isOnScript} from '../../core/story/on-script.ts';
import {parseStory} from '../../core/story/story-file.ts';
import type {Chapter, Story} from '../../core/story/story.ts';
import {ManualClock} from '../../core/time/clock.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {Session} from '../../state/session.svelte.ts';
import {firstRoom} from '../first-room.ts';
import {LoadError, loadRegions} from '../load-dataset.ts';
import {MapLinks} from '../map-links.ts';
import type {Opened} from '../opened.ts';
import {openCatalog} from '../opened.ts';
import {storyAddress} from '../story-address.ts';

/** Addresses of what files are made from: the catalog, and the folders of the background map and of the app. */
export interface Places {
  readonly catalog: string;
  readonly basemap: string;
  readonly app: string;
}

/** A view that stands without a screen, and what of a story it shows. */
export interface OpenedView {
  readonly asked: RenderView;
  readonly places: Places;
  readonly session: Session;
  readonly links: MapLinks;
  readonly told: ToldChapter | null;
  /** Where it is found again; null where it is not published. */
  readonly address: string | null;
}

/** A chapter that is shown, of a story. */
export interface ToldChapter {
  readonly story: Story;
  readonly chapter: Chapter;
  /** Whether the story is told from its first chapter to the last. */
  readonly whole: boolean;
  /** Whether the view is the chapter's own; a link may hold another one beside its place in the story. */
  readonly onScript: boolean;
}

/**
 * Opens what is asked for, as the app does.
 * @throws LoadError when there are no records to be had, or nothing of the story can be told
 */
export async function openView(asked: RenderView, places: Places): Promise<OpenedView> {
  const read = asked.story === null ? null : parseStory(asked.story, {data: null});
  const said = read?.issues.map(lateWords('en').story.issue) ?? [];
  if (read && !read.story) throw new LoadError(said.join(' '));
  const story = read?.story ?? null;
  const opened = await openCatalog(places.catalog, story?.data ?? dataOf(asked.fragment));
  if (story && opened.dataset.entry.id !== story.data)
    throw new LoadError(`The story is about the data set “${story.data}”; list that in the catalog.`);
  const session = await openSession(opened, places.catalog);
  const links = new MapLinks();
  links.catalog = opened.catalog ?? [];
  session.snapshot = links.read(asked.fragment, session);
  const told = story && tell(session, story, asked.chapter);
  if (asked.theme !== null) session.view.theme = asked.theme;
  session.linkIssues = [...said, ...session.linkIssues];
  return {asked, places, session, links, told, address: addressOf({asked, session, links, told})};
}

// The one place where a session is made of what was read.
async function openSession({dataset, issues}: Opened, src: string): Promise<Session> {
  const home = homeSnapshot(dataset.entry, {...firstRoom('none', RENDER_SCREEN), language: 'en'});
  const fetchRegions = () => loadRegions(src);
  // Nothing moves by itself.
  const session = new Session({dataset, issues, snapshot: home, home, clock: new ManualClock(), fetchRegions});
  session.view.size = RENDER_SCREEN;
  await session.regions.load();
  return session;
}

function tell(session: Session, story: Story, id: string | null): ToldChapter {
  const chapter = story.chapters.find((each) => each.id === id) ?? story.chapters[0]!;
  const {home, snapshot} = session;
  const onScript = isOnScript(snapshot, home, false);
  const {theme, language, worldview} = snapshot;
  const place = {story: story.id, id: chapter.id};
  const script = chapterSnapshot(
    chapter,
    {...home, theme, language, worldview, chapter: place},
    firstRoom('none', RENDER_SCREEN)
  );
  session.snapshot = onScript ? script.snapshot : {...snapshot, chapter: place};
  return {story, chapter, whole: id === null, onScript};
}

function addressOf({
  asked,
  session,
  links,
  told
}: Pick<OpenedView, 'asked' | 'session' | 'links' | 'told'>): string | null {
  if (asked.site === null) return null;
  if (told?.onScript) return storyAddress(asked.site, told.story, told.whole ? null : told.chapter);
  return links.address(session, asked.site);
}
