import type {DeviceText} from '../state/device-text.ts';

/** A text in the browser's own storage for this site, by its key; null where that is forbidden, as in sandboxed frames. */
export function deviceText(name: string): DeviceText | null {
  try {
    const storage = window.localStorage;
    let asked = false;
    return {
      read: () => storage.getItem(name),
      write: (text) => {
        storage.setItem(name, text);
        if (!asked) askToKeep();
        asked = true;
      },
      watch: (changed) => {
        // A null key is a storage that was emptied as a whole.
        const heard = ({key}: StorageEvent) => (key === name || key === null) && changed();
        addEventListener('storage', heard);
        return () => removeEventListener('storage', heard);
      }
    };
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to clear the site's storage when the device runs full. Some ask the user in turn, so this is asked
 * only when somebody has saved something.
 */
function askToKeep(): void {
  // Pages of plain http have no such thing.
  const {storage} = navigator as {storage?: StorageManager};
  storage?.persist?.().catch(() => undefined);
}
