/** Which record is open and which one is pointed at, by id. */
export class Selection {
  selected: string | null = $state(null);
  #hovered: string | null = $state(null);
  readonly #offered: () => string | null;

  /** `offered` is what is pointed at without a pointer: the record that Enter would open. */
  constructor(selected: string | null = null, offered: () => string | null = () => null) {
    this.selected = selected;
    this.#offered = offered;
  }

  /** What the pointer is on, or else what is offered. */
  get hovered(): string | null {
    return this.#hovered ?? this.#offered();
  }

  set hovered(id: string | null) {
    this.#hovered = id;
  }
}
