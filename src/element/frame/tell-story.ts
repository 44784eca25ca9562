import type {CatalogEntry} from '../../../geo/index.ts';
import type {Command} from '../../core/frame/read-command.ts';
import type {ChapterRef} from '../../core/snapshot/snapshot.ts';
import type {Story} from '../../core/story/story.ts';
import type {IncidentMapElement} from '../incident-map.ts';
import {fetchFile} from '../load-dataset.ts';
import {loadStory} from '../load-story.ts';
import type {Refused} from './refused.ts';

/** What a page asks of stories. */
export type StoryCommand = Extract<Command, {readonly type: 'setStory' | 'setChapter'}>;

/**
 * Opens a story, goes to a chapter of the one that is open, or closes it. Resolves when it begins to go there, with the reason
 * where there is no such place: then nothing has changed. Rejects when the stories cannot be had.
 */
export async function tellStory(map: IncidentMapElement, command: StoryCommand): Promise<Refused | null> {
  if (command.type === 'setStory' && command.story === null) {
    close(map);
    return null;
  }
  const id = command.type === 'setStory' ? command.story : map.snapshot?.chapter?.story;
  if (!id) return {refused: 'no-such-story', message: 'No story is open.'};
  const story = await findStory(map, id);
  if (!story) return {refused: 'no-such-story', message: 'There is no story with this id.'};
  const chapter = command.type === 'setStory' ? story.chapters[0] : chapterOf(story, command.chapter);
  if (!chapter) return {refused: 'no-such-chapter', message: 'The story has no such chapter.'};
  await goTo(map, {story: id, id: chapter.id});
  return null;
}

function chapterOf({chapters}: Story, place: string | number): Story['chapters'][number] | undefined {
  return typeof place === 'number' ? chapters[place] : chapters.find(({id}) => id === place);
}

// Only stories of the data set: what readers have written is not for the pages around.
async function findStory(map: IncidentMapElement, id: string): Promise<Story | undefined> {
  const src = new URL(map.getAttribute('src') ?? '', document.baseURI).href;
  const catalog = (await (await fetchFile(src, fetch)).json()) as readonly CatalogEntry[];
  const paths = catalog.find((entry) => entry.id === map.snapshot?.data)?.files.stories ?? [];
  const data = catalog.map((entry) => entry.id);
  const read = await Promise.allSettled(paths.map((path) => loadStory(src, path, {data})));
  const found = read.find((each) => each.status === 'fulfilled' && each.value.story.id === id);
  if (found?.status === 'fulfilled') return found.value.story;
  const failed = read.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
  return undefined;
}

function goTo(map: IncidentMapElement, place: ChapterRef): Promise<void> {
  const listening = new AbortController();
  const {signal} = listening;
  const reached = new Promise<void>((resolve, reject) => {
    const look = () => {
      const chapter = map.snapshot?.chapter;
      if (chapter?.story === place.story && chapter.id === place.id) resolve();
    };
    map.addEventListener('chapterchange', look, {signal});
    // It says so when a chapter that was there is there no longer.
    map.addEventListener(
      'error',
      (event: Event) => reject(new Error((event as CustomEvent<{message: string}>).detail.message)),
      {signal}
    );
    look();
  });
  // Asked for anew, wherever somebody has gone since.
  map.removeAttribute('story');
  map.setAttribute('chapter', place.id);
  map.setAttribute('story', place.story);
  return reached.finally(() => listening.abort());
}

function close(map: IncidentMapElement): void {
  // A story that the address had opened was asked for by no attribute.
  map.setAttribute('story', '');
  map.removeAttribute('story');
  map.removeAttribute('chapter');
  if (map.snapshot?.chapter) map.snapshot = {...map.snapshot, chapter: null};
}
