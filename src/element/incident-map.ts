import type {TimeExtent} from '../../geo/index.ts';
import type {Counts} from '../core/aggregate/counts.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import type {ImageOptions} from '../components/publish/session-image.ts';
import type {Session} from '../state/session.svelte.ts';
import {atEnd} from './at-end.ts';
import {AttributeElement, takeOver} from './attribute-element.ts';
import {decidesParts, prefersReducedMotion, readLocale, readTheme} from './attributes.ts';
import {EarlyCalls} from './early-calls.ts';
import type {IncidentMapData} from './incident-map-data.ts';
import type {MapParts} from './map-parts.ts';
import type {Opened} from './opened.ts';
import {StoryAttributes} from './story-attributes.ts';
import {waiter} from './waiter.ts';

/**
 * `<incident-map src="data/catalog.json" controls>`: a map that plays back where and when things happened. It behaves like `<video>`.
 * Attributes: `src` (URL of a catalog), `view` (a snapshot as a URL fragment), `controls` (none, compact, full), `autoplay`, `loop`,
 * `muted-motion`, `theme` (auto, light, dark), `locale` (BCP 47), `href` (URL of a page that shows the view in a link's fragment
 * on a full map; a compact map links there, and nowhere when left out), `basemap` (URL of the folder of the background map, where it
 * does not lie beside that of the data), `story` and `chapter` (ids; a story that `view` names
 * comes first). With `autoplay` the story tells itself to its end, with `loop` again and again; controls of none and compact
 * give it all of the element. All of them but `view` are properties of the same names too.
 * Events, which do not bubble, as those of `<video>`: ready, play, pause, timeupdate, seeked, ended, filterchange, selectionchange,
 * chapterchange, countschange, viewchange, error.
 * Instants are Dates, UTC; `timeWindow` is half-open. What is set or called before the map is ready takes effect when it is.
 */
export class IncidentMapElement extends AttributeElement {
  static readonly observedAttributes = [
    'src',
    'controls',
    'theme',
    'loop',
    'locale',
    'muted-motion',
    'story',
    'chapter'
  ];

  #session: Session | null = null;
  #parts: MapParts | null = null;
  #opening = 0;
  #pending: Snapshot | null = null;
  #fragment: string | null = null;
  #given: ((parts: MapParts) => Promise<Opened>) | null = null;
  #unstyle: (() => void) | null = null;
  #sought = NaN;
  #ready = waiter();
  readonly #early = new EarlyCalls();
  readonly #stories = new StoryAttributes(this);

  /** Resolves when the records are read and the map stands; rejects when they cannot be had. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  connectedCallback(): void {
    takeOver(this);
    if (!this.#session) void this.#open();
  }

  disconnectedCallback(): void {
    this.#opening++;
    this.#close();
    this.#parts?.leave();
    this.#unstyle?.();
    this.#unstyle = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'src') this.#given = null;
    if (decidesParts(name, this.#session !== null) && this.isConnected && this.#opening > 0) void this.#open();
    const session = this.#session;
    if (!session) return;
    if (name === 'theme') session.view.theme = readTheme(after);
    if (name === 'loop' && !session.chapter) session.playback.setLoop(after !== null);
    if (name === 'locale') session.view.language = readLocale(after);
    if (name === 'muted-motion') session.view.reducedMotion = after !== null || prefersReducedMotion();
    this.#stories.changed(name, () => void this.#open());
  }

  /** Shows records that the page hands over, or a file with stories and their records. The data issues pane names what is left out. */
  async load(data: IncidentMapData | Blob): Promise<void> {
    this.#given = (parts) => parts.read(data);
    if (this.isConnected) await this.#open();
  }

  /** Begins to play, or lets a story go on; resolves when it does, and rejects when there are no records to be had. */
  async play(): Promise<void> {
    this.#whenOpen(({playback}) => this.#stories.pause(false) || playback.play());
    await this.ready;
  }

  pause(): void {
    this.#whenOpen(({playback}) => this.#stories.pause(true) || playback.pause());
  }

