import {untrack} from 'svelte';
import {encode} from '../core/snapshot/url-codec.ts';
import type {Shown, ToldAction} from '../core/story/speaker-messages.ts';
import {readMessage, writeMessage} from '../core/story/speaker-messages.ts';
import type {Story} from '../core/story/story.ts';
import type {Clock} from '../core/time/clock.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import type {Briefing} from './briefing.svelte.ts';
import type {LinkPort} from './link-port.ts';
import type {Session} from './session.svelte.ts';

/** While time runs the speaker's window is told so often, in ms. */
const EVERY_MS = 250;

/** What a window keeps of its telling over a reload. */
interface Kept {
  /** Id of the story. */
  readonly story: string;
  /** Ms since the epoch. */
  readonly begun: number;
  readonly presenting: boolean;
}

/** What the window of the map tells the speaker's window with. */
export interface MainLinkOptions {
  readonly port: LinkPort;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A text that lasts as long as the window does, reloads included; never throws. */
  readonly memory: {read(): string | null; write(text: string | null): void};
  readonly blank: () => boolean;
  readonly act: (action: ToldAction) => void;
  /** The records as a file carries them; null when they are too many for one. */
  readonly data: () => Promise<string | null>;
}

/** The window of the map: tells the speaker's window what is on the screen, and does what is asked there. */
export class MainLink {
  readonly #session: Session;
  readonly #briefing: Briefing;
  readonly #options: MainLinkOptions;
  readonly #unwatch: () => void;
  #kept: Kept | null;
  #told: Shown | null = null;
  #sent: Story | null = null;
  #calledOff: (() => void) | null = null;
  #gone = false;

  constructor(session: Session, briefing: Briefing, options: MainLinkOptions) {
    this.#session = session;
    this.#briefing = briefing;
    this.#options = options;
    this.#kept = readKept(options.memory.read());
    options.port.listen((message) => this.#hear(message));
    this.#unwatch = $effect.root(() => {
      $effect(() => {
        const [story, presenting] = [briefing.player?.story ?? null, briefing.presenting];
        untrack(() => this.#follow(story, presenting));
      });
      $effect(() => {
        const shown = this.#shown;
        untrack(() => this.#tell(shown));
      });
    });
  }

  /** Whether a story filled the screen when the window was loaded again. */
  get presented(): boolean {
    return this.#kept?.presenting ?? false;
  }

  // When it began is not here: that is no state, and is added to what is posted.
  readonly #shown: Omit<Shown, 'begun'> | null = $derived.by(() => {
    const {player} = this.#briefing;
    if (!player) return null;
    const {snapshot, playback, view} = this.#session;
    return {
      ...{story: player.story.id, chapter: player.index, share: player.share, astray: player.astray},
      ...{playing: playback.value.playing, blank: this.#options.blank(), view: encode(snapshot, null), size: view.size}
    };
  });

  destroy(): void {
    this.#gone = true;
    this.#unwatch();
    this.#calledOff?.();
    this.#options.port.close();
  }

  #hear(value: unknown): void {
    const message = readMessage(value);
    const {player} = this.#briefing;
    if (message?.type === 'hello') {
      if (player && message.wantsStory) this.#postStory(player.story);
      if (message.wantsData) void this.#postData();
      this.#post();
    } else if (message?.type === 'goTo') player?.goTo(message.chapter);
    else if (message?.type === 'act' && message.action !== 'reset') this.#options.act(message.action);
    else if (message?.type === 'act' && player) {
      this.#begin(player.story);
      this.#post();
    }
  }

  // A story that is not told yet, as while the window is loading, ends nothing.
  #follow(story: Story | null, presenting: boolean): void {
    const kept = this.#kept;
    if (story) {
      if (kept?.story !== story.id) this.#begin(story);
      else if (this.#told) this.#keep({...kept, presenting});
      if (story !== this.#sent) this.#postStory(story);
    } else if (this.#told) this.#keep(null);
  }

  #begin(story: Story): void {
    this.#keep({story: story.id, begun: this.#options.now(), presenting: this.#briefing.presenting});
  }

  #keep(kept: Kept | null): void {
    this.#kept = kept;
    this.#options.memory.write(kept && JSON.stringify(kept));
  }

  // What somebody has done is told at once, what runs now and then.
  #tell(shown: Omit<Shown, 'begun'> | null): void {
    const told = this.#told;
    const turned = (['story', 'chapter', 'playing', 'astray', 'blank'] as const).some(
      (key) => shown?.[key] !== told?.[key]
    );
    if (turned) this.#post();
    else if (shown) this.#wait();
  }

  #wait(): void {
    if (this.#calledOff) return;
    let passed = 0;
    this.#calledOff = eachFrame(this.#options.clock, (elapsed) => {
      passed += elapsed;
      if (passed < EVERY_MS) return true;
      this.#post();
      return false;
    });
  }

  #post(): void {
    this.#calledOff?.();
    this.#calledOff = null;
    const shown = untrack(() => this.#shown);
    this.#told = shown && this.#kept && {...shown, begun: this.#kept.begun};
    this.#options.port.post(writeMessage({type: 'shown', shown: this.#told}));
  }

  async #postData(): Promise<void> {
    const text = await this.#options.data();
    if (text !== null && !this.#gone) this.#options.port.post(writeMessage({type: 'data', text}));
  }

  #postStory(story: Story): void {
    this.#sent = story;
    this.#options.port.post(writeMessage({type: 'story', story}));
  }
}

function readKept(text: string | null): Kept | null {
  try {
    const {story, begun, presenting} = JSON.parse(text ?? '{}') as Partial<Kept>;
    if (typeof story !== 'string' || !Number.isFinite(begun)) return null;
    return {story, begun: begun!, presenting: presenting === true};
  } catch {
    return null;
  }
}
