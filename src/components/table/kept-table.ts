import type {TableView} from './table-view.svelte.ts';

/** How the table of a map is sorted and what it shows, kept while its pane is closed; null until it is first opened. */
export interface KeptTable {
  view: TableView | null;
}
