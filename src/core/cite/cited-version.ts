import type {DatasetRecords} from './canonical-files.ts';
import {SHORT_VERSION} from './cited-view.ts';
import {datasetVersion} from './dataset-version.ts';
import type {Ledger} from './ledger.ts';
import {hashesAt, versionCount} from './ledger.ts';
import {recordHashes} from './record-hashes.ts';
import type {Digest} from './sha256.ts';
import type {VersionChanges} from './version-changes.ts';
import {versionChanges} from './version-changes.ts';

const DIGITS = new RegExp(`^[0-9a-f]{${SHORT_VERSION},64}$`);

/**
 * What can be said of the version that a link names beside the data at hand: the same, another one of the ledger with all that
 * changed since, one that the ledger does not have (or there is no ledger), no version at all, or, where the browser computes no
 * hashes because the page came over no secure connection, nothing.
 */
export type CitedVersion =
  | {readonly kind: 'same' | 'unknown' | 'unreadable' | 'uncomputed'}
  | {readonly kind: 'changed'; readonly date: string; readonly changes: VersionChanges};

/**
 * Compares the data at hand with the version that a link cites.
 * @param cited at least the first 12 digits of a SHA-256 in hexadecimal, as the link gives them
 * @param fetchLedger called only when the version is another one; null when there is no ledger to be had
 */
export async function citedVersion(
  cited: string,
  dataset: DatasetRecords,
  {fetchLedger, subtle}: {fetchLedger: () => Promise<Ledger | null>; subtle: Digest | undefined}
): Promise<CitedVersion> {
  // A reference may end in a full stop, which then is the end of its address.
  const digits = cited.toLowerCase().replace(/[.,;:)\]]+$/, '');
  if (!DIGITS.test(digits)) return {kind: 'unreadable'};
  if (!subtle) return {kind: 'uncomputed'};
  const version = await datasetVersion(dataset, subtle);
  if (version.startsWith(digits)) return {kind: 'same'};
  const ledger = await fetchLedger();
  const count = ledger ? versionCount(ledger, digits) : 0;
  if (!ledger || count === 0) return {kind: 'unknown'};
  const changes = versionChanges(hashesAt(ledger, count), await recordHashes(dataset, subtle));
  return {kind: 'changed', date: ledger.versions[count - 1]!.date, changes};
}
