import {dataOf} from '../core/snapshot/url-codec.ts';
import type {Shown, SpeakerAction, SpeakerMessage} from '../core/story/speaker-messages.ts';
import {readMessage, writeMessage} from '../core/story/speaker-messages.ts';
import type {Chapter, Story} from '../core/story/story.ts';
import type {Clock} from '../core/time/clock.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import type {LinkPort} from './link-port.ts';

/** The window of the map is asked so often, and is gone when it has not answered for so long, in ms. */
const HELLO_MS = 2000;
const GONE_MS = 6000;

/** What the speaker's window is made with. */
interface SpeakerLinkOptions {
  readonly port: LinkPort;
  /** Whose frames stop while nobody sees the window, so that silence in the meantime counts for nothing. */
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called with what is on the screen and the chapter after it, whenever that is told. */
  readonly onShown: (shown: Shown, next: Chapter | null) => void;
  /** Id of the data set that this window has read. */
  readonly data: () => string;
  /** Called with the records of the map, as a file carries them, when that shows another data set. */
  readonly onData: (text: string) => void;
}

/**
 * The speaker's window: asks what the window of the map shows, again and again, so that it does not matter which of the two
 * is opened or loaded again. The one that is not seen answers all the same: messages wait for no frame.
 */
export class SpeakerLink {
  /** The story that is told; once it is known it stays. */
  story: Story | null = $state.raw(null);
  #shown: Shown | null = $state.raw(null);
  /** Whether a story is told in the window of the map, and that window is there. */
  #state: 'waiting' | 'linked' | 'gone' = $state('waiting');
  readonly #options: SpeakerLinkOptions;
  #silent = 0;
  /** The data set that was asked for, once. */
  #wanted: string | null = null;
  #seconds = $state(0);
  readonly #calledOff: () => void;

  constructor(options: SpeakerLinkOptions) {
    this.#options = options;
    options.port.listen((message) => this.#hear(message));
    this.#hello();
    let asked = 0;
    this.#calledOff = eachFrame(options.clock, (passed) => {
      asked += passed;
      this.#silent += passed;
      this.#count();
      if (this.#silent >= GONE_MS && this.#state === 'linked') this.#state = 'gone';
      if (asked >= HELLO_MS) {
        asked = 0;
        this.#hello();
      }
      return true;
    });
  }

  get state(): 'waiting' | 'linked' | 'gone' {
    return this.#state;
  }

  /** What was on the screen last, of the story that is here; null before anything was. */
  readonly shown: Shown | null = $derived.by(() => (this.#shown?.story === this.story?.id ? this.#shown : null));

  readonly chapter: Chapter | null = $derived.by(() => this.#at(0));

  /** The chapter after it; null when it is the last one. */
  readonly next: Chapter | null = $derived.by(() => this.#at(1));

  /** Whole seconds since the telling began. */
  get seconds(): number {
    return this.#seconds;
  }

  act(action: SpeakerAction): void {
    this.#post({type: 'act', action});
  }

  /** To a chapter by its number, from 0. */
  goTo(chapter: number): void {
    this.#post({type: 'goTo', chapter});
  }

  destroy(): void {
    this.#calledOff();
    this.#options.port.close();
  }

  #at(after: number): Chapter | null {
    return (this.shown && this.story?.chapters[this.shown.chapter + after]) ?? null;
  }

  #hear(value: unknown): void {
    const message = readMessage(value);
    const awaits = this.#wanted !== null && this.#wanted !== this.#options.data();
    if (message?.type === 'data' && awaits) this.#options.onData(message.text);
    if (message?.type !== 'story' && message?.type !== 'shown') return;
    this.#silent = 0;
    if (message.type === 'story') this.story = message.story;
    else {
      this.#state = message.shown ? 'linked' : 'waiting';
      this.#shown = message.shown ?? this.#shown;
    }
    this.#count();
    if (!this.shown) return;
    this.#options.onShown(this.shown, this.next);
    this.#want(dataOf(this.shown.view));
  }

  #count(): void {
    const begun = this.#shown?.begun ?? Infinity;
    this.#seconds = Math.max(0, Math.floor((this.#options.now() - begun) / 1000));
  }

  // What cannot be had is not asked for again and again.
  #want(data: string | null): void {
    if (data === null || data === this.#options.data() || data === this.#wanted) return;
    this.#wanted = data;
    this.#post({type: 'hello', wantsStory: false, wantsData: true});
  }

  #hello(): void {
    this.#post({type: 'hello', wantsStory: !this.shown, wantsData: false});
  }

  #post(message: SpeakerMessage): void {
    this.#options.port.post(writeMessage(message));
  }
}
