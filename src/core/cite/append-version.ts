import type {Hashes, Ledger, LedgerVersion, RecordHashes} from './ledger.ts';
import {HASHED, hashesAt} from './ledger.ts';
import {versionChanges} from './version-changes.ts';

/** A ledger with one version more, which says what changed since the last one. */
export function appendVersion(
  ledger: Ledger,
  {version, date}: Pick<LedgerVersion, 'version' | 'date'>,
  now: RecordHashes
): Ledger {
  const changes = versionChanges(hashesAt(ledger, ledger.versions.length), now);
  const [records, sources] = HASHED.map((list): Hashes => {
    const {added, changed, removed} = changes[list];
    const ids = [...added, ...changed, ...removed].sort();
    return Object.fromEntries(ids.map((id) => [id, now[list].get(id) ?? null]));
  });
  return {versions: [...ledger.versions, {version, date, records: records!, sources: sources!}]};
}
