import {readingSeconds} from '../core/story/reading-time.ts';
import type {Chapter, Story} from '../core/story/story.ts';
import type {Clock} from '../core/time/clock.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import type {PlaybackState} from './playback-state.svelte.ts';

/** What a story does after its last chapter when it tells itself: it ends, or it begins again with the first. */
export type Unattended = 'once' | 'again';

/** An unattended story that was left is taken up again after so much time without any input, in ms. */
export const QUIET_MS = 60_000;

/** The story that is told, as far as going on with it needs to know. */
interface ToldStory {
  readonly story: Story;
  readonly chapter: Chapter | null;
  /** From 0. */
  readonly index: number;
  readonly moving: boolean;
  readonly astray: boolean;
  /** Share of the chapter's own time that has passed, from 0 to 1. */
  readonly share: number;
  goTo(index: number): void;
  back(): void;
}

/**
 * What takes a story on without anybody. Told by somebody, only chapters that say how long they stay go on by themselves, and
 * the last one ends it. Unattended every chapter does, after what it says or else the time in which its words are read; a
 * script that somebody has left is held, and taken up again when there was no input for {@link QUIET_MS}. A clock that
 * somebody has stopped before its end holds the story in either case.
 */
export class GoingOn {
  readonly #told: ToldStory;
  readonly #playback: PlaybackState;
  readonly #clock: Clock;
  readonly #held: () => boolean;
  #unattended: Unattended | null = $state(null);
  #paused = $state(false);
  #pausesThere = false;
  #calledOff: (() => void) | null = null;
  /** Real time that the chapter has rested, and that has passed without input since the script was left, in ms. */
  #rested = 0;
  #quiet = 0;
  /** Whether the chapter's clock has been seen to run. */
  #ran = false;

  /** @param held whether it stays in its chapter, however long that has come to rest */
  constructor(told: ToldStory, {playback, clock, held}: {playback: PlaybackState; clock: Clock; held: () => boolean}) {
    this.#told = told;
    this.#playback = playback;
    this.#clock = clock;
    this.#held = held;
  }

  /** How the story tells itself; null while somebody tells it. */
  get unattended(): Unattended | null {
    return this.#unattended;
  }

  set unattended(unattended: Unattended | null) {
    this.#unattended = unattended;
    this.#paused = false;
    if (!this.#told.moving) this.arrived();
  }

  /** Whether an unattended story is made to stand. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Makes an unattended story stand, clock and all, and lets it go on from there. */
  set paused(paused: boolean) {
    if (paused === this.#paused || this.#unattended === null) return;
    const {chapter, moving, share} = this.#told;
    this.#paused = paused;
    this.#pausesThere = paused && moving;
    if (paused) this.#playback.pause();
    else if (chapter?.play && !moving && share < 1) this.#playback.play();
    if (!moving) this.arrived();
  }

  /** To be called with every input, wherever it goes. */
  touched(): void {
    this.#quiet = 0;
  }

  /** To be called when a chapter stands on the screen. */
  arrived(): void {
    this.stop();
    this.#rested = 0;
    this.#quiet = 0;
    this.#ran = false;
    if (this.#pausesThere) this.#playback.pause();
    this.#pausesThere = false;
    if (!this.#paused && this.#seconds !== null)
      this.#calledOff = eachFrame(this.#clock, (elapsed) => this.#step(elapsed));
  }

  /** Ends the waiting; for when the story moves, and when it ends. */
  stop(): void {
    this.#calledOff?.();
    this.#calledOff = null;
  }

  // How long the chapter stays once it has come to rest; null when it waits for somebody.
  readonly #seconds: number | null = $derived.by(() => {
    const {chapter, story, index} = this.#told;
    if (!chapter) return null;
    if (this.#unattended !== null) return chapter.stays ?? readingSeconds(chapter, story.language);
    return index < story.chapters.length - 1 ? chapter.stays : null;
  });

  #step(elapsed: number): boolean {
    const {playing} = this.#playback.value;
    const seconds = this.#seconds;
    if (seconds === null) return false;
    this.#ran ||= playing;
    if (this.#held()) return true;
    if (this.#told.astray) {
      this.#quiet += elapsed;
      if (this.#unattended === null || this.#quiet < QUIET_MS) return true;
      this.#told.back();
      return false;
    }
    this.#quiet = 0;
    const stopped = this.#ran && this.#told.share < 1;
    if (!playing && !stopped) this.#rested += elapsed;
    if (this.#rested < seconds * 1000) return true;
    this.#next();
    return false;
  }

  #next(): void {
    const {index, story} = this.#told;
    if (index < story.chapters.length - 1) this.#told.goTo(index + 1);
    else if (this.#unattended === 'again') this.#told.goTo(0);
    else this.unattended = null;
  }
}
