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
import type {KeepTrouble, KeptFormat} from './kept-list.svelte.ts';
import {KeptList} from './kept-list.svelte.ts';

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

const FORMAT: KeptFormat<SavedView> = {
  format: formatViews,
  parse: (text) => {
    const {views, issues} = parseViews(text);
    const newer = issues.some(({code}) => code === 'version');
    return {items: views, wrong: newer ? 'newer' : issues.length > 0 ? 'damaged' : null};
  },
  merge: (theirs, own) => mergeViews(theirs, own).views
};

/** The views that a reader keeps on the device. */
export class SavedViews {
  readonly #kept: KeptList<SavedView>;
  readonly #now: () => number;
  readonly #makeId: () => string;

  constructor({storage, now, makeId}: SavedViewsOptions) {
    this.#kept = new KeptList(storage, FORMAT);
    this.#now = now;
    this.#makeId = makeId;
  }

  get views(): readonly SavedView[] {
    return this.#kept.items;
  }

  get trouble(): KeepTrouble | null {
    return this.#kept.trouble;
  }

  /** Keeps a snapshot at the top of the list. The name must not be empty when it is clean. */
  save(name: string, snapshot: Snapshot): SavedView | NotSaved {
    const fragment = savedFragment(snapshot);
    if (fragment.length > LONGEST_FRAGMENT) return 'too-long';
    if (this.views.length >= MOST_VIEWS) return 'too-many';
    const saved = new Date(this.#now()).toISOString();
    const view: SavedView = {id: this.#makeId(), name: cleanName(name), saved, fragment, data: snapshot.data};
    if (view.name === '') throw new TypeError(`invalid name: ${name}`);
    this.#kept.change((views) => withView(views, view));
    return view;
  }

  /** Gives a view another name, or leaves it its own when the new one is empty. */
  rename(id: string, name: string): void {
    const clean = cleanName(name);
    if (clean !== '') this.#kept.change((views) => renamedView(views, id, clean));
  }

  /** Moves a view so many places down, or up when `places` is negative. */
  move(id: string, places: number): void {
    this.#kept.change((views) => movedItem(views, id, places));
  }

  /** Takes a view out. The function that is returned puts it back where it was. */
  remove(id: string): () => void {
    const index = this.views.findIndex((view) => view.id === id);
    const view = this.views[index];
    this.#kept.change((views) => withoutItem(views, id));
    return () => view && this.#kept.change((views) => withItemAt(views, view, index));
  }

  /** Adds the views of a file's text; nothing when it is no such file. */
  import(text: string): Omit<Merged, 'views'> & Pick<ReadViews, 'issues'> {
    const {views, issues} = parseViews(text);
    let merged = mergeViews(this.views, views);
    if (views.length > 0) this.#kept.change((own) => (merged = mergeViews(own, views)).views);
    const {added, replaced, same, left} = merged;
    return {added, replaced, same, left, issues};
  }

  /** All views as the text of a file. */
  export(): string {
    return formatViews(this.views);
  }

  /** Ends the watching of other pages. */
  destroy(): void {
    this.#kept.destroy();
  }
}
