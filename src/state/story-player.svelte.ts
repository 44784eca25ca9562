import {untrack} from 'svelte';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import type {Room} from '../core/story/chapter-view.ts';
import {chapterSnapshot} from '../core/story/chapter-view.ts';
import {isOnScript} from '../core/story/on-script.ts';
import type {Chapter, Story} from '../core/story/story.ts';
import {chapterStart} from '../core/story/chapter-start.ts';
import type {Transition} from '../core/story/transition.ts';
import {transition} from '../core/story/transition.ts';
import type {Clock} from '../core/time/clock.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import {GoingOn} from './going-on.svelte.ts';
import type {Session} from './session.svelte.ts';

/** How a chapter is entered: its clock runs from its start, or it is shown as it ends. */
export type Entry = 'play' | 'end';

/**
 * Tells a story on a session: flies to a chapter, lets its clock run, and goes on. Whoever tells it may leave the script at
 * any moment, by moving the map, selecting or filtering, and {@link back} returns exactly to where it was left.
 */
export class StoryPlayer {
  #story: Story = $state.raw()!;
  readonly #session: Session;
  readonly #clock: Clock;
  readonly #room: () => Room;
  /** Takes the story on where nobody does. */
  readonly going: GoingOn;
  /** The way to the chapter; null when it is there. */
  #way: Transition | null = $state.raw(null);
  /** What the script has put on the screen last. */
  #script: Snapshot | null = $state.raw(null);
  /** The view as it was when it last followed the script. */
  #kept: Snapshot | null = null;
  #calledOff: (() => void) | null = null;
  /** Calls off what waits for the map to come to rest. */
  #settled: () => void = () => undefined;
  readonly #unwatch: () => void;

