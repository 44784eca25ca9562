import type {Room} from '../core/story/chapter-view.ts';
import {isOnScript} from '../core/story/on-script.ts';
import type {StoryIssue} from '../core/story/story-issue.ts';
import type {Story} from '../core/story/story.ts';
import type {Clock} from '../core/time/clock.ts';
import type {Session} from './session.svelte.ts';
import type {Entry} from './story-player.svelte.ts';
import {StoryPlayer} from './story-player.svelte.ts';

/** A story as it was read, with what could not be read of it. */
export interface ToldStory {
  readonly story: Story;
  readonly issues: readonly StoryIssue[];
}

/** What a briefing is made with. */
export interface BriefingOptions {
  /** Fetches the stories of the data set, each by itself; what cannot be had rejects with a sentence. */
  readonly fetch: () => readonly Promise<ToldStory>[];
  readonly clock: Clock;
  /** The map that chapters are framed on. */
  readonly room: () => Room;
}

/** The stories of a map, the one that is told, and whether it fills the screen. */
export class Briefing {
  readonly #session: Session;
  readonly #options: BriefingOptions;
  #asked: Promise<void> | null = null;
  /** Null until they are read. */
  stories: readonly ToldStory[] | null = $state.raw(null);
  /** Why stories could not be read; null while nothing is wrong. */
  failure: string | null = $state(null);
  #player: StoryPlayer | null = $state.raw(null);
  #presenting = $state(false);

  constructor(session: Session, options: BriefingOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Tells the story; null while none is told, as when the view has been set to one of no story. */
  readonly player: StoryPlayer | null = $derived.by(() =>
    this.#player?.story.id === this.#session.chapter?.story ? this.#player : null
  );

  /** Whether a story fills the screen. */
  readonly presenting: boolean = $derived.by(() => this.#presenting && this.player !== null);

  /** Reads the stories, once; again after a failure. */
  load(): Promise<void> {
    return (this.#asked ??= this.#read());
  }

  /** Tells a story from its first chapter, or from the one that is named; null ends the telling. */
  tell(story: Story | null, chapter = 0, entry: Entry = 'play'): void {
    this.#player?.destroy();
    this.#player = story && new StoryPlayer(this.#session, story, this.#options);
    if (story) this.#player?.goTo(chapter, entry);
    else this.#presenting = false;
  }

  /** Takes up the chapter that a link names, in the view that the link holds beside it; without one the chapter's own. */
  async resume(): Promise<void> {
    const told = this.#session.chapter;
    if (!told) return;
    await this.load();
    const story = this.stories?.find((each) => each.story.id === told.story)?.story;
    const index = story?.chapters.findIndex(({id}) => id === told.id) ?? -1;
    const {noStory, noChapter} = this.#session.view.words.briefing;
    if (!story || (index < 0 && told.id !== ''))
      this.#session.linkIssues = [...this.#session.linkIssues, story ? noChapter(told.id) : noStory(told.story)];
    if (!story) return;
    const kept = this.#session.snapshot;
    this.tell(story, index, 'end');
    if (!isOnScript(kept, this.#session.home, false))
      this.#session.snapshot = {...kept, chapter: this.#session.chapter};
  }

  /** Puts a story in front of the others, in the place of one of its id, and tells it. */
  add(story: Story): void {
    const others = this.stories?.filter((each) => each.story.id !== story.id) ?? [];
    this.stories = [{story, issues: []}, ...others];
    this.tell(story);
  }

  present(on: boolean): void {
    this.#presenting = on;
  }

  destroy(): void {
    this.#player?.destroy();
  }

  // One that cannot be had leaves the others.
  async #read(): Promise<void> {
    this.failure = null;
    const asked = await Promise.allSettled(this.#options.fetch());
    const failed = asked.filter((each) => each.status === 'rejected');
    this.stories = asked.filter((each) => each.status === 'fulfilled').map(({value}) => value);
    if (failed.length === 0) return;
    this.failure = failed.map(({reason}) => (reason instanceof Error ? reason.message : String(reason))).join(' ');
    this.#asked = null;
  }
}
