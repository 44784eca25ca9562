import {mount, unmount} from 'svelte';
import type {TimeExtent} from '../../geo/index.ts';
import {readDataset} from '../../geo/index.ts';
import Failure from '../components/Failure.svelte';
import IncidentMap from '../components/IncidentMap.svelte';
import type {Counts} from '../core/aggregate/counts.ts';
import {dataOf} from '../core/snapshot/url-codec.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {english} from '../core/words/words.ts';
import {visibleRows} from '../core/scene/marks.ts';
import {Session} from '../state/session.svelte.ts';
import {readControls} from '../components/controls.ts';
import type {HostTools} from '../components/host-tools.ts';
import {hostToolsContext} from '../components/host-tools.ts';
import {prefersReducedMotion, readBasemapUrl, readLocale, readTheme} from './attributes.ts';
import {elementSearcher} from './element-searcher.ts';
import {frameClock} from './frame-clock.ts';
import {homeOf} from './home-of.ts';
import {Host} from './host.ts';
import type {IncidentMapData} from './incident-map-data.ts';
import {LoadError, loadRegions, readRegions} from './load-dataset.ts';
import {MapLinks} from './map-links.ts';
import type {Opened} from './opened.ts';
import {openCatalog, openFile} from './opened.ts';
import {regionRelater} from './region-relater.ts';
import {StoryAttributes} from './story-attributes.ts';
import {storyTelling} from './story-telling.ts';
import {waiter} from './waiter.ts';
import {watchSession} from './watch-session.svelte.ts';

/**
 * `<incident-map src="data/catalog.json" controls>`: a map that plays back where and when things happened. It behaves like `<video>`.
 * Attributes: `src` (URL of a catalog), `view` (a snapshot as a URL fragment), `controls` (none, compact, full), `autoplay`, `loop`,
 * `muted-motion`, `theme` (auto, light, dark), `locale` (BCP 47), `href` (URL of a page that shows the view in a link's fragment
 * on a full map; a compact map links there, and nowhere when left out), `story` and `chapter` (ids; a story that `view` names
 * comes first). With `autoplay` the story tells itself to its end, with `loop` again and again; controls of none and compact
 * give it all of the element.
 * Events: ready, play, pause, timeupdate, seeked, ended, filterchange, selectionchange, chapterchange, countschange, viewchange, error.
 * Instants are Dates, UTC; `timeWindow` is half-open.
 */
