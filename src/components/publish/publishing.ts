import {getContext, setContext} from 'svelte';

/** How a view is taken to other places. */
export interface Publishing {
  /** Absolute address of the full map with the view of the moment. */
  readonly address: () => string;
  /** The same as it stands on pictures and films; null where it would lead to what they leave out. */
  readonly printed: () => string | null;
  /** Address of the folder of the background map; ends with a slash. */
  readonly basemapUrl: string;
  /** Opens the dialog. */
  readonly open: () => void;
}

const KEY = Symbol('publishing');

/** Gives it to all components below; null where a view has no address. Call while a component is made. */
export function providePublishing(publishing: Publishing | null): void {
  setContext(KEY, publishing);
}

/** Null where a view cannot be published. */
export function usePublishing(): Publishing | null {
  return getContext<Publishing | null>(KEY);
}
