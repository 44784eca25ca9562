import {freeId} from '../core/ordered/by-id.ts';
import type {Room} from '../core/story/chapter-view.ts';
import type {ChapterRef} from '../core/snapshot/snapshot.ts';
import {isOnScript} from '../core/story/on-script.ts';
import type {StoryIssue} from '../core/story/story-issue.ts';
import type {Story} from '../core/story/story.ts';
import type {Clock} from '../core/time/clock.ts';
import type {DeviceText} from './device-text.ts';
import type {OwnStories} from './own-stories.svelte.ts';
import type {Session} from './session.svelte.ts';
import type {StoryEditor} from './story-editor.svelte.ts';
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
  /** Where the stories of the reader are kept; null where the page may keep nothing. */
  readonly storage: DeviceText | null;
  readonly clock: Clock;
  /** The map that chapters are framed on. */
  readonly room: () => Room;
}

/** The stories of a map, the one that is told, and whether it fills the screen. */
export class Briefing {
  readonly #session: Session;
  readonly #options: BriefingOptions;
  #asked: Promise<void> | null = null;
  #fetched: readonly ToldStory[] | null = $state.raw(null);
  /** The stories that the reader has written, over any data set; null until they are read. */
  own: OwnStories | null = $state.raw(null);
  /** What a story is edited with; null while none is. */
  editor: StoryEditor | null = $state.raw(null);
  /** Why stories could not be read; null while nothing is wrong. */
  failure: string | null = $state(null);
  #player: StoryPlayer | null = $state.raw(null);
  #presenting = $state(false);
  #gone = false;

  constructor(session: Session, options: BriefingOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Null until they are read; those of the reader stand first. */
  readonly stories: readonly ToldStory[] | null = $derived.by(() => {
    const mine = this.own;
    if (!this.#fetched || !mine) return null;
    const data = this.#session.dataset.entry.id;
    const own = mine.stories.filter((story) => story.data === data);
    const taken = new Set(mine.stories.map(({id}) => id));
    const others = this.#fetched
      .filter(({story}) => !mine.holds(story))
      .map(({story, issues}) => ({story: {...story, id: freeId(story.id, taken)}, issues}));
    return [...own.map((story) => ({story, issues: []})), ...others];
  });

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
    if (story?.id !== this.editor?.story.id) this.editor = null;
    this.#player = story && new StoryPlayer(this.#session, story, {...this.#options, held: () => this.#rehearsed});
    if (story) this.#player?.goTo(chapter, entry);
    else this.#presenting = false;
  }

  /** Takes up the chapter that a link names, in the view that the link holds beside it; without one the chapter's own. */
  async resume(entry: Entry = 'end'): Promise<void> {
    const told = this.#session.chapter;
    if (!told) return;
    const {story, index, missing} = await this.#find(told);
    if (missing) this.#session.linkIssues = [...this.#session.linkIssues, missing];
    if (!story) return;
    const kept = this.#session.snapshot;
    // From no chapter there is no way to fly.
    this.#session.chapter = null;
    this.tell(story, index, entry);
    if (entry === 'end' && !isOnScript(kept, this.#session.home, false))
      this.#session.snapshot = {...kept, chapter: this.#session.chapter};
  }

  /** Goes to a chapter by the ids of its story and of its own. Gives a sentence about what is not there, else null. */
  async seek(place: ChapterRef, entry: Entry): Promise<string | null> {
    const {story, index, missing} = await this.#find(place);
    if (story && story === this.player?.story) this.player.goTo(index, entry);
    else if (story) this.tell(story, index, entry);
    return missing;
  }

  /** Whether a story is the reader's own, so that it can be edited where it stands. */
  isOwn({id}: Story): boolean {
    return this.own?.stories.some((story) => story.id === id) ?? false;
  }

  /** Keeps a story as the reader's own, under an id that is free, and gives it back. */
  add(story: Story): Story {
    const taken = [...(this.own?.stories ?? []), ...(this.#fetched ?? []).map((each) => each.story)];
    const added = {
      ...story,
      id: freeId(story.id, new Set(taken.map(({id}) => id))),
      data: this.#session.dataset.entry.id
    };
    this.own?.put(added);
    return added;
  }

  /** Begins to edit a story, at the chapter that is told of it; one that is not the reader's own is copied. */
  async edit(story: Story): Promise<void> {
    const [{StoryEditor}] = await Promise.all([import('./story-editor.svelte.ts'), this.load()]);
    const chapter = this.player?.story.id === story.id ? Math.max(0, this.player.index) : 0;
    const own = this.isOwn(story) ? story : this.add(story);
    const {room} = this.#options;
    this.editor = new StoryEditor(this.#session, own, {
      room,
      onChange: (changed, shows) => this.#revise(changed, shows)
    });
    if (this.player?.story.id !== own.id) this.tell(own, chapter, 'end');
  }

  /** Ends the editing; the story stays told. */
  endEditing(): void {
    this.editor = null;
  }

  /** Takes a story of the reader's out. The function that is returned puts it back. */
  remove(story: Story): () => void {
    if (this.player?.story.id === story.id) this.tell(null);
    return this.own?.remove(story.id) ?? (() => undefined);
  }

  present(on: boolean): void {
    this.#presenting = on;
  }

  destroy(): void {
    this.#gone = true;
    this.#player?.destroy();
    this.own?.destroy();
  }

  // What is edited stays in its chapter, unless it is shown to a room.
  get #rehearsed(): boolean {
    return this.editor !== null && !this.#presenting;
  }

  #revise(story: Story, shows: string | null): void {
    this.own?.put(story);
    this.#player?.revise(story);
    if (shows !== null && shows !== this.#player?.chapter?.id)
      this.#player?.goTo(
        story.chapters.findIndex(({id}) => id === shows),
        'end'
      );
  }

  // An index of -1 is the first chapter. There is no story for a map that is gone before the stories are here.
  async #find({story: id, id: chapter}: ChapterRef): Promise<{story?: Story; index: number; missing: string | null}> {
    await this.load();
    if (this.#gone) return {index: -1, missing: null};
    const {noStory, noChapter} = this.#session.view.words.briefing;
    const story = this.stories?.find((each) => each.story.id === id)?.story;
    if (!story) return {index: -1, missing: noStory(id)};
    const index = story.chapters.findIndex((each) => each.id === chapter);
    return {story, index, missing: index < 0 && chapter !== '' ? noChapter(chapter) : null};
  }

  // One that cannot be had leaves the others.
  async #read(): Promise<void> {
    this.failure = null;
    const [{OwnStories}, asked] = await Promise.all([
      import('./own-stories.svelte.ts'),
      Promise.allSettled(this.#options.fetch())
    ]);
    this.own ??= new OwnStories(this.#options.storage);
    const failed = asked.filter((each) => each.status === 'rejected');
    this.#fetched = asked.filter((each) => each.status === 'fulfilled').map(({value}) => value);
    if (failed.length === 0) return;
    this.failure = failed.map(({reason}) => (reason instanceof Error ? reason.message : String(reason))).join(' ');
    this.#asked = null;
  }
}