export class IncidentMapElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'loop', 'locale', 'muted-motion', 'story', 'chapter'];

  #session: Session | null = null;
  #stop: (() => void) | null = null;
  #opening = 0;
  #pending: Snapshot | null = null;
  #fragment: string | null = null;
  readonly #links = new MapLinks();
  #ready = waiter();
  #carried: Opened['carried'] | null = null;
  readonly #host = new Host(this);
  readonly #stories = new StoryAttributes(this);

  /** Resolves when the records are read and the map stands; rejects when they cannot be had. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  connectedCallback(): void {
    if (!this.#session) void this.#open();
  }

  disconnectedCallback(): void {
    this.#opening++;
    this.#close();
    this.#host.close();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'src' && this.isConnected && this.#opening > 0) void this.#open();
    if (!this.#session) return;
    if (name === 'theme') this.#session.view.theme = readTheme(after);
    if (name === 'loop' && !this.#session.chapter) this.#session.playback.setLoop(after !== null);
    if (name === 'locale') this.#session.view.language = readLocale(after);
    if (name === 'muted-motion') this.#session.view.reducedMotion = after !== null || prefersReducedMotion();
    this.#stories.changed(name, () => void this.#open());
  }

  /** Shows records that the page hands over. Bad records are left out; the data issues pane names them. */
  async load(data: IncidentMapData): Promise<void> {
    await this.#open(async () => readDataset(data as Parameters<typeof readDataset>[0]));
  }

  play(): void {
    if (!this.#stories.pause(false)) this.#session?.playback.play();
  }

  pause(): void {
    if (!this.#stories.pause(true)) this.#session?.playback.pause();
  }

  /** Moves the playhead, kept inside the window. */
  seek(date: Date): void {
    this.#session?.playback.seek(date.getTime());
    this.#emit('seeked');
  }

  /** Opens a record by id, or none. */
  select(id: string | null): void {
    if (!this.#session) return;
    if (id === null) this.#session.selection.selected = null;
    else this.#session.open(id);
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

  /** Ms of data time per ms of real time. */
  get playbackRate(): number {
    return (this.#session?.playback.value.speed ?? NaN) / 1000;
  }

  set playbackRate(rate: number) {
    this.#session?.playback.setSpeed(rate * 1000);
  }

  /** Half-open [start, end), ms since the epoch, UTC. */
  get timeWindow(): TimeExtent | null {
    return this.#session?.playback.value.timeWindow ?? null;
  }

  set timeWindow(extent: TimeExtent) {
    this.#session?.playback.setWindow(extent);
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
    return this.#session ? this.#links.write(this.#session) : (this.#fragment ?? this.getAttribute('view') ?? '');
  }

  set view(fragment: string) {
    this.#fragment = fragment;
    const session = this.#session;
    if (!session) return;
    if (!this.#links.leadsElsewhere(fragment, session)) session.snapshot = this.#links.read(fragment, session);
    else {
      this.#close();
      this.#pending = null;
      void this.#open();
    }
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
    const session = this.#session;
    return session ? [...visibleRows(session.scene)].map((row) => session.store.ids[row]!) : [];
  }

  async #open(read?: () => Promise<Opened>): Promise<void> {
    const opening = ++this.#opening;
    this.#close();
    if (this.#ready.settled) this.#ready = waiter();
    try {
      const {dataset, issues, catalog = [dataset.entry.id], carried} = await (read ?? (() => this.#fetch()))();
      if (opening !== this.#opening || !this.isConnected) return;
      this.#links.catalog = catalog;
      this.#carried = carried ?? null;
      const home = homeOf(this, dataset.entry);
      // A view of other records would show these through the wrong window.
      const kept = this.#pending?.data === home.data ? this.#pending : home;
      const session = new Session({
        ...{dataset, issues, snapshot: kept, home, clock: frameClock},
        fetchRegions: async () => (carried ? readRegions(carried.regions) : loadRegions(this.getAttribute('src'))),
        ...{relater: regionRelater(), searcher: elementSearcher(this.getAttribute('src'))}
      });
      const fragment = this.#fragment ?? this.getAttribute('view');
      if (!this.#pending && fragment) session.snapshot = this.#links.read(fragment, session);
      this.#show(session);
    } catch (error) {
      if (opening === this.#opening) this.#fail(error);
    }
  }

  #fetch(): Promise<Opened> {
    const id = this.#pending?.data ?? dataOf(this.#fragment ?? this.getAttribute('view') ?? '');
    return openCatalog(this.getAttribute('src'), id);
  }

  #telling({dataset}: Session): HostTools['telling'] {
    return storyTelling({
      ...{map: this, src: this.getAttribute('src'), entry: dataset.entry, catalog: this.#links.catalog},
      ...{stories: this.#carried?.stories ?? null, open: (file) => this.#openFile(file), page: this.#stories}
    });
  }

  // What is shown stays when the file cannot be read.
  async #openFile(file: File): Promise<void> {
    const opened = await openFile(file);
    await this.#open(async () => opened);
  }

  #show(session: Session): void {
    session.view.reducedMotion = this.hasAttribute('muted-motion') || prefersReducedMotion();
    this.#session = session;
    this.replaceChildren();
    const href = this.getAttribute('href');
    const controls = readControls(this.getAttribute('controls'));
    const awaited = session.chapter !== null || this.#stories.place !== null;
    const component = mount(IncidentMap, {
      target: this,
      context: hostToolsContext(
        this.#host.tools({
          ...{keeping: controls === 'full', catalog: this.#links.catalog},
          telling: controls === 'full' || awaited ? this.#telling(session) : null
        })
      ),
      props: {
        session,
        basemapUrl: readBasemapUrl(this.getAttribute('src')),
        controls,
        // Read anew for every link, since it holds the view of the moment.
        fullMap: href === null ? null : () => this.#links.address(session, href),
        said: this.#carried?.issues.map(english.carry.issue).join(' ') || null,
        onError: (message: string) => this.#emit('error', {message})
      }
    });
    const unwatch = watchSession(session, {
      play: () => this.#emit('play'),
      pause: () => this.#emit('pause'),
      ended: () => this.#emit('ended'),
      timeupdate: () => this.#emit('timeupdate'),
      countschange: (counts) => this.#emit('countschange', counts),
      filterchange: () => this.#emit('filterchange'),
      selectionchange: (id) => this.#emit('selectionchange', id),
      chapterchange: (chapter) => this.#emit('chapterchange', chapter),
      viewchange: () => this.#emit('viewchange')
    });
    this.#stop = () => {
      unwatch();
      void unmount(component);
      session.destroy();
    };
    this.#ready.resolve();
    this.#emit('ready');
    if (!awaited && this.hasAttribute('autoplay') && !session.view.reducedMotion) session.playback.play();
  }

  #fail(error: unknown): void {
    const message = error instanceof LoadError ? error.message : `The records could not be read: ${String(error)}`;
    this.replaceChildren();
    const component = mount(Failure, {
      target: this,
      props: {message, theme: readTheme(this.getAttribute('theme')), onRetry: () => void this.#open()}
    });
    this.#stop = () => void unmount(component);
    this.#ready.reject(error);
    // The rejection is for those who wait; the event and the screen tell everybody else.
    this.#ready.promise.catch(() => undefined);
    this.#emit('error', {message});
  }

  #close(): void {
    this.#pending = this.#session?.snapshot ?? this.#pending;
    this.#stop?.();
    this.#stop = null;
    this.#session = null;
  }

  #emit(type: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
