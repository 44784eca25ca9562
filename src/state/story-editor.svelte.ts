import {isKeptWhole} from '../core/saved/saved-fragment.ts';
import {LONGEST_FRAGMENT} from '../core/saved/saved-view.ts';
import {chapterOfView, withPlay} from '../core/story/chapter-of-view.ts';
import {changedChapter, changedSince, movedChapter, withChapter, withoutChapter} from '../core/story/edit-story.ts';
import type {Room} from '../core/story/chapter-view.ts';
import type {StoryIssue} from '../core/story/story-issue.ts';
import type {Chapter, ChapterPlay, Story} from '../core/story/story.ts';
import {History} from './history.svelte.ts';
import type {Session} from './session.svelte.ts';

/** What a chapter says, beside its view. */
export type ChapterWords = Partial<Pick<Chapter, 'label' | 'title' | 'caption' | 'notes' | 'stays'>>;

/** What the story says of itself. */
export type StoryWords = Partial<Pick<Story, 'title' | 'description'>>;

/** How much of a view became part of a chapter: none of it when its filter is too long, all but a region that came from a file. */
export type Taken = 'whole' | 'no-file-region' | 'too-long';

/** What a story is edited with. */
export interface StoryEditorOptions {
  /** The map on which views are taken. */
  readonly room: () => Room;
  /** Called with the story after every change, and with the id of a chapter that shall be shown for it, if any. */
  readonly onChange: (story: Story, shows: string | null) => void;
}

/** One story in the making, and what it was before. */
export class StoryEditor {
  readonly #session: Session;
  readonly #options: StoryEditorOptions;
  #story: Story = $state.raw()!;
  readonly #history = new History<Story>();
  /** What was wrong with the story when it was looked through last: after a change, or when a field was left. */
  issues: readonly StoryIssue[] = $state.raw([]);

  constructor(session: Session, story: Story, options: StoryEditorOptions) {
    this.#session = session;
    this.#options = options;
    this.#story = story;
    void this.check();
  }

  get story(): Story {
    return this.#story;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Changes what the story says of itself. */
  describe(words: StoryWords): void {
    this.#change({...this.#story, ...words}, Object.keys(words).join());
  }

  /** Changes what a chapter says. */
  write(id: string, words: ChapterWords): void {
    this.#change(changedChapter(this.#story, id, words), `${id} ${Object.keys(words).join()}`);
  }

  /** Ends what was being typed: what comes is a step of its own. */
  rest(): void {
    this.#history.rest();
    void this.check();
  }

  /** Lets the clock of a chapter run, or stand. */
  setPlay(id: string, play: ChapterPlay | null): void {
    const chapter = this.#chapter(id);
    if (chapter)
      this.#change(changedChapter(this.#story, id, withPlay(chapter, play, this.#session.home)), `${id} play`);
  }

  /** Puts what is on the screen into a chapter, in the place of its view. */
  takeView(id: string): Taken {
    const chapter = this.#chapter(id);
    return this.#take(chapter?.play ?? null, (view) => this.#change(changedChapter(this.#story, id, view)));
  }

  /** Makes what is on the screen a chapter behind another one, counted from 0, or the first one at -1. */
  addView(words: Pick<Chapter, 'label' | 'title' | 'caption'>, behind: number): Taken {
    return this.#take(null, (view) =>
      this.#insert({id: 'chapter', notes: '', play: null, stays: null, ...words, ...view}, behind + 1)
    );
  }

  /** Puts a second one of a chapter behind it. */
  duplicate(id: string): void {
    const index = this.#index(id);
    const chapter = this.#story.chapters[index];
    if (chapter) this.#insert(chapter, index + 1);
  }

  move(id: string, places: number): void {
    this.#change(movedChapter(this.#story, id, places));
  }

  remove(id: string): void {
    this.#change(withoutChapter(this.#story, id));
  }

  /** Takes the last change back, and shows the chapter that it was about. */
  undo(): void {
    const story = this.#history.undo(this.#story);
    if (!story) return;
    this.#show(story, changedSince(this.#story, story));
    void this.check();
  }

  redo(): void {
    const story = this.#history.redo(this.#story);
    if (!story) return;
    this.#show(story, changedSince(this.#story, story));
    void this.check();
  }

  /** Looks for what is wrong with the story as it stands. */
  async check(): Promise<void> {
    const {whole, home, regions} = this.#session;
    const [{checkStory}] = await Promise.all([import('../core/story/check-story.ts'), regions.load()]);
    const found = checkStory(this.#story, {records: whole, home, named: regions.byId});
    this.issues = regions.status === 'ready' ? found : found.filter(({code}) => code !== 'region-missing');
  }

  #take(play: ChapterPlay | null, use: (view: Pick<Chapter, 'view' | 'bounds'>) => void): Taken {
    const {snapshot, home} = this.#session;
    const view = chapterOfView(snapshot, play, {home, room: this.#options.room()});
    if (view.view.length > LONGEST_FRAGMENT) return 'too-long';
    use(view);
    return isKeptWhole(snapshot) ? 'whole' : 'no-file-region';
  }

  #insert(chapter: Chapter, index: number): void {
    this.#change(withChapter(this.#story, chapter, index));
  }

  #change(story: Story, typed: string | null = null): void {
    if (JSON.stringify(story) === JSON.stringify(this.#story)) return;
    this.#history.remember(this.#story, typed);
    this.#show(story);
    if (typed === null) void this.check();
  }

  #show(story: Story, shows: string | null = null): void {
    this.#story = story;
    this.#options.onChange(story, shows);
  }

  #index(id: string): number {
    return this.#story.chapters.findIndex((chapter) => chapter.id === id);
  }

  #chapter(id: string): Chapter | undefined {
    return this.#story.chapters[this.#index(id)];
  }
}
