import {clampZoom} from '../core/camera/camera.ts';
import type {Size} from '../core/camera/camera.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {decode} from '../core/snapshot/url-codec.ts';
import {chapterSnapshot} from '../core/story/chapter-view.ts';
import type {Shown} from '../core/story/speaker-messages.ts';
import type {Chapter} from '../core/story/story.ts';
import type {Session} from './session.svelte.ts';

/** Px that are kept free around what the next chapter must show. */
const MARGIN = 12;
const PADDING = {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN};

/** The two small maps of the speaker's window: what is on the screen, and the next chapter as it will end. */
export class SpeakerMaps {
  readonly now: Session;
  readonly after: Session;
  #shown: Shown | null = null;
  #next: Chapter | null = null;
  #looks = '';

  /** Both sessions hold the same data set and open with the same view. */
  constructor(now: Session, after: Session) {
    this.now = now;
    this.after = after;
  }

  /** Shows what is on the screen, on a map of another size: as much from west to east. */
  show(shown: Shown, next: Chapter | null): void {
    this.#showNow(shown);
    const {theme, language, worldview} = this.now.view;
    const looks = [theme, language, worldview].join();
    const same = next === this.#next && looks === this.#looks;
    [this.#shown, this.#next, this.#looks] = [shown, next, looks];
    if (next && !same) this.#showAfter(next);
  }

  /** To be called when one of the maps has another size, in px. */
  resize(which: 'now' | 'after', size: Size): void {
    this[which].view.size = size;
    if (which === 'now' && this.#shown) this.#showNow(this.#shown);
    else if (this.#next) this.#showAfter(this.#next);
  }

  destroy(): void {
    this.now.destroy();
    this.after.destroy();
  }

  #showNow({view, size}: Shown): void {
    const {snapshot} = decode(view, this.now.home);
    const {camera} = snapshot;
    const zoom = clampZoom(camera.zoom + Math.log2(this.now.view.size.width / size.width));
    put(this.now, {...snapshot, camera: {...camera, zoom}});
  }

  #showAfter(chapter: Chapter): void {
    const {theme, language, worldview} = this.now.view;
    const home = {...this.after.home, theme, language, worldview};
    put(this.after, chapterSnapshot(chapter, home, {size: this.after.view.size, padding: PADDING}).snapshot);
  }
}

// Nothing plays here, nothing is compared and nothing is followed: what moves is told.
function put(session: Session, snapshot: Snapshot): void {
  session.snapshot = {...snapshot, data: session.dataset.entry.id, follow: false, comparison: null};
  if (session.regionEditor.parts.some(({region}) => region.shape === 'named')) void session.regions.load();
}