  /** @param held whether it stays in its chapter, however long that has come to rest; it never is when left out */
  constructor(
    session: Session,
    story: Story,
    {clock, room, held = () => false}: {clock: Clock; room: () => Room; held?: () => boolean}
  ) {
    this.#story = story;
    this.#session = session;
    this.#clock = clock;
    this.#room = room;
    this.going = new GoingOn(this, {playback: session.playback, clock, held});
    this.#unwatch = $effect.root(() => {
      $effect(() => {
        const view = session.snapshot;
        if (!this.moving && !this.astray) this.#kept = view;
      });
    });
  }

  get story(): Story {
    return this.#story;
  }

  /** Number of the chapter that is told, from 0; -1 before the first one. */
  readonly index: number = $derived.by(() => {
    const told = this.#session.chapter;
    return told?.story === this.story.id ? this.story.chapters.findIndex(({id}) => id === told.id) : -1;
  });

  readonly chapter: Chapter | null = $derived.by(() => this.story.chapters[this.index] ?? null);

  readonly moving: boolean = $derived.by(() => this.#way !== null);

  /** Whether the view is no longer the one that the script put on the screen. */
  readonly astray: boolean = $derived.by(() => {
    const script = this.#script;
    if (!script || this.#way) return false;
    return !isOnScript(this.#session.snapshot, script, this.chapter?.play !== null);
  });

  /** Whether what is selected was selected by the script. */
  readonly selects: boolean = $derived.by(
    () => this.#way !== null || this.#script?.selected === this.#session.selection.selected
  );

  /** Share of the chapter's own time that has passed, from 0 to 1. */
  readonly share: number = $derived.by(() => {
    if (this.#way) return 0;
    if (!this.chapter?.play) return 1;
    const {timeWindow, playhead} = this.#session.playback.value;
    return Math.min(1, Math.max(0, (playhead - timeWindow[0]) / (timeWindow[1] - 1 - timeWindow[0])));
  });

  /** Goes to a chapter by its number, from 0, kept inside the story. */
  goTo(number: number, entry: Entry = 'play'): void {
    const index = Math.min(Math.max(number, 0), this.story.chapters.length - 1);
    const chapter = this.story.chapters[index]!;
    // On the way to another chapter this is what is seen, not where that way would have ended.
    const from = this.#session.snapshot;
    this.#stop();
    this.#session.playback.pause();
    const start = this.#viewOf(chapter, entry);
    if (this.index < 0) this.#arrive(start);
    else this.#travel(from, start);
  }

  /** The next press of the clicker: back to the script when it was left, else on to the next chapter. */
  next(): void {
    if (this.astray) this.back();
    else if (this.index < this.story.chapters.length - 1) this.goTo(this.index + 1);
  }

  previous(): void {
    if (this.astray) this.back();
    else if (this.index > 0) this.goTo(this.index - 1, 'end');
  }

  /**
   * Lets the chapter's clock run or stand, from its start again when it is through. A story that tells itself is made to
   * stand as a whole, and to go on.
   */
  toggle(): void {
    if (this.going.unattended) this.going.paused = !this.going.paused;
    else if (!this.moving) this.#session.playback.toggle();
  }

  /** Returns to the script exactly where it was left; does nothing when it was not. */
  back(): void {
    const kept = this.#kept;
    if (this.astray && kept) this.#travel(this.#session.snapshot, kept);
  }

  /** To be called when somebody takes the map in hand: a flight ends where it is, and the chapter is there to go back to. */
  interrupt(): void {
    const [to, {camera}] = [this.#kept, this.#session.view];
    if (!this.moving || !to) return;
    this.#arrive(to);
    this.#settled();
    this.#session.view.camera = camera;
  }

  /** To be called when the map has another size or the words another place; the chapter is framed anew. */
  fit(): void {
    const {chapter} = this;
    if (!chapter || this.astray) return;
    const {camera} = this.#viewOf(chapter, 'end');
    if (this.moving) this.#travel(this.#session.snapshot, {...this.#kept!, camera});
    else {
      this.#session.view.camera = camera;
      this.#settle();
    }
  }

  /** Takes over an edited story. Where the chapter that is told shows something else by it, or is gone, that is shown. */
  revise(story: Story): void {
    const {chapter: before, index} = this;
    this.#story = story;
    const {chapter} = this;
    if (chapter && before && chapter.view === before.view && chapter.bounds === before.bounds) return;
    this.#session.playback.pause();
    this.#arrive(
      this.#viewOf(chapter ?? story.chapters[Math.min(Math.max(index, 0), story.chapters.length - 1)]!, 'end')
    );
  }

  /** Ends the story; the view stays as it is. */
  destroy(): void {
    this.#stop();
    this.#settled();
    this.#unwatch();
    this.#session.chapter = null;
  }

  #viewOf(chapter: Chapter, entry: Entry): Snapshot {
    const {home, view} = this.#session;
    const {theme, language, worldview} = view;
    const place = {story: this.story.id, id: chapter.id};
    const {snapshot} = chapterSnapshot(chapter, {...home, theme, language, worldview, chapter: place}, this.#room());
    return entry === 'play' ? chapterStart(chapter, snapshot) : snapshot;
  }

  #travel(from: Snapshot, to: Snapshot): void {
    const way = transition(from, to, this.#room().size);
    if (this.#session.view.reducedMotion || way.durationMs === 0) this.#arrive(to);
    else this.#fly(way, to);
  }

  #fly(way: Transition, to: Snapshot): void {
    this.#stop();
    this.#way = way;
    this.#kept = to;
    let passed = 0;
    const {camera, playback} = way.at(0);
    this.#session.snapshot = {...to, camera, playback: {...to.playback, playing: false}};
    this.#session.told = playback;
    this.#calledOff = eachFrame(this.#clock, (elapsed) => {
      passed += elapsed;
      if (passed >= way.durationMs) {
        this.#arrive(to);
        return false;
      }
      const now = way.at(passed / way.durationMs);
      this.#session.view.camera = now.camera;
      this.#session.told = now.playback;
      return true;
    });
  }

  #arrive(view: Snapshot): void {
    this.#stop();
    this.#session.snapshot = view;
    this.#settle();
    this.going.arrived();
  }

  // A map may not go quite where it is told to, near a pole for example, and says so with its next picture.
  #settle(): void {
    this.#script = untrack(() => this.#session.snapshot);
    const settled = () => (this.#script = this.#session.snapshot);
    this.#settled();
    this.#settled = this.#clock.frame(() => (this.#settled = this.#clock.frame(settled)));
  }

  #stop(): void {
    this.#calledOff?.();
    this.#calledOff = null;
    this.going.stop();
    this.#way = null;
    this.#session.told = null;
  }
}
