import type {PageStories, ToldStories} from '../components/story/page-stories.ts';
import type {ChapterRef} from '../core/snapshot/snapshot.ts';
import type {Unattended} from '../state/going-on.svelte.ts';

/** What the attributes `story`, `chapter`, `autoplay` and `loop` of a map ask of its stories. */
export class StoryAttributes implements PageStories {
  readonly #map: HTMLElement;
  #told: ToldStories | null = null;
  #asking = false;

  constructor(map: HTMLElement) {
    this.#map = map;
  }

  get place(): ChapterRef | null {
    const story = this.#map.getAttribute('story');
    return story ? {story, id: this.#map.getAttribute('chapter') ?? ''} : null;
  }

  get unattended(): Unattended | null {
    return this.#map.hasAttribute('autoplay') ? this.#afterLast : null;
  }

  join(told: ToldStories | null): void {
    this.#told = told;
  }

  /** Whether the story that is told stands still; null while none tells itself. */
  get paused(): boolean | null {
    const going = this.#told?.going;
    return going?.unattended ? going.paused : null;
  }

  /** Makes a story stand that tells itself, or lets it go on. False when there is none. */
  pause(paused: boolean): boolean {
    const going = this.#told?.going;
    if (!going?.unattended) return false;
    going.paused = paused;
    return true;
  }

  /** To be called with the name of an attribute that has changed; `open` makes a map anew that could tell no story. */
  changed(name: string, open: () => void): void {
    const going = this.#told?.going;
    if (name === 'loop' && going?.unattended) going.unattended = this.#afterLast;
    if (name !== 'story' && (name !== 'chapter' || !this.place)) return;
    // A page changes story and chapter one after the other.
    if (!this.#asking) queueMicrotask(() => this.#ask(open));
    this.#asking = true;
  }

  #ask(open: () => void): void {
    this.#asking = false;
    if (this.#told) void this.#told.ask();
    else if (this.place) open();
  }

  get #afterLast(): Unattended {
    return this.#map.hasAttribute('loop') ? 'again' : 'once';
  }
}
