import type {CatalogEntry} from '../../geo/index.ts';
import type {Story} from '../core/story/story.ts';
import type {HostTools} from '../components/host-tools.ts';
import {frameClock} from './frame-clock.ts';
import {loadStory} from './load-story.ts';
import {speakerTools} from './speaker-tools.ts';

/** What a map tells stories with; null for a data set that comes without any. */
export function storyTelling(
  {
    map,
    src,
    entry,
    catalog,
    stories,
    open
  }: {
    map: HTMLElement;
    src: string | null;
    entry: CatalogEntry;
    catalog: readonly string[];
    /** Stories that came along with the data; null to fetch those of the catalog. */
    stories: readonly Story[] | null;
    open: (file: File) => Promise<void>;
  },
  load = loadStory
): HostTools['telling'] {
  const paths = entry.files.stories ?? [];
  if (!stories && (!src || paths.length === 0)) return null;
  return {
    fetch: () =>
      stories?.map(async (story) => ({story, issues: []})) ?? paths.map((path) => load(src!, path, {data: catalog})),
    open,
    clock: frameClock,
    addressOf: (story, chapter) => {
      const place = new URL(map.getAttribute('href') ?? '', document.baseURI);
      place.hash = `v=1&story=${story.id}${chapter ? `&ch=${chapter.id}` : ''}`;
      return place.href;
    },
    speaker: speakerTools(map, entry.id)
  };
}
