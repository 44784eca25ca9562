import type {Padding, Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import type {Room} from '../../core/story/chapter-view.ts';
import type {ToldAction} from '../../core/story/speaker-messages.ts';
import type {Chapter, Story} from '../../core/story/story.ts';
import {Briefing} from '../../state/briefing.svelte.ts';
import {MainLink} from '../../state/main-link.svelte.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {HostTools} from '../host-tools.ts';
import {passedRows} from '../passed-rows.svelte.ts';
import {saveFile} from '../save-file.ts';
import type {StoryTools} from './story-tools.ts';

/** Height of a map in px whose smallest names are 10 px high: on a wall it is drawn so and magnified, to 24 px at 1080. */
const DRAWN_HEIGHT = 450;
const DRAWN_WIDTH = 600;

/** Shares of the screen that words and the line of chapters cover, and what is kept free around what must be seen. */
const WORDS = 0.4;
const LINE = 0.16;
const WORDS_COVER = 0.34;
const FREE = 0.06;

/** Px that are kept free around what must be seen beside the panels. */
const MARGIN = 40;

/** What a story needs of the frame around the map. */
interface Frame {
  readonly root: () => HTMLElement | undefined;
  /** Size of all of it in px. */
  readonly size: () => Size;
  /** Tells the reader a plain sentence. */
  readonly report: (message: string) => void;
}

/** Telling stories on a screen: what is covered, how far it is magnified, and what opens and prints. */
export class StoryScreen implements StoryTools {
  readonly briefing: Briefing;
  readonly #session: Session;
  readonly #frame: Frame;
  readonly #host: NonNullable<HostTools['telling']>;
  /** The story that is printed; null while none is. */
  printed: Story | null = $state.raw(null);
  /** Whether the screen of the room is black. */
  blank = $state(false);
  readonly #link: MainLink;
  readonly #passed: ReturnType<typeof passedRows>;
  #keepsOn = false;

  constructor(session: Session, host: NonNullable<HostTools['telling']>, frame: Frame) {
    this.#session = session;
    this.#frame = frame;
    this.#host = host;
    this.#passed = passedRows(session);
    this.briefing = new Briefing(session, {...host, room: () => this.room});
    this.#link = new MainLink(session, this.briefing, {
      ...host.speaker,
      ...{port: host.speaker.connect(), clock: host.clock},
      ...{blank: () => this.blank, act: (action) => this.act(action)}
    });
  }

  /** Whether the screen is higher than wide, so that words stand below the map. */
  readonly upright: boolean = $derived.by(() => this.#frame.size().width < this.#frame.size().height);

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
    const bottom = {left: 0, top: height - padding.bottom * 0.8, right: width, bottom: height};
    if (this.upright) return [bottom];
    const words = WORDS_COVER * width;
    const [left, right] = padding.left > padding.right ? [0, words] : [width - words, width];
    return [bottom, {left, top: 0, right, bottom: height}];
  });

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

  /** Takes up the chapter that a link names, on the whole screen when the window was loaded again while it filled it. */
  async resume(): Promise<void> {
    await this.briefing.resume();
    if (this.#link.presented) this.briefing.present(true);
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
    else if (action === 'blank') this.blank = this.briefing.presenting && !this.blank;
    else if (this.blank) this.blank = false;
    else this.leave();
  }

  leave(): void {
    this.briefing.present(false);
    this.blank = false;
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  /** To be called when the screen is full no longer: that ends the presentation. */
  fullscreenLost(): void {
    if (this.#keepsOn) this.#keepsOn = false;
    else this.leave();
  }

  // Browsers take a page out of full screen that opens a window; the story still fills what is left.
  speaker(): void {
    this.#keepsOn = document.fullscreenElement !== null;
    if (!this.#host.speaker.open()) this.#frame.report(this.#session.view.words.briefing.blocked);
  }

  destroy(): void {
    this.#link.destroy();
    this.briefing.destroy();
  }

  addressOf(story: Story, chapter: Chapter | null): string {
    return this.#host.addressOf(story, chapter);
  }

  async draft(): Promise<Story | null> {
    const {draftStory} = await import('../../core/story/draft.ts');
    const {snapshot, home, view} = this.#session;
    return draftStory(this.#passed.value, {snapshot, home, words: view.words});
  }

  async save(story: Story): Promise<string> {
    const {whole, regions, view} = this.#session;
    const {entry, incidents, flows, sources} = whole.dataset;
    const [{formatCarried}] = await Promise.all([import('../../core/story/carry.ts'), regions.load()]);
    const name = view.words.carry.fileName(story.id, entry.asOf);
    saveFile({
      name,
      type: 'application/json',
      content: formatCarried({entry, incidents, flows, sources, regions: [...regions.byId.values()], stories: [story]})
    });
    return name;
  }

  open(file: File): Promise<void> {
    return this.#host.open(file);
  }

  handout(story: Story): void {
    this.printed = story;
  }

  #besideWords({width, height}: Size): Padding {
    const [free, low] = [height * FREE, height * LINE];
    if (this.upright) return {top: free, bottom: height * 0.56, left: free, right: free};
    const rtl = this.#frame.root()?.matches(':dir(rtl)') ?? false;
    const [left, right] = rtl ? [free, width * WORDS] : [width * WORDS, free];
    return {top: free, bottom: low, left, right};
  }
}

function evenly(px: number): Padding {
  return {top: px, right: px, bottom: px, left: px};
}
