import type {Bounds} from './camera.ts';
import {CoveredGround} from './covered-ground.ts';

/** Bounds that count for a while, half-open, in ms of play. */
export interface Span {
  readonly bounds: Bounds;
  readonly from: number;
  readonly to: number;
}

/** The ground that spans cover while play goes on, seen so far ahead, in ms of play. Play never goes back. */
export class MovingGround {
  readonly ground = new CoveredGround();
  readonly #ahead: number;
  readonly #coming: readonly Span[];
  readonly #going: readonly Span[];
  #come = 0;
  #gone = 0;
  #until = -Infinity;

  constructor(spans: readonly Span[], ahead: number) {
    this.#ahead = ahead;
    this.#coming = spans.toSorted((a, b) => a.from - b.from);
    this.#going = spans.toSorted((a, b) => a.to - b.to);
  }

  moveTo(play: number): void {
    for (; this.#come < this.#coming.length && this.#coming[this.#come]!.from - this.#ahead <= play; this.#come++) {
      const {bounds, to} = this.#coming[this.#come]!;
      this.ground.add(bounds);
      this.#until = Math.max(this.#until, to);
    }
    for (; this.#gone < this.#going.length && this.#going[this.#gone]!.to <= play; this.#gone++)
      this.ground.remove(this.#going[this.#gone]!.bounds);
  }

  /** The play time at which the last of what has come so far goes; -Infinity while nothing has. */
  get until(): number {
    return this.#until;
  }

  /** The play time of the next change; Infinity after the last one. */
  get next(): number {
    const comes = this.#coming[this.#come]?.from ?? Infinity;
    return Math.min(comes - this.#ahead, this.#going[this.#gone]?.to ?? Infinity);
  }
}
