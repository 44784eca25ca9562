import type {Chapter} from './story.ts';

/**
 * Words that are read in a minute beside a picture that moves: the slower end of what the BBC Subtitle Guidelines recommend
 * for subtitles, 160 to 180 (bbc.co.uk/accessibility/forproducts/guides/subtitles, "Target minimum timing").
 */
const WORDS_PER_MINUTE = 160;

/** What a chapter of few words is looked at for, in seconds. */
const LEAST_SECONDS = 6;

/** Where a link of a caption leads to; nobody reads it. */
const LINK_TARGET = /\]\([^()\s]*\)/g;

/**
 * Seconds of real time in which the title and the caption of a chapter are read, at least 6. Words are those of its language,
 * so that scripts without spaces have theirs.
 * @param language BCP 47 tag of the story
 */
export function readingSeconds({title, caption}: Pick<Chapter, 'title' | 'caption'>, language: string): number {
  const text = `${title}\n${caption.replace(LINK_TARGET, ' ')}`;
  let words = 0;
  for (const {isWordLike} of new Intl.Segmenter(language, {granularity: 'word'}).segment(text)) if (isWordLike) words++;
  return Math.max(LEAST_SECONDS, (words / WORDS_PER_MINUTE) * 60);
}
