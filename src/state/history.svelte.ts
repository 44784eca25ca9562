/** Changes that can be taken back. */
const MOST_STEPS = 200;

/** What a value was before its last changes, and what it was before they were taken back. Its owner holds the value itself. */
export class History<T extends object> {
  #past: readonly T[] = $state.raw([]);
  #future: readonly T[] = $state.raw([]);
  /** What is being typed or dragged. */
  #held: string | null = null;

  readonly canUndo: boolean = $derived.by(() => this.#past.length > 0);
  readonly canRedo: boolean = $derived.by(() => this.#future.length > 0);

  /**
   * Remembers what the value was before a change.
   * @param held what is typed or dragged by it: changes of the same in a row are one step; null when nothing is
   */
  remember(before: T, held: string | null = null): void {
    if (held === null || held !== this.#held) this.#past = [...this.#past.slice(1 - MOST_STEPS), before];
    this.#held = held;
    this.#future = [];
  }

  /** Ends what was typed or dragged: what comes is a step of its own. */
  rest(): void {
    this.#held = null;
  }

  /** What the value was before the last change; undefined when nothing can be taken back. */
  undo(present: T): T | undefined {
    this.rest();
    const last = this.#past.at(-1);
    if (!last) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, present];
    return last;
  }

  /** What the value was before the last undo; undefined when there was none. */
  redo(present: T): T | undefined {
    this.rest();
    const next = this.#future.at(-1);
    if (!next) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, present];
    return next;
  }

  clear(): void {
    this.rest();
    this.#past = [];
    this.#future = [];
  }
}
