import type {Selection} from '../state/selection.svelte.ts';
import type {DrawerTab} from './drawer/tabs.ts';

/** What decides about the panels that nobody has opened or closed yet. */
export interface PanelRoom {
  /** False where there are no panels at all: in a compact map, and in full screen. */
  readonly offered: boolean;
  /** Whether both columns have room beside the map. */
  readonly wide: boolean;
  /** Whether what is selected was selected by the story that is told. */
  readonly scripted: boolean;
}

/** Which of the panels beside the map stand open, and which tab of the drawer. */
export class Panels {
  readonly #selection: Selection;
  readonly #room: () => PanelRoom;
  #railChosen: boolean | null = $state(null);
  #drawerChosen: boolean | null = $state(null);
  #tableOpen = $state(false);
  #picked: {readonly tab: DrawerTab; readonly selected: string | null} | null = $state.raw(null);

  constructor(selection: Selection, room: () => PanelRoom) {
    this.#selection = selection;
    this.#room = room;
  }

  // Nothing chosen yet: both stand open where there is room for them, the drawer also for a record.
  readonly rail: boolean = $derived.by(() => this.#room().offered && (this.#railChosen ?? this.#room().wide));
  readonly drawer: boolean = $derived.by(
    () => this.#room().offered && (this.#drawerChosen ?? (this.#room().wide || this.#selection.selected !== null))
  );

  /** Whether the table stands below the map. */
  readonly table: boolean = $derived.by(() => this.#room().offered && this.#tableOpen);

  /** A new selection opens the record; a tab that the user picks holds until the selection changes, that of a story beyond. */
  readonly tab: DrawerTab = $derived.by(() => {
    const {selected} = this.#selection;
    const picked = this.#picked;
    if (picked && (picked.selected === selected || (picked.tab === 'story' && this.#room().scripted)))
      return picked.tab;
    return selected === null ? 'list' : 'record';
  });

  openRail(open: boolean): void {
    this.#railChosen = open;
  }

  openList(): void {
    this.openTab('list');
  }

  openTab(tab: DrawerTab): void {
    this.#drawerChosen = true;
    this.pickTab(tab);
  }

  /** Closes the drawer and whatever record it shows; where it has no room of its own, the next record opens it again. */
  closeDrawer(): void {
    this.#drawerChosen = this.#room().wide ? false : null;
    this.#selection.selected = null;
  }

  openTable(open: boolean): void {
    this.#tableOpen = open;
  }

  pickTab(tab: DrawerTab): void {
    this.#picked = {tab, selected: this.#selection.selected};
  }
}
