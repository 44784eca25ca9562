import type {ChapterRef} from '../../core/snapshot/snapshot.ts';
import type {GoingOn, Unattended} from '../../state/going-on.svelte.ts';

/** What a page asks of the stories of its map. */
export interface PageStories {
  /** Where a story is to stand, with an empty id for its first chapter; null when the page asks for none. */
  readonly place: ChapterRef | null;
  /** How it is to tell itself; null when it is not to. */
  readonly unattended: Unattended | null;
  /** Called with what tells the stories of the map, and with null when that is gone. */
  readonly join: (told: ToldStories | null) => void;
}

/** What tells the stories of a map, as a page sees it. */
export interface ToldStories {
  /** What takes the story on that is told; null while none is. */
  readonly going: GoingOn | null;
  /** Goes to where the page asks. What is not there is told on the screen. */
  readonly ask: () => Promise<void>;
}
