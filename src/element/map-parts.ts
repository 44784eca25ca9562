import {mount, unmount} from 'svelte';
import {readDataset} from '../../geo/index.ts';
import IncidentMap from '../components/IncidentMap.svelte';
import type {Controls} from '../components/controls.ts';
import {readControls} from '../components/controls.ts';
import type {FullControls} from '../components/full-controls-context.ts';
import type {HostTools} from '../components/host-tools.ts';
import {hostToolsContext} from '../components/host-tools.ts';
import type * as storyParts from '../components/story/story-parts.ts';
import {visibleRows} from '../core/scene/marks.ts';
import {dataOf, storyOf} from '../core/snapshot/url-codec.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {Session} from '../state/session.svelte.ts';
import {prefersReducedMotion, readBasemapUrl} from './attributes.ts';
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
import {showFailure} from './show-failure.ts';
import type {StoryAttributes} from './story-attributes.ts';
import type * as storyTelling from './story-telling.ts';
import type {SessionEvents} from './watch-session.svelte.ts';
import {watchSession} from './watch-session.svelte.ts';

/** What the element does for its map. */
export interface MapHost {
  readonly stories: StoryAttributes;
  readonly events: SessionEvents & {error(message: string): void};
  /** Opens the map anew, with records that were read already; without, with those that it had. */
  reopen(opened?: Opened): Promise<void>;
}

/**
 * Everything of an element but its attributes and members: its records, its links and what is mounted in it. It is fetched
 * when the first element is put into the page.
 */
export class MapParts {
  readonly links = new MapLinks();
  readonly #element: HTMLElement & {view: string};
  readonly #host: MapHost;
  readonly #tools: Host;
  #carried: Opened['carried'] | null = null;
  #fullControls: FullControls | null = null;
  #storyParts: typeof storyParts | null = null;
  #storyTelling: typeof storyTelling | null = null;
  #stop: (() => void) | null = null;

  constructor(element: HTMLElement & {view: string}, host: MapHost) {
    this.#element = element;
    this.#host = host;
    this.#tools = new Host(element);
  }

  /** Fetches what only full controls and stories need, where they are asked for; to be waited for before anything is shown. */
  async prepare(pending: Snapshot | null, fragment: string | null): Promise<void> {
    const full = this.#controls === 'full';
    const tells = full || this.#host.stories.place || (pending ? pending.chapter : storyOf(fragment ?? ''));
    const [fullControls, storyParts, telling] = await Promise.all([
      full ? import('../components/full-controls.ts') : null,
      tells ? import('../components/story/story-parts.ts') : null,
      tells ? import('./story-telling.ts') : null
    ]).catch((cause: unknown) => {
      throw new LoadError('The parts of the map could not be loaded.', {cause});
    });
    this.#fullControls ??= fullControls;
    this.#storyParts ??= storyParts;
    this.#storyTelling ??= telling;
  }

  /** Reads what the page hands over: records, or a file with stories and their records. */
  async read(data: IncidentMapData | Blob): Promise<Opened> {
    return data instanceof Blob ? openFile(data) : readDataset(data as Parameters<typeof readDataset>[0]);
  }

  /** Fetches the records of a pending view, else of a fragment. Rejects with a plain sentence when they cannot be had. */
  fetch(pending: Snapshot | null, fragment: string | null): Promise<Opened> {
    return openCatalog(this.#src, pending?.data ?? dataOf(fragment ?? ''));
  }

  /** Shows records in a session of their own, with the pending view if it is one of theirs, else with that of a fragment. */
  show(
    {dataset, issues, catalog = [dataset.entry.id], carried}: Opened,
    pending: Snapshot | null,
    fragment: string | null
  ): Session {
    this.links.catalog = catalog;
    this.#carried = carried ?? null;
    const home = homeOf(this.#element, dataset.entry);
    // A view of other records would show these through the wrong window.
    const kept = pending?.data === home.data ? pending : home;
    const session = new Session({
      ...{dataset, issues, snapshot: kept, home, clock: frameClock},
      fetchRegions: async () => (carried ? readRegions(carried.regions) : loadRegions(this.#src)),
      ...{relater: regionRelater(), searcher: elementSearcher(this.#src)}
    });
    if (!pending && fragment) session.snapshot = this.links.read(fragment, session);
    session.view.reducedMotion = this.#element.hasAttribute('muted-motion') || prefersReducedMotion();
    this.#mount(session);
    return session;
  }

  /** Tells what went wrong in the place of the map. Returns the sentence. */
  fail(error: unknown): string {
    const message = error instanceof LoadError ? error.message : `The records could not be read: ${String(error)}`;
    this.#stop = showFailure(this.#element, message, () => void this.#host.reopen());
    return message;
  }

  /** Takes away what is shown. */
  close(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** For when the element leaves the page. */
  leave(): void {
    this.close();
    this.#tools.close();
  }

  /** The view of a session as a fragment without `#`. */
  writeView(session: Session): string {
    return this.links.write(session);
  }

  /** Shows the view of a fragment; false when it asks for other records, which have to be opened first. */
  readView(fragment: string, session: Session): boolean {
    if (this.links.leadsElsewhere(fragment, session)) return false;
    session.snapshot = this.links.read(fragment, session);
    return true;
  }

  /** Ids of the incidents on the map and in the tray, in order of the columns. */
  visibleIds({scene, store}: Session): readonly string[] {
    return [...visibleRows(scene)].map((row) => store.ids[row]!);
  }

  get #src(): string | null {
    return this.#element.getAttribute('src');
  }

  get #controls(): Controls {
    return readControls(this.#element.getAttribute('controls'));
  }

  #tells({dataset}: Session): HostTools['telling'] {
    if (!this.#storyTelling) return null;
    return this.#storyTelling.storyTelling({
      ...{map: this.#element, src: this.#src, entry: dataset.entry, catalog: this.links.catalog},
      ...{stories: this.#carried?.stories ?? null, page: this.#host.stories},
      // What is shown stays when the file cannot be read.
      open: async (file) => this.#host.reopen(await openFile(file))
    });
  }

  #mount(session: Session): void {
    const element = this.#element;
    element.replaceChildren();
    const href = element.getAttribute('href');
    const controls = this.#controls;
    const awaited = session.chapter !== null || this.#host.stories.place !== null;
    const component = mount(IncidentMap, {
      target: element,
      context: hostToolsContext(
        this.#tools.tools({
          ...{keeping: controls === 'full', catalog: this.links.catalog, carried: this.#carried !== null},
          telling: controls === 'full' || awaited ? this.#tells(session) : null
        })
      ),
      props: {
        session,
        basemapUrl: readBasemapUrl(this.#src, element.getAttribute('basemap')),
        controls,
        fullControls: controls === 'full' ? this.#fullControls : null,
        storyParts: this.#storyParts,
        // Read anew for every link, since it holds the view of the moment.
        fullMap: href === null ? null : () => this.links.address(session, href),
        said: this.#carried?.said ?? null,
        onError: (message: string) => this.#host.events.error(message)
      }
    });
    const unwatch = watchSession(session, this.#host.events);
    this.#stop = () => {
      unwatch();
      void unmount(component);
      session.destroy();
    };
  }
}
