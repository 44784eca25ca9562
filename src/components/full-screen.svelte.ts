import {treeOf} from './tree-of.ts';

/** Whether a map fills the screen. */
export class FullScreen {
  readonly #root: () => HTMLElement | undefined;
  readonly #refused: () => void;
  /** Whether the browser lets anything fill the screen. */
  readonly offered = document.fullscreenEnabled;
  on = $state(false);

  /**
   * @param root the map with its panels, once it stands
   * @param refused called when the browser or the page does not allow it after all
   */
  constructor(root: () => HTMLElement | undefined, refused: () => void) {
    this.#root = root;
    this.#refused = refused;
  }

  // A value, because buttons are given it.
  readonly toggle = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.#root()?.requestFullscreen().catch(this.#refused);
  };

  /** To be called when what fills the screen has changed. Returns whether it is this map. */
  changed(): boolean {
    const root = this.#root();
    return (this.on = root !== undefined && treeOf(root).fullscreenElement === root);
  }
}
