import type {DeviceText} from '../../src/state/device-text.ts';

/** A device with room for so many characters, for as many pages as are opened on it. */
export function device(room = Infinity, text: string | null = null) {
  const disk = {text, room};
  const watchers = new Set<() => void>();
  const open = (): DeviceText => {
    let own: (() => void) | null = null;
    return {
      read: () => disk.text,
      write: (written) => {
        if (written.length > disk.room) throw new DOMException('full', 'QuotaExceededError');
        disk.text = written;
        for (const watcher of watchers) if (watcher !== own) watcher();
      },
      watch: (changed) => {
        own = changed;
        watchers.add(changed);
        return () => watchers.delete(changed);
      }
    };
  };
  return {disk, open, watchers};
}
