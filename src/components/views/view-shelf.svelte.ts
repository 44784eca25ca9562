import {isKeptWhole, openingFragment, savedFragment, savedSnapshot} from '../../core/saved/saved-fragment.ts';
import {LONGEST_FILE} from '../../core/saved/saved-file.ts';
import type {SavedView} from '../../core/saved/saved-view.ts';
import {MOST_VIEWS} from '../../core/saved/saved-view.ts';
import {viewInWords} from '../../core/saved/view-in-words.ts';
import {formatExtent, formatInstant} from '../../core/words/format-date.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {Said} from '../said.ts';
import {saveFile} from '../save-file.ts';
import type {ViewKeeping} from './view-keeping.ts';

/** Problems of a file that are told one by one; more are only counted. */
const MOST_TOLD = 3;

/** What is known of a saved view beside a session. */
export interface ShelvedView {
  readonly view: SavedView;
  /** Its window and when it was saved, as far as its name does not say so. */
  readonly about: string;
  /** What it shows; null when that is of another data set. */
  readonly snapshot: Snapshot | null;
  /** Whether the screen shows just this. */
  readonly current: boolean;
}

/** The saved views of the device beside one session: what the panel lists, and what its buttons do. */
export class ViewShelf {
  said: Said | null = $state.raw(null);
  readonly keeping: ViewKeeping;
  readonly #session: Session;

  constructor(session: Session, keeping: ViewKeeping) {
    this.#session = session;
    this.keeping = keeping;
  }

  get #words() {
    return this.#session.view.words;
  }

  readonly #present: string = $derived.by(() => savedFragment(this.#session.snapshot));

  // As this version writes them, so that they can be compared with the present view.
  readonly #read = $derived.by(() => {
    const {home} = this.#session;
    return this.keeping.saved.views.map((view) => {
      const {snapshot} = savedSnapshot(view.fragment, home);
      return {view, snapshot, fragment: savedFragment(snapshot)};
    });
  });

  readonly views: readonly ShelvedView[] = $derived.by(() => {
    const {views, knowledge, language} = this.#words;
    return this.#read.map(({view, snapshot, fragment}) => {
      const ours = view.data === this.#session.dataset.entry.id;
      // What another data set opens with is not known here.
      const dated = ours || /(^|&)t=/.test(view.fragment);
      const about = [
        dated ? formatExtent(snapshot.playback.timeWindow, language) : '',
        snapshot.known === null ? '' : knowledge.on(formatInstant(snapshot.known - 1, language)),
        ours ? '' : views.otherData(view.data),
        views.savedOn(formatInstant(Date.parse(view.saved), language))
      ].filter((part) => part !== '' && !view.name.includes(part));
      return {
        view,
        about: about.join(views.apart),
        snapshot: ours ? snapshot : null,
        current: fragment === this.#present
      };
    });
  });

  /** The name that is proposed for what is shown. */
  readonly proposed: string = $derived.by(() => {
    const {snapshot, regions, sources} = this.#session;
    const names = new Map([...regions.byId].map(([id, {properties}]) => [id, properties.name]));
    return viewInWords(snapshot, {words: this.#words, sources, regions: names});
  });

  /** Keeps what is shown; an empty name is the proposed one. Returns whether it was kept. */
  save(name: string): boolean {
    const {views} = this.#words;
    const {snapshot} = this.#session;
    const saved = this.keeping.saved.save(name.trim() === '' ? this.proposed : name, snapshot);
    if (saved === 'too-long') this.said = {text: views.tooLong};
    else if (saved === 'too-many') this.said = {text: views.tooMany(MOST_VIEWS)};
    else this.said = {text: [views.saved(saved.name), isKeptWhole(snapshot) ? '' : views.fileRegion].join(' ').trim()};
    return typeof saved !== 'string';
  }

  /** Shows a view in place of what is shown, which can be brought back. */
  open({name, fragment, data}: SavedView): void {
    const {views} = this.#words;
    if (!this.keeping.catalog.includes(data)) {
      this.said = {text: views.noDataset(name, data)};
      return;
    }
    const before = this.keeping.view;
    this.keeping.view = openingFragment(fragment, this.#session.snapshot);
    this.said = {text: this.#dropWhatIsGone(name), action: {name: views.back, act: () => this.#goBack(before)}};
  }

  rename(view: SavedView, name: string): void {
    if (name.trim() === '' || name === view.name) return;
    this.keeping.saved.rename(view.id, name);
    this.said = {text: this.#words.views.renamed(name.trim())};
  }

  move(view: SavedView, places: number): void {
    const {saved} = this.keeping;
    saved.move(view.id, places);
    const place = saved.views.findIndex(({id}) => id === view.id) + 1;
    this.said = {text: this.#words.views.moved(view.name, place, saved.views.length)};
  }

  remove(view: SavedView): void {
    const {views} = this.#words;
    const putBack = this.keeping.saved.remove(view.id);
    const act = () => {
      putBack();
      this.said = {text: views.restored(view.name)};
    };
    this.said = {text: views.removed(view.name), action: {name: views.undo, act}};
  }

  /** Saves all views as one file. */
  export(day: string): void {
    const {views} = this.#words;
    const name = views.fileName(day);
    saveFile({name, type: 'application/json', content: this.keeping.saved.export()});
    this.said = {text: views.exported(name)};
  }

  /** Adds the views of a file. */
  async import(file: File): Promise<void> {
    const {views} = this.#words;
    // Bytes are at least as many as characters.
    const text = file.size > 4 * LONGEST_FILE ? ' '.repeat(LONGEST_FILE + 1) : await file.text();
    const {issues, ...counts} = this.keeping.saved.import(text);
    const told = issues.slice(0, MOST_TOLD).map(views.issue);
    const rest = issues.length - told.length;
    const refused = issues.some((issue) => !('at' in issue));
    const parts = [refused ? '' : views.imported(counts), ...told, rest > 0 ? views.moreIssues(rest) : ''];
    this.said = {text: parts.filter(Boolean).join(' ')};
  }

  #goBack(before: string): void {
    this.keeping.view = before;
    this.said = {text: this.#words.views.wentBack};
  }

  // A record that is no longer there cannot be read; the drawer would stand empty.
  #dropWhatIsGone(name: string): string {
    const {views} = this.#words;
    const {selection, listed} = this.#session;
    if (selection.selected !== null && this.#session.recordOf(selection.selected) === null) {
      selection.selected = null;
      return views.recordGone(name);
    }
    return listed.length === 0 ? views.recordsGone(name) : views.opened(name);
  }
}
