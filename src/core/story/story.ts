import type {Bounds} from '../camera/camera.ts';
import type {Pace} from '../time/playback.ts';

/**
 * How the clock runs when a chapter is entered: over its whole window, from the first day to the last, in so many seconds
 * of real time, or in more where records would be shown too briefly.
 */
export interface ChapterPlay {
  readonly seconds: number;
  readonly pace: Pace;
}

/** One step of a story: a snapshot with words. */
export interface Chapter {
  /** Unique in its story; what `ch=` in a link names. */
  readonly id: string;
  /** One to three words for the line of all chapters. */
  readonly label: string;
  readonly title: string;
  /** Markdown of paragraphs, emphasis, lists and links to records, `[words](record:ID)`. */
  readonly caption: string;
  /** Plain text that only the speaker sees; empty when there is none. */
  readonly notes: string;
  /**
   * The view as a URL fragment without `#`, over the view that the data set opens with. What plays ends here, so that the
   * fragment alone is the picture for print, for reduced motion and for the transcript.
   */
  readonly view: string;
  /** What must be seen beside the words, whatever the size of the screen; null leaves the camera to the fragment. */
  readonly bounds: Bounds | null;
  /** Null for a chapter whose clock stands still. */
  readonly play: ChapterPlay | null;
  /** Seconds of real time from when the chapter has come to rest to the next one; null waits for a click. */
  readonly stays: number | null;
}

/** A briefing: chapters in their order, over one data set. */
export interface Story {
  readonly id: string;
  /** Id of the data set in the catalog. */
  readonly data: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** At least one. */
  readonly chapters: readonly Chapter[];
}
