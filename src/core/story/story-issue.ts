/**
 * Everything that can be wrong with a story, and how bad: an `error` is a part that does not play or does not show what it
 * says, a `warning` one that does. Codes are stable.
 */
export const STORY_FAULTS = {
  'too-large': 'error',
  'not-json': 'error',
  'not-story': 'error',
  version: 'error',
  'no-chapters': 'error',
  'chapter-shape': 'error',
  'too-many': 'error',
  missing: 'error',
  type: 'error',
  long: 'warning',
  twice: 'error',
  'key-unknown': 'warning',
  'data-unknown': 'error',
  'view-unread': 'error',
  'view-key': 'warning',
  'view-data': 'error',
  'region-missing': 'error',
  'record-missing': 'error',
  'selected-unknown': 'error',
  'selected-filtered': 'error',
  'selected-outside': 'error',
  'window-outside': 'error',
  'window-empty': 'warning',
  'bounds-empty': 'warning',
  'nothing-cited': 'warning'
} as const satisfies Record<string, 'error' | 'warning'>;

export type StoryFault = keyof typeof STORY_FAULTS;

/** One thing that is wrong with a story, as a value that is never thrown. */
export interface StoryIssue {
  readonly code: StoryFault;
  /** Chapter of the file, counted from 1; null for the story itself. */
  readonly chapter: number | null;
  /** Member of the story or of the chapter, such as `caption` or `play.seconds`; null for the whole of it. */
  readonly field: string | null;
  /** What it is about, as the file has it, such as an unknown key or the id of a record; empty when the field says it all. */
  readonly value: string;
}
