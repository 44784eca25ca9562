/** What a version says of each id: the short hash of its record, or null where the version dropped it. */
export type Hashes = Readonly<Record<string, string | null>>;

/** One published version of a data set; in the first one stands every record, in each later one what it changed. */
export interface LedgerVersion {
  /** SHA-256 of the canonical form of the data set, 64 lower-case hexadecimal digits. */
  readonly version: string;
  /** UTC day on which it was published, ISO 8601. */
  readonly date: string;
  /** Incidents and flows by id. */
  readonly records: Hashes;
  /** Works of the bibliography by id. */
  readonly sources: Hashes;
}

/** The published versions of a data set, oldest first: data/<id>/versions.json. */
export interface Ledger {
  readonly versions: readonly LedgerVersion[];
}

/** The short hash of every record and of every work of one version, by id. */
export interface RecordHashes {
  readonly records: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** The two lists of a version. */
export const HASHED = ['records', 'sources'] as const;

/** Hexadecimal digits of the hash of a record. */
export const RECORD_HASH_DIGITS = 8;

/** What the records were in the first `count` versions of a ledger taken together. */
export function hashesAt({versions}: Ledger, count: number): RecordHashes {
  const hashes = {records: new Map<string, string>(), sources: new Map<string, string>()};
  for (const version of versions.slice(0, count)) {
    for (const list of HASHED)
      for (const [id, hash] of Object.entries(version[list])) {
        if (hash === null) hashes[list].delete(id);
        else hashes[list].set(id, hash);
      }
  }
  return hashes;
}

/** How many versions of a ledger there are up to the last one whose hash begins with some digits; 0 when none does. */
export function versionCount({versions}: Ledger, digits: string): number {
  return versions.findLastIndex(({version}) => version.startsWith(digits)) + 1;
}
