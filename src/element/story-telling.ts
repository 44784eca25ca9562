import type {CatalogEntry} from '../../geo/index.ts';
import type {Story} from '../core/story/story.ts';
import type {HostTools} from '../components/host-tools.ts';
import type {PageStories} from '../components/story/page-stories.ts';
import {deviceText} from './device-text.ts';
import {frameClock} from './frame-clock.ts';
import type {loadStory} from './load-story.ts';
import {speakerTools} from './speaker-tools.ts';
import {storyAddress} from './story-address.ts';

/** What a map tells stories with: those of its data set, and those that the reader writes. */
export function storyTelling(
  {
    map,
    src,
    entry,
    catalog,
    stories,
    open,
    page
  }: {
    map: HTMLElement;
    src: string | null;
    entry: CatalogEntry;
    catalog: readonly string[];
    /** Stories that came along with the data; null to fetch those of the catalog. */
    stories: readonly Story[] | null;
    open: (file: File) => Promise<void>;
    page: PageStories;
  },
  load: typeof loadStory = async (...given) => (await import('./load-story.ts')).loadStory(...given)
): NonNullable<HostTools['telling']> {
  const paths = entry.files.stories ?? [];
  return {
    fetch: () =>
      stories?.map(async (story) => ({story, issues: []})) ??
      (src ? paths.map((path) => load(src, path, {data: catalog})) : []),
    open,
    page,
    clock: frameClock,
    storage: deviceText('dateline-stories'),
    addressOf: (story, chapter) => storyAddress(map.getAttribute('href') ?? '', story, chapter),
    speaker: speakerTools(map, entry.id)
  };
}
