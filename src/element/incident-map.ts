import {mount, unmount} from 'svelte';
import type {TimeExtent} from '../../geo/index.ts';
import {readDataset} from '../../geo/index.ts';
import Failure from '../components/Failure.svelte';
import IncidentMap from '../components/IncidentMap.svelte';
import type {Counts} from '../core/aggregate/counter-index.ts';
import type {Decoded} from '../core/snapshot/url-codec.ts';
import {decode, encode} from '../core/snapshot/url-codec.ts';
import {homeSnapshot} from '../core/snapshot/home.ts';
import type {Snapshot, Theme} from '../core/snapshot/snapshot.ts';
import {THEMES} from '../core/snapshot/snapshot.ts';
import {visibleRows} from '../core/scene/marks.ts';
import {Session} from '../state/session.svelte.ts';
import {readControls} from '../components/controls.ts';
import {firstRoom} from './first-room.ts';
import {frameClock} from './frame-clock.ts';
import {loadDataset, LoadError} from './load-dataset.ts';
import {waiter} from './waiter.ts';
import {watchSession} from './watch-session.svelte.ts';

/** Records handed over by the page instead of fetched: GeoJSON of incidents and flows, and the bibliography. */
export interface IncidentMapData {
  readonly entry: unknown;
  readonly incidents: unknown;
  readonly flows: unknown;
  readonly sources: unknown;
}

/**
 * `<incident-map src="data/catalog.json" controls>`: a map that plays back where and when things happened. It behaves like `<video>`.
 * Attributes: `src` (URL of a catalog), `view` (a snapshot as a URL fragment), `controls` (none, compact, full), `autoplay`, `loop`,
 * `muted-motion`, `theme` (auto, light, dark), `locale` (BCP 47).
 * Events: ready, play, pause, timeupdate, seeked, ended, filterchange, selectionchange, countschange, viewchange, error.
 * Instants are Dates, UTC; `timeWindow` is half-open.
 */
export class IncidentMapElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'loop', 'locale', 'muted-motion'];

  #session: Session | null = null;
  #stop: (() => void) | null = null;
  #opening = 0;
  #pending: Snapshot | null = null;
  #fragment: string | null = null;
  #foreign: Decoded['unknown'] = [];
  #ready = waiter();

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
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'src' && this.isConnected && this.#opening > 0) void this.#open();
    if (!this.#session) return;
    if (name === 'theme') this.#session.view.theme = readTheme(after);
    if (name === 'loop') this.#session.playback.setLoop(after !== null);
    if (name === 'locale') this.#session.view.language = readLocale(after);
    if (name === 'muted-motion') this.#session.view.reducedMotion = after !== null || prefersReducedMotion();
  }

  /** Shows records that the page hands over. Bad records are left out; the data issues pane names them. */
  async load(data: IncidentMapData): Promise<void> {
    await this.#open(async () => readDataset(data as Parameters<typeof readDataset>[0]));
  }

  play(): void {
    this.#session?.playback.play();
  }

  pause(): void {
    this.#session?.playback.pause();
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
    return !this.#session?.playback.value.playing;
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
    const session = this.#session;
    return session
      ? encode(session.snapshot, session.home, this.#foreign)
      : (this.#fragment ?? this.getAttribute('view') ?? '');
  }

  set view(fragment: string) {
    this.#fragment = fragment;
    if (this.#session) this.#session.snapshot = this.#decode(fragment, this.#session);
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

  async #open(read?: () => Promise<ReturnType<typeof readDataset>>): Promise<void> {
    const opening = ++this.#opening;
    this.#close();
    if (this.#ready.settled) this.#ready = waiter();
    try {
      const {dataset, issues} = await (read ?? (() => this.#fetch()))();
      if (opening !== this.#opening || !this.isConnected) return;
      const home = this.#home(dataset.entry);
      // A view of other records would show these through the wrong window.
      const kept = this.#pending?.data === home.data ? this.#pending : home;
      const session = new Session({dataset, issues, snapshot: kept, home, clock: frameClock});
      const fragment = this.#fragment ?? this.getAttribute('view');
      if (!this.#pending && fragment) session.snapshot = this.#decode(fragment, session);
      this.#show(session);
    } catch (error) {
      if (opening === this.#opening) this.#fail(error);
    }
  }

  #fetch(): ReturnType<typeof loadDataset> {
    const src = this.getAttribute('src');
    if (!src)
      throw new LoadError(
        'The map has no src attribute; set it to the address of a catalog, such as data/catalog.json.'
      );
    return loadDataset(new URL(src, document.baseURI).href, this.#pending?.data ?? null);
  }

  // The background map lies beside the folder of the data, as a build puts it.
  #basemapUrl(): string {
    const src = this.getAttribute('src');
    return (src ? new URL('../basemap/', new URL(src, document.baseURI)) : new URL('basemap/', document.baseURI)).href;
  }

  #home(entry: Parameters<typeof homeSnapshot>[0]): Snapshot {
    const controls = readControls(this.getAttribute('controls'));
    const room = firstRoom(controls, {width: this.clientWidth, height: this.clientHeight});
    const home = homeSnapshot(entry, {...room, language: readLocale(this.getAttribute('locale'))});
    return {
      ...home,
      theme: readTheme(this.getAttribute('theme')),
      playback: {...home.playback, loop: this.hasAttribute('loop')}
    };
  }

  #decode(fragment: string, session: Session): Snapshot {
    const {snapshot, issues, unknown} = decode(fragment, session.home);
    session.linkIssues = issues;
    this.#foreign = unknown;
    return snapshot;
  }

  #show(session: Session): void {
    session.view.reducedMotion = this.hasAttribute('muted-motion') || prefersReducedMotion();
    this.#session = session;
    this.replaceChildren();
    const component = mount(IncidentMap, {
      target: this,
      props: {
        session,
        basemapUrl: this.#basemapUrl(),
        controls: readControls(this.getAttribute('controls')),
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
      viewchange: () => this.#emit('viewchange')
    });
    this.#stop = () => {
      unwatch();
      void unmount(component);
      session.destroy();
    };
    this.#ready.resolve();
    this.#emit('ready');
    if (this.hasAttribute('autoplay') && !session.view.reducedMotion) session.playback.play();
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

function readTheme(value: string | null): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto';
}

// A tag that the browser cannot read falls back to English.
function readLocale(value: string | null): string {
  try {
    return value ? (Intl.getCanonicalLocales(value)[0] ?? 'en') : 'en';
  } catch {
    return 'en';
  }
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
