import {readMessage} from '../../src/core/story/speaker-messages.ts';
import type {LinkPort} from '../../src/state/link-port.ts';

/** A channel in memory: what one end posts, all others hear at once. */
export class Air {
  readonly #ends = new Map<object, (message: unknown) => void>();
  readonly heard: unknown[] = [];

  port(): LinkPort {
    const end = {};
    return {
      post: (message) => {
        const copy = structuredClone(message);
        this.heard.push(copy);
        for (const [other, hear] of [...this.#ends]) if (other !== end) hear(copy);
      },
      listen: (hear) => void this.#ends.set(end, hear),
      close: () => void this.#ends.delete(end)
    };
  }

  /** How often it was told what is on the screen. */
  get told(): number {
    return this.heard.filter((message) => readMessage(message)?.type === 'shown').length;
  }
}
