import {withItemAt, withoutItem} from '../core/ordered/by-id.ts';
import {formatKept, parseKept} from '../core/story/kept-stories.ts';
import {MOST_STORIES} from '../core/story/story-list.ts';
import type {Story} from '../core/story/story.ts';
import type {DeviceText} from './device-text.ts';

type Stories = readonly Story[];

/** Why stories may not be there after the page is closed, or some are not there any more. */
export type KeepTrouble = 'no-storage' | 'full' | 'too-many' | 'damaged' | 'newer';

/** The stories that a reader has written, kept on the device, the last one first. Two pages of one device keep the same ones. */
export class OwnStories {
  stories: Stories = $state.raw([]);
  trouble: KeepTrouble | null = $state(null);
  readonly #storage: DeviceText | null;
  readonly #unwatch: () => void;

  /** @param storage null where the page may keep nothing */
  constructor(storage: DeviceText | null) {
    this.#storage = storage;
    this.#unwatch = storage?.watch(() => this.#follow()) ?? (() => undefined);
    if (storage) this.#follow();
    else this.trouble = 'no-storage';
  }

  /** Keeps a story, in the place of the one of its id. */
  put(story: Story): void {
    this.#change((stories) => {
      const at = stories.findIndex(({id}) => id === story.id);
      return at < 0 ? [story, ...stories] : stories.with(at, story);
    });
  }

  /** Takes a story out. The function that is returned puts it back where it was. */
  remove(id: string): () => void {
    const index = this.stories.findIndex((story) => story.id === id);
    const story = this.stories[index];
    this.#change((stories) => withoutItem(stories, id));
    return () => story && this.#change((stories) => withItemAt(stories, story, index));
  }

  /** Ends the watching of other pages. */
  destroy(): void {
    this.#unwatch();
  }

  // What another page has written since is read first, so that nobody's story is lost.
  #change(change: (stories: Stories) => Stories): void {
    if (this.#storage && (this.trouble === null || this.trouble === 'damaged')) this.#follow();
    this.stories = change(this.stories);
    if (!this.#storage || this.trouble === 'newer' || this.trouble === 'no-storage') return;
    try {
      this.#storage.write(formatKept(this.stories));
      this.trouble = this.stories.length > MOST_STORIES ? 'too-many' : null;
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
    // What could not be written is not forgotten for what another page has.
    if (this.trouble === 'full') return;
    const {stories, wrong} = text === null ? {stories: [], wrong: null} : parseKept(text);
    this.trouble = wrong;
    if (wrong !== 'newer') this.stories = stories;
  }
}
