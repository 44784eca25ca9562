import type {RecordHashes} from './ledger.ts';
import type {HASHED} from './ledger.ts';

/** Ids that are there now only, in both and different, and there before only; each list in alphabetical order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What changed from one version of a data set to another. */
export type VersionChanges = Readonly<Record<(typeof HASHED)[number], Changes>>;

/** Compares two versions by the hashes of their records. */
export function versionChanges(before: RecordHashes, after: RecordHashes): VersionChanges {
  return {records: changes(before.records, after.records), sources: changes(before.sources, after.sources)};
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const ids = [...after.keys()].sort();
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort()
  };
}
