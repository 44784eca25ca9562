import {tick} from 'svelte';
import type {Panels} from './panels.svelte.ts';

/** Opens and closes panels and moves the focus along with what comes or goes. */
export class OpenPanels {
  readonly #panels: Panels;
  readonly #narrow: () => boolean;
  readonly #root: () => HTMLElement | undefined;

  /**
   * @param narrow whether panels lie over the map one at a time
   * @param root the map with its panels, once it stands
   */
  constructor(panels: Panels, narrow: () => boolean, root: () => HTMLElement | undefined) {
    this.#panels = panels;
    this.#narrow = narrow;
    this.#root = root;
  }

  list(): void {
    this.#panels.openList();
    this.#focus('[data-testid="list"] [tabindex="0"]');
  }

  known(): void {
    if (this.#narrow()) this.#panels.openRail(false);
    this.#panels.openTab('known');
    this.#focus('[data-testid="known"] input:checked');
  }

  story(): void {
    this.#panels.openTab('story');
    this.#focus('[role="tab"][aria-selected="true"]');
  }

  search(): void {
    this.#panels.openRail(true);
    this.#focus('[data-search]');
  }

  closeDrawer(): void {
    this.#panels.closeDrawer();
    this.#focus('[data-open-drawer]');
  }

  /** On a narrow screen the table takes the place of the drawer, until a row of it is opened. */
  table(open: boolean): void {
    this.#panels.openTable(open);
    if (!this.#narrow()) return;
    if (open) this.#panels.closeDrawer();
    else this.#focus('[data-open-drawer]');
  }

  #focus(selector: string): void {
    void tick().then(() => this.#root()?.querySelector<HTMLElement>(selector)?.focus());
  }
}
