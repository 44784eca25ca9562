import type {Size} from '../../core/camera/camera.ts';
import {shrunk} from '../../core/camera/shrunk.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import {parseCaption} from '../../core/story/caption.ts';
import {chapterSnapshot} from '../../core/story/chapter-view.ts';
import type {Chapter, Story} from '../../core/story/story.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {PageContent} from './handout-page.ts';
import {FIRST_HEIGHT, MAP_WIDTH} from './map-heights.ts';

/** What a chapter's bounds keep free along every edge of its map, in px. */
const MARGIN = 16;

const PADDING = {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN};

/** A page for every chapter, with maps of these heights in px; one without bounds shows at least what it shows on the screen. */
export function chapterContents(
  {chapters}: Story,
  {home, view}: Session,
  {addressOf, heights = []}: {addressOf: (chapter: Chapter) => string | null; heights?: readonly number[]}
): readonly PageContent[] {
  const {language, worldview} = view;
  return chapters.map((chapter, index) => {
    const size = {width: MAP_WIDTH, height: heights[index] ?? FIRST_HEIGHT};
    const {snapshot} = chapterSnapshot(chapter, {...home, language, worldview}, {size, padding: PADDING});
    return {
      ...{title: chapter.title, number: index + 1, caption: parseCaption(chapter.caption), address: addressOf(chapter)},
      ...{size, snapshot: chapter.bounds ? snapshot : onPaper(snapshot, view, size)}
    };
  });
}

/** A page for what is on the screen, without an address where that is not published. */
export function viewContent({snapshot, dataset, view}: Session, address: string | null): PageContent {
  const size = {width: MAP_WIDTH, height: FIRST_HEIGHT};
  return {
    title: dataset.entry.title,
    number: null,
    caption: [],
    address,
    size,
    snapshot: onPaper(snapshot, view, size)
  };
}

function onPaper(snapshot: Snapshot, {size}: Session['view'], paper: Size): Snapshot {
  return {...snapshot, camera: shrunk(snapshot.camera, size, paper)};
}
