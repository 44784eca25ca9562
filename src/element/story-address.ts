import type {Chapter, Story} from '../core/story/story.ts';

/** Address at which a chapter of a story, or with null the story, is found again, on the page of a full map. */
export function storyAddress(page: string, {id}: Story, chapter: Chapter | null): string {
  const place = new URL(page, document.baseURI);
  place.hash = `v=1&story=${id}${chapter ? `&ch=${chapter.id}` : ''}`;
  return place.href;
}
