import {freeId, movedItem, withItemAt, withoutItem} from '../ordered/by-id.ts';
import type {Chapter, Story} from './story.ts';

/** The story with another text or time for one of its chapters. */
export function changedChapter(story: Story, id: string, change: Partial<Omit<Chapter, 'id'>>): Story {
  return {...story, chapters: story.chapters.map((chapter) => (chapter.id === id ? {...chapter, ...change} : chapter))};
}

/** The story with one of its chapters so many places later, or earlier when `places` is negative; it stops at the ends. */
export function movedChapter(story: Story, id: string, places: number): Story {
  return {...story, chapters: movedItem(story.chapters, id, places)};
}

/** The story with one more chapter at an index from 0, under an id of its own when another has that id. */
export function withChapter(story: Story, chapter: Chapter, index: number): Story {
  const id = freeId(chapter.id, new Set(story.chapters.map((each) => each.id)));
  return {...story, chapters: withItemAt(story.chapters, {...chapter, id}, index)};
}

/** The story without a chapter; as it is when that is its only one, because a story has at least one. */
export function withoutChapter(story: Story, id: string): Story {
  return story.chapters.length > 1 ? {...story, chapters: withoutItem(story.chapters, id)} : story;
}

/** Id of the first chapter that is new or another than it was before; null when none is. */
export function changedSince(before: Story, after: Story): string | null {
  const old = new Map(before.chapters.map((chapter) => [chapter.id, chapter]));
  return after.chapters.find((chapter) => old.get(chapter.id) !== chapter)?.id ?? null;
}
