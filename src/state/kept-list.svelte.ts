import type {DeviceText} from './device-text.ts';

/** Why items may not be there after the page is closed, or some are not there any more. */
export type KeepTrouble = 'no-storage' | 'full' | 'damaged' | 'newer';

/** How items become the text that a device keeps. */
export interface KeptFormat<T> {
  readonly format: (items: readonly T[]) => string;
  /** Never throws: what can be read is given, and `wrong` is why some or all of it cannot be. */
  readonly parse: (text: string) => {readonly items: readonly T[]; readonly wrong: 'damaged' | 'newer' | null};
  /** What the device has, and own items that could not be written there. */
  readonly merge: (theirs: readonly T[], own: readonly T[]) => readonly T[];
}

/** A list that a reader keeps on the device. Two pages of one device keep the same list. */
export class KeptList<T> {
  #items: readonly T[] = $state.raw([]);
  #trouble: KeepTrouble | null = $state(null);
  readonly #storage: DeviceText | null;
  readonly #format: KeptFormat<T>;
  readonly #unwatch: () => void;

  /** @param storage null where the page may keep nothing */
  constructor(storage: DeviceText | null, format: KeptFormat<T>) {
    this.#storage = storage;
    this.#format = format;
    this.#unwatch = storage?.watch(() => this.#follow()) ?? (() => undefined);
    if (storage) this.#follow();
    else this.#trouble = 'no-storage';
  }

  get items(): readonly T[] {
    return this.#items;
  }

  get trouble(): KeepTrouble | null {
    return this.#trouble;
  }

  /** Changes the list. What another page has written since is read first, so that nobody's change is lost. */
  change(change: (items: readonly T[]) => readonly T[]): void {
    if (this.#storage && (this.#trouble === null || this.#trouble === 'damaged')) this.#follow();
    this.#items = change(this.#items);
    if (!this.#storage || this.#trouble === 'newer' || this.#trouble === 'no-storage') return;
    try {
      this.#storage.write(this.#format.format(this.#items));
      this.#trouble = null;
    } catch {
      this.#trouble = 'full';
    }
  }

  /** Ends the watching of other pages. */
  destroy(): void {
    this.#unwatch();
  }

  #follow(): void {
    let text: string | null;
    try {
      text = this.#storage!.read();
    } catch {
      this.#trouble = 'no-storage';
      return;
    }
    const {items, wrong} = text === null ? {items: [], wrong: null} : this.#format.parse(text);
    if (wrong === 'newer') {
      this.#trouble = 'newer';
      return;
    }
    // What could not be written is not forgotten for what another page has.
    if (this.#trouble === 'full') this.#items = this.#format.merge(items, this.#items);
    else {
      this.#items = items;
      this.#trouble = wrong;
    }
  }
}
