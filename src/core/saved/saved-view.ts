/** Views that a device keeps; more are neither saved nor read from a file. */
export const MOST_VIEWS = 200;

/** Characters of a name, and of a fragment: the longest one still can be read with the reader's theme and language added. */
export const LONGEST_NAME = 120;
export const LONGEST_FRAGMENT = 7900;

/** A snapshot that is kept under a name on the device. */
export interface SavedView {
  /** Unique among all devices, so that a view that comes back in a file is known again. */
  readonly id: string;
  readonly name: string;
  /** When it was saved, ISO 8601 in UTC. */
  readonly saved: string;
  /** What `savedFragment` writes: text in place of values, so that later versions can read it. */
  readonly fragment: string;
  /** Id of the data set. */
  readonly data: string;
}

/**
 * A name as it is kept: one line without control characters and without marks that turn the direction of the text around
 * it, at most {@link LONGEST_NAME} characters. Empty when nothing remains.
 */
export function cleanName(text: string): string {
  const line = text
    .replace(/[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}
