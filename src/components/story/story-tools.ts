import type {Story} from '../../core/story/story.ts';

/** What a briefing can do beyond the map. */
export interface StoryTools {
  /** Fills the screen with a story; from its first chapter when it is not told yet. */
  readonly present: (story: Story) => void;
  /** Opens the speaker's window. */
  readonly speaker: () => void;
  /** A story of what is listed, to be edited; null when nothing is. */
  readonly draft: () => Promise<Story | null>;
  /** Saves a story with all records as one file; gives its name, and rejects when they are too many. */
  readonly save: (story: Story) => Promise<string>;
  /** Opens such a file; rejects with a sentence. */
  readonly open: (file: File) => Promise<void>;
  /** Prints the hand-out. */
  readonly handout: (story: Story) => void;
}