  /** Moves the playhead, kept inside the window. */
  seek(date: Date): void {
    this.#whenOpen(({playback}) => {
      const before = playback.value;
      playback.seek(date.getTime());
      const {playhead} = playback.value;
      // What watches the map tells of this movement too, if it is one and the map stands.
      this.#sought = before.playing || before.playhead === playhead ? NaN : playhead;
      this.#emit('seeked');
    });
  }

  /** Opens a record by id, or none; an id of no record changes nothing. */
  select(id: string | null): void {
    this.#whenOpen((session) => {
      if (id === null) session.selection.selected = null;
      else if (session.recordOf(id)) session.open(id);
    });
  }

  /** The view as a picture, as soon as the map stands; what `options` leave out is as on the screen. */
  async exportImage(options: ImageOptions = {}): Promise<Blob> {
    await this.ready;
    const {exportImage} = await import('./export-image.ts');
    if (!this.#session || !this.#parts) throw new Error('The map is no longer on a page.');
    return exportImage(this, this.#session, {options, links: this.#parts.links});
  }

  get currentTime(): Date | null {
    return this.#session ? new Date(this.#session.playback.value.playhead) : null;
  }

  set currentTime(date: Date) {
    this.seek(date);
  }

  /** Length of the window in ms of data time; NaN before the map is ready. */
  get duration(): number {
    const extent = this.#session?.playback.value.timeWindow;
    return extent ? extent[1] - extent[0] : NaN;
  }

  get paused(): boolean {
    return this.#stories.paused ?? !this.#session?.playback.value.playing;
  }

  /** Whether the map stands at the end of what it plays. */
  get ended(): boolean {
    const {playback} = this.#session ?? {};
    return playback !== undefined && !playback.value.playing && atEnd(playback);
  }

  /** Ms of data time per ms of real time. */
  get playbackRate(): number {
    return (this.#session?.playback.value.speed ?? NaN) / 1000;
  }

  set playbackRate(rate: number) {
    this.#whenOpen(({playback}) => playback.setSpeed(rate * 1000));
  }

  /** Half-open [start, end), ms since the epoch, UTC. */
  get timeWindow(): TimeExtent | null {
    return this.#session?.playback.value.timeWindow ?? null;
  }

  set timeWindow(extent: TimeExtent) {
    this.#whenOpen(({playback}) => playback.setWindow(extent));
  }

  /** The whole view as one value; null before the map is ready. Setting it early takes effect when it is. */
  get snapshot(): Snapshot | null {
    return this.#session?.snapshot ?? this.#pending;
  }

  set snapshot(snapshot: Snapshot) {
    if (this.#session) this.#session.snapshot = snapshot;
    else this.#pending = snapshot;
  }

  /** The view as a URL fragment without `#`. Setting it never throws: what cannot be read is told on the screen. */
  get view(): string {
    return this.#session && this.#parts ? this.#parts.writeView(this.#session) : (this.#asked ?? '');
  }

  set view(fragment: string) {
    this.#fragment = fragment;
    if (!this.#session || this.#parts?.readView(fragment, this.#session)) return;
    this.#close();
    this.#pending = null;
    void this.#open();
  }

  /** The view that a link without a fragment opens; null before the map is ready. */
  get home(): Snapshot | null {
    return this.#session?.home ?? null;
  }

  /** Counts of what is on the map now. */
  get counts(): Counts | null {
    return this.#session?.counts ?? null;
  }

  /** Ids of the incidents on the map and in the tray now, in order of the columns. */
  get visibleIds(): readonly string[] {
    return (this.#session && this.#parts?.visibleIds(this.#session)) ?? [];
  }

  get #asked(): string | null {
    return this.#fragment ?? this.getAttribute('view');
  }

  #whenOpen(change: (session: Session) => unknown): void {
    if (this.#session) change(this.#session);
    else this.#early.add(change);
  }

  async #open(): Promise<void> {
    const opening = ++this.#opening;
    const overtaken = () => opening !== this.#opening || !this.isConnected;
    this.#close();
    if (this.#ready.settled) this.#ready = waiter();
    try {
      const parts = this.#parts ?? (await this.#load());
      await this.#style();
      if (overtaken()) return;
      const records = this.#given?.(parts) ?? parts.fetch(this.#pending, this.#asked);
      const [opened] = await Promise.all([records, parts.prepare(this.#pending, this.#asked)]);
      // Another view may have been asked for meanwhile.
      await parts.prepare(this.#pending, this.#asked);
      if (!overtaken()) this.#show(parts.show(opened, this.#pending, this.#asked));
    } catch (error) {
      if (!overtaken()) this.#fail(error);
    }
  }

  async #load(): Promise<MapParts> {
    const {MapParts} = await import('./map-parts.ts');
    const tell = (type: string) => () => this.#emit(type);
    const pass = (type: string) => (detail: unknown) => this.#emit(type, detail);
    return (this.#parts ??= new MapParts(this, {
      stories: this.#stories,
      reopen: (opened) => {
        if (opened) this.#given = async () => opened;
        return this.#open();
      },
      events: {
        ...{play: tell('play'), pause: tell('pause'), ended: tell('ended'), timeupdate: tell('timeupdate')},
        ...{countschange: pass('countschange'), filterchange: tell('filterchange')},
        ...{
          selectionchange: pass('selectionchange'),
          chapterchange: pass('chapterchange'),
          viewchange: tell('viewchange')
        },
        seeked: (playhead) => {
          const own = playhead === this.#sought;
          this.#sought = NaN;
          if (!own) this.#emit('seeked');
        },
        error: (message) => this.#emit('error', {message})
      }
    }));
  }

  // What lies in a shadow root is reached by no style of the page.
  async #style(): Promise<void> {
    const root = this.getRootNode();
    if (this.#unstyle || !(root instanceof ShadowRoot)) return;
    const {shareStyles} = await import('./share-styles.ts');
    const unstyle = await shareStyles(root);
    if (this.getRootNode() === root && !this.#unstyle) this.#unstyle = unstyle;
    else unstyle();
  }

  #show(session: Session): void {
    this.#session = session;
    this.#early.make(session);
    this.#ready.resolve();
    this.#emit('ready');
    const awaited = session.chapter !== null || this.#stories.place !== null;
    if (!awaited && this.hasAttribute('autoplay') && !session.view.reducedMotion) session.playback.play();
  }

  #fail(error: unknown): void {
    this.#close();
    const message = this.#parts?.fail(error) ?? 'The parts of the map could not be loaded.';
    this.#ready.reject(error);
    // The rejection is for those who wait; the event and the screen tell everybody else.
    this.#ready.promise.catch(() => undefined);
    this.#emit('error', {message});
  }

  #close(): void {
    this.#pending = this.#session?.snapshot ?? this.#pending;
    this.#parts?.close();
    this.#session = null;
  }

  #emit(type: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
