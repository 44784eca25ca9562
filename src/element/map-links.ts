import {FRAME_KEYS} from '../core/frame/frame-keys.ts';
import type {Decoded} from '../core/snapshot/url-codec.ts';
import {dataOf, decode, encode} from '../core/snapshot/url-codec.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {VERSION_KEY} from '../core/snapshot/version-key.ts';
import type {Session} from '../state/session.svelte.ts';

/** The links to one map: what its view is as a fragment, and what a fragment says about it. */
export class MapLinks {
  /** Ids of the data sets that a link can ask for; the first one is what a link means that names none. */
  catalog: readonly string[] = [];
  // What a fragment says that nobody here knows; it survives, unless it is about the page that the map is shown on.
  #foreign: Decoded['unknown'] = [];

  /** The view as a fragment without `#`. */
  write(session: Session): string {
    const {snapshot, home} = session;
    return encode(snapshot, {...home, data: this.catalog[0]!}, this.#foreign);
  }

  /** Whether a fragment asks for another data set than the one that is shown, and for one that is here. */
  leadsElsewhere(fragment: string, {dataset}: Session): boolean {
    const data = dataOf(fragment) ?? this.catalog[0]!;
    return data !== dataset.entry.id && this.catalog.includes(data);
  }

  /**
   * The view that a fragment asks for; what cannot be read of it is told in the session's `linkIssues`, the version that it cites in `cited`. What it says about
   * records that are not here would show these through the wrong window, so it opens the first view.
   */
  read(fragment: string, session: Session): Snapshot {
    const {home, dataset, view} = session;
    const {snapshot, issues, unknown} = decode(fragment, {...home, data: this.catalog[0]!});
    const here = snapshot.data === dataset.entry.id;
    session.linkIssues = here ? issues : [...issues, view.words.app.noDataset(snapshot.data, dataset.entry.title)];
    this.#foreign = unknown.filter(([key]) => !FRAME_KEYS.includes(key));
    session.cited = (here && unknown.find(([key]) => key === VERSION_KEY)?.[1]) || null;
    return here ? snapshot : home;
  }

  /** Address of the view on the page of a full map, which is no frame in another page. */
  address(session: Session, page: string): string {
    return new URL(`#${this.write(session)}`, new URL(page, document.baseURI)).href;
  }
}
