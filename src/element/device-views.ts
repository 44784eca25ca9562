import type {ViewStorage} from '../state/saved-views.svelte.ts';

const KEY = 'dateline-views';

/** The browser's own storage for this site; null where it is forbidden, as in sandboxed frames. */
export function deviceViews(): ViewStorage | null {
  try {
    const storage = window.localStorage;
    return {
      read: () => storage.getItem(KEY),
      write: (text) => storage.setItem(KEY, text),
      watch: (changed) => {
        // A null key is a storage that was emptied as a whole.
        const heard = ({key}: StorageEvent) => (key === KEY || key === null) && changed();
        addEventListener('storage', heard);
        return () => removeEventListener('storage', heard);
      }
    };
  } catch {
    return null;
  }
}
