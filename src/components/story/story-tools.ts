import type {Story} from '../../core/story/story.ts';
import type {StoryFiles} from './story-files.ts';

/** What a briefing can do beyond the map. */
export interface StoryTools {
  /** Makes stories, and reads and writes their files. */
  readonly files: () => Promise<StoryFiles>;
  /** Fills the screen with a story; from its first chapter when it is not told yet. */
  readonly present: (story: Story) => void;
  /** Opens the speaker's window. */
  readonly speaker: () => void;
  /** Prints the hand-out. */
  readonly handout: (story: Story) => void;
}
