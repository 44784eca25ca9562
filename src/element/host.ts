import type {HostTools} from '../components/host-tools.ts';
import {SavedViews} from '../state/saved-views.svelte.ts';
import {createExportClient} from '../workers/export-client.ts';
import {openExportWorker} from '../workers/open-export-worker.ts';
import {deviceText} from './device-text.ts';
import {makeId} from './make-id.ts';

type HostedMap = Pick<Element, 'getAttribute'> & {view: string};

/** What an element gives to its map beyond the screen. Views outlast a change of the data set. */
export class Host {
  readonly #map: HostedMap;
  #saved: SavedViews | null = null;

  constructor(map: HostedMap) {
    this.#map = map;
  }

  /**
   * The tools of a map; `keeping` is whether it keeps views, `catalog` the ids of the data sets that it can open, `carried` whether
   * what it shows came in a file, beside which nothing is looked for.
   */
  tools({
    keeping,
    catalog,
    carried,
    telling
  }: {
    keeping: boolean;
    catalog: readonly string[];
    carried: boolean;
    telling: HostTools['telling'];
  }): HostTools {
    const map = this.#map;
    const exporter = createExportClient({open: openExportWorker, pause: () => new Promise((done) => setTimeout(done))});
    const catalogUrl = carried ? null : map.getAttribute('src');
    if (!keeping) return {views: null, exporter, catalogUrl, telling};
    const saved = (this.#saved ??= new SavedViews({
      storage: deviceText('dateline-views'),
      now: () => Date.now(),
      makeId
    }));
    const views = {
      saved,
      catalog,
      get view() {
        return map.view;
      },
      set view(fragment) {
        map.view = fragment;
      }
    };
    return {views, exporter, catalogUrl, telling};
  }

  /** For when the element leaves the page. */
  close(): void {
    this.#saved?.destroy();
    this.#saved = null;
  }
}
