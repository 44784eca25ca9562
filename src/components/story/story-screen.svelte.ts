import type {Padding, Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import type {Room} from '../../core/story/chapter-view.ts';
import type {ToldAction} from '../../core/story/speaker-messages.ts';
import type {Chapter, Story} from '../../core/story/story.ts';
import {Briefing} from '../../state/briefing.svelte.ts';
import {MainLink} from '../../state/main-link.svelte.ts';
import type {GoingOn, Unattended} from '../../state/going-on.svelte.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {Entry} from '../../state/story-player.svelte.ts';
import type {HostTools} from '../host-tools.ts';
import type {StoryFiles} from './story-files.ts';
import type {ToldStories} from './page-stories.ts';
import type {StoryTools} from './story-tools.ts';

/** Height of a map in px whose smallest names are 10 px high: on a wall it is drawn so and magnified, to 24 px at 1080. */
const DRAWN_HEIGHT = 450;
const DRAWN_WIDTH = 600;

/** Shares of the screen that words and the line of chapters cover, and what is kept free around what must be seen. */
const WORDS = 0.42;
const LINE = 0.16;
const FREE = 0.06;

/** The same of the words on a screen that is hardly wider than high, on a low one and on one that is higher than wide. */
const WORDS_NARROW = 0.47;
const WORDS_LOW = 0.48;
const WORDS_BELOW = 0.57;

/** Ratio of width to height below which, and height in px below which that is so, as in Presenter.svelte. */
const NARROW = 1.5;
const LOW = 540;

/** Share of the width, beside the words, where names may stand though nothing that must be seen does. */
const FADE = 0.02;

/** Share of the height along the edges of the screen where no names stand: some screens cut it off. */
const EDGE = 0.025;

/** Px that are kept free around what must be seen beside the panels. */
const MARGIN = 40;

/** What a story needs of the frame around the map. */
interface Frame {
  readonly root: () => HTMLElement | undefined;
  /** Size of all of it in px. */
  readonly size: () => Size;
  /** Tells the reader a plain sentence. */
  readonly report: (message: string) => void;
  /** Whether it stands in somebody's page, without the panels of the full map: there a story fills it for as long as it is told. */
  readonly embedded: boolean;
}

/** Telling stories on a screen: what is covered, how far it is magnified, and what opens and prints. */
export class StoryScreen implements StoryTools, ToldStories {
  readonly briefing: Briefing;
  #files: StoryFiles | null = null;
  readonly #session: Session;
  readonly #frame: Frame;
  readonly #host: NonNullable<HostTools['telling']>;
  /** The story that is printed; null while none is. */
  printed: Story | null = $state.raw(null);
  /** Whether the screen of the room is black. */
  blank = $state(false);
  readonly #link: MainLink;
  #keepsOn = false;

  constructor(session: Session, host: NonNullable<HostTools['telling']>, frame: Frame) {
    this.#session = session;
    this.#frame = frame;
    this.#host = host;
    this.briefing = new Briefing(session, {...host, room: () => this.room});
    this.#link = new MainLink(session, this.briefing, {
      ...host.speaker,
      ...{port: host.speaker.connect(), clock: host.clock},
      ...{blank: () => this.blank, act: (action) => this.act(action), data: async () => (await this.files()).data()}
    });
    host.page.join(this);
  }

  /** Whether the screen is higher than wide, so that words stand below the map. */
  readonly upright: boolean = $derived.by(() => this.#frame.size().width < this.#frame.size().height);

  /** Share of the width that the words cover where they stand beside the map. */
  readonly #words: number = $derived.by(() => {
    const {width, height} = this.#frame.size();
    return height < LOW ? WORDS_LOW : width < height * NARROW ? WORDS_NARROW : WORDS;
  });

  /** How many times the map is magnified. */
  readonly scale: number = $derived.by(() => {
    const {width, height} = this.#frame.size();
    return this.briefing.presenting ? Math.max(1, Math.min(height / DRAWN_HEIGHT, width / DRAWN_WIDTH)) : 1;
  });

  readonly room: Room = $derived.by(() => {
    const {size} = this.#session.view;
    return {size, padding: this.briefing.presenting ? this.#besideWords(size) : evenly(MARGIN)};
  });

  /** What words and the line of chapters cover of the map, in its px. */
  readonly covered: readonly Box[] = $derived.by(() => {
    if (!this.briefing.presenting) return [];
    const {size, padding} = this.room;
    const {width, height} = size;
    const [left, right] = [padding.left, padding.right].map((px) =>
      px > height * FREE ? px - width * FADE : height * EDGE
    ) as [number, number];
    return [
      {left: 0, top: 0, right: width, bottom: height * EDGE},
      {left: 0, top: height - padding.bottom, right: width, bottom: height},
      {left: 0, top: 0, right: left, bottom: height},
      {left: width - right, top: 0, right: width, bottom: height}
    ];
  });

  /** Whether the words stand on the right, as where text runs from right to left. */
  readonly mirrored: boolean = $derived.by(
    () => this.briefing.presenting && (this.#frame.root()?.matches(':dir(rtl)') ?? false)
  );

  present(story: Story): void {
    const {briefing} = this;
    briefing.present(true);
    if (briefing.player?.story !== story) briefing.tell(story);
    // Where a frame forbids it, the story fills the frame.
    this.#frame
      .root()
      ?.requestFullscreen()
      .catch(() => undefined);
  }

  /** Whether nothing of the page is seen beside it. */
  hasWindow(): boolean {
    const {width, height} = this.#frame.size();
    if (!this.embedded) return true;
    const {left, top} = this.#frame.root()?.getBoundingClientRect() ?? {left: 1, top: 1};
    return left <= 0 && top <= 0 && left + width >= innerWidth && top + height >= innerHeight;
  }

  /** Whether a key is meant for the story: among other things of a page only where it is pressed inside, and not on a button. */
  hears(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    if (this.hasWindow()) return true;
    if (!(target instanceof Element) || !this.#frame.root()?.contains(target)) return false;
    return event.key !== ' ' || !target.closest('a, button');
  }

  get embedded(): boolean {
    return this.#frame.embedded;
  }

  /** Whether a link or the page asks for a story. */
  get awaited(): boolean {
    return this.#session.chapter !== null || this.#host.page.place !== null;
  }

  get going(): GoingOn | null {
    return this.briefing.player?.going ?? null;
  }

  /**
   * Takes up the chapter that a link names, else the one that the page asks for; on the whole screen when the window was
   * loaded again while it filled it.
   */
  async resume(): Promise<void> {
    if (!this.#session.chapter) return this.ask();
    await this.briefing.resume(this.#entry);
    this.#begin(null);
  }

  async ask(): Promise<void> {
    const {place} = this.#host.page;
    if (place) this.#begin(await this.briefing.seek(place, this.#entry));
    else this.briefing.tell(null);
  }

  /** What a key of the presenter does, pressed here or in the speaker's window. */
  act(action: ToldAction): void {
    const {player} = this.briefing;
    if (!player) return;
    if (action === 'next') player.next();
    else if (action === 'previous') player.previous();
    else if (action === 'first') player.goTo(0);
    else if (action === 'last') player.goTo(Infinity);
    else if (action === 'play') player.toggle();
    else if (action === 'back') player.back();
    else if (action === 'unattended') player.going.unattended = player.going.unattended ? null : 'again';
    else if (action === 'blank') this.blank = this.briefing.presenting && !this.blank;
    else if (this.blank) this.blank = false;
    else this.leave();
  }

  leave(): void {
    if (!this.embedded) this.briefing.present(false);
    this.blank = false;
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  /** To be called when the screen is full no longer: that ends the presentation. */
  fullscreenLost(): void {
    if (this.#keepsOn) this.#keepsOn = false;
    else this.leave();
  }

  // A value, because buttons are given it. Browsers take a page out of full screen that opens a window; the story still fills
  // what is left.
  readonly speaker = (): void => {
    if (this.embedded) return;
    this.#keepsOn = document.fullscreenElement !== null;
    if (!this.#host.speaker.open()) this.#frame.report(this.#session.view.words.briefing.blocked);
  };

  destroy(): void {
    this.#host.page.join(null);
    this.#link.destroy();
    this.briefing.destroy();
  }

  addressOf(story: Story, chapter: Chapter | null): string {
    return this.#host.addressOf(story, chapter);
  }

  /** Fetched when it is wanted. */
  async files(): Promise<StoryFiles> {
    const {StoryFiles} = await import('./story-files.ts');
    return (this.#files ??= new StoryFiles(this.#session, {room: () => this.room, open: this.#host.open}));
  }

  handout(story: Story): void {
    this.printed = story;
  }

  // Nothing starts by itself for those who ask for less motion.
  get #unattended(): Unattended | null {
    return this.#session.view.reducedMotion ? null : this.#host.page.unattended;
  }

  get #entry(): Entry {
    return this.#unattended ? 'play' : 'end';
  }

  #begin(missing: string | null): void {
    const {going, briefing} = this;
    if (going && this.#unattended) going.unattended = this.#unattended;
    if (this.embedded || this.#link.presented) briefing.present(true);
    // The pane tells why stories could not be read, where there is one.
    const failed =
      this.embedded && briefing.failure ? this.#session.view.words.briefing.failed(briefing.failure) : null;
    if (missing || failed) this.#frame.report([missing, failed].filter((each) => each !== null).join(' '));
  }

  #besideWords({width, height}: Size): Padding {
    const [free, low] = [height * FREE, height * LINE];
    if (this.upright) return {top: free, bottom: height * WORDS_BELOW, left: free, right: free};
    const words = width * this.#words;
    const [left, right] = this.mirrored ? [free, words] : [words, free];
    return {top: free, bottom: low, left, right};
  }
}

function evenly(px: number): Padding {
  return {top: px, right: px, bottom: px, left: px};
}
