import {movedItem, withItemAt, withoutItem} from '../core/ordered/by-id.ts';
import type {ReadViews} from '../core/saved/saved-file.ts';
import {formatViews, parseViews} from '../core/saved/saved-file.ts';
import type {Merged} from '../core/saved/saved-list.ts';
import {mergeViews, renamedView, withView} from '../core/saved/saved-list.ts';
import {savedFragment} from '../core/saved/saved-fragment.ts';
import type {SavedView} from '../core/saved/saved-view.ts';
import {cleanName, LONGEST_FRAGMENT, MOST_VIEWS} from '../core/saved/saved-view.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import type {DeviceText} from './device-text.ts';

type Views = readonly SavedView[];

/** Why views may not be there after the page is closed, or some are not there any more. */
export type ViewTrouble = 'no-storage' | 'full' | 'damaged' | 'newer';

/** Why a view was not saved. */
export type NotSaved = 'too-many' | 'too-long';

/** What saved views need of their surroundings. */
export interface SavedViewsOptions {
  /** Null where the page may keep nothing. */
  readonly storage: DeviceText | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new text of 1 to 64 letters, digits, "-" or "_", unique among all devices. */
  readonly makeId: () => string;
}

/** The views that a reader keeps on the device. Two pages of one device keep the same list. */
export class SavedViews {
  views: Views = $state.raw([]);
  trouble: ViewTrouble | null = $state(null);
  readonly #storage: DeviceText | null;
  readonly #now: () => number;
  readonly #makeId: () => string;
  readonly #unwatch: () => void;

  constructor({storage, now, makeId}: SavedViewsOptions) {
    this.#storage = storage;
    this.#now = now;
    this.#makeId = makeId;
    this.#unwatch = storage?.watch(() => this.#follow()) ?? (() => undefined);
    if (storage) this.#follow();
    else this.trouble = 'no-storage';
  }

  /** Keeps a snapshot at the top of the list. The name must not be empty when it is clean. */
  save(name: string, snapshot: Snapshot): SavedView | NotSaved {
    const fragment = savedFragment(snapshot);
    if (fragment.length > LONGEST_FRAGMENT) return 'too-long';
    if (this.views.length >= MOST_VIEWS) return 'too-many';
    const saved = new Date(this.#now()).toISOString();
    const view: SavedView = {id: this.#makeId(), name: cleanName(name), saved, fragment, data: snapshot.data};
    if (view.name === '') throw new TypeError(`invalid name: ${name}`);
    this.#change((views) => withView(views, view));
    return view;
  }

  /** Gives a view another name, or leaves it its own when the new one is empty. */
  rename(id: string, name: string): void {
    const clean = cleanName(name);
    if (clean !== '') this.#change((views) => renamedView(views, id, clean));
  }

  /** Moves a view so many places down, or up when `places` is negative. */
  move(id: string, places: number): void {
    this.#change((views) => movedItem(views, id, places));
  }

  /** Takes a view out. The function that is returned puts it back where it was. */
  remove(id: string): () => void {
    const index = this.views.findIndex((view) => view.id === id);
    const view = this.views[index];
    this.#change((views) => withoutItem(views, id));
    return () => view && this.#change((views) => withItemAt(views, view, index));
  }

  /** Adds the views of a file's text; nothing when it is no such file. */
  import(text: string): Omit<Merged, 'views'> & Pick<ReadViews, 'issues'> {
    const {views, issues} = parseViews(text);
    let merged = mergeViews(this.views, views);
    if (views.length > 0) this.#change((own) => (merged = mergeViews(own, views)).views);
    const {added, replaced, same, left} = merged;
    return {added, replaced, same, left, issues};
  }

  /** All views as the text of a file. */
  export(): string {
    return formatViews(this.views);
  }

  /** Ends the watching of other pages. */
  destroy(): void {
    this.#unwatch();
  }

  // What another page has written since is read first, so that nobody's change is lost.
  #change(change: (views: Views) => Views): void {
    if (this.#storage && (this.trouble === null || this.trouble === 'damaged')) this.#follow();
    this.views = change(this.views);
    if (!this.#storage || this.trouble === 'newer' || this.trouble === 'no-storage') return;
    try {
      this.#storage.write(formatViews(this.views));
      this.trouble = null;
    } catch {
      this.trouble = 'full';
    }
  }

  #follow(): void {
    let text: string | null;
    try {
      text = this.#storage!.read();
    } catch {
      this.trouble = 'no-storage';
      return;
    }
    const {views, issues} = text === null ? {views: [], issues: []} : parseViews(text);
    const codes = issues.map(({code}) => code);
    if (codes.includes('version')) {
      this.trouble = 'newer';
      return;
    }
    // What could not be written is not forgotten for what another page has.
    if (this.trouble === 'full') this.views = mergeViews(views, this.views).views;
    else {
      this.views = views;
      this.trouble = codes.length > 0 ? 'damaged' : null;
    }
  }
}
