import type {SavedViews} from '../../state/saved-views.svelte.ts';

/** What saved views need of the element around the map. */
export interface ViewKeeping {
  readonly saved: SavedViews;
  /** What is shown, as the fragment of a link; setting it opens another view, and another data set where it asks for one. */
  view: string;
  /** Ids of the data sets that can be opened. */
  readonly catalog: readonly string[];
}
