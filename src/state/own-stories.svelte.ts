import {withItemAt, withoutItem} from '../core/ordered/by-id.ts';
import {formatKept, parseKept} from '../core/story/kept-stories.ts';
import {formatStory} from '../core/story/story-file.ts';
import type {Story} from '../core/story/story.ts';
import type {DeviceText} from './device-text.ts';
import type {KeepTrouble, KeptFormat} from './kept-list.svelte.ts';
import {KeptList} from './kept-list.svelte.ts';

const FORMAT: KeptFormat<Story> = {
  format: formatKept,
  parse: (text) => {
    const {stories, wrong} = parseKept(text);
    return {items: stories, wrong};
  },
  merge: (theirs, own) => [...own, ...theirs.filter(({id}) => !own.some((story) => story.id === id))]
};

/** The stories that a reader has written, kept on the device, the last one first. */
export class OwnStories {
  readonly #kept: KeptList<Story>;

  /** @param storage null where the page may keep nothing */
  constructor(storage: DeviceText | null) {
    this.#kept = new KeptList(storage, FORMAT);
  }

  get stories(): readonly Story[] {
    return this.#kept.items;
  }

  get trouble(): KeepTrouble | null {
    return this.#kept.trouble;
  }

  /** Whether a story is there just as it is, as when a file brings back what it was saved from. */
  holds(story: Story): boolean {
    const own = this.stories.find(({id}) => id === story.id);
    return own !== undefined && formatStory(own) === formatStory(story);
  }

  /** Keeps a story, in the place of the one of its id. */
  put(story: Story): void {
    this.#kept.change((stories) => {
      const at = stories.findIndex(({id}) => id === story.id);
      return at < 0 ? [story, ...stories] : stories.with(at, story);
    });
  }

  /** Takes a story out. The function that is returned puts it back where it was. */
  remove(id: string): () => void {
    const index = this.stories.findIndex((story) => story.id === id);
    const story = this.stories[index];
    this.#kept.change((stories) => withoutItem(stories, id));
    return () => story && this.#kept.change((stories) => withItemAt(stories, story, index));
  }

  /** Ends the watching of other pages. */
  destroy(): void {
    this.#kept.destroy();
  }
}
