import type {Snapshot} from './snapshot.ts';

/** How one key of the fragment stands for a part of a snapshot. */
export interface UrlKey {
  write(snapshot: Snapshot): string;
  /** The snapshot with the value taken over, or null when it cannot be read. */
  read(value: string, snapshot: Snapshot): Snapshot | null;
}
