import type {DatasetRecords} from './canonical-files.ts';
import {canonicalFiles} from './canonical-files.ts';
import type {RecordHashes} from './ledger.ts';
import {RECORD_HASH_DIGITS} from './ledger.ts';
import type {Digest} from './sha256.ts';
import {sha256} from './sha256.ts';

/**
 * The short hash of every record of a data set: the first 32 bits of the SHA-256 of its canonical form as JSON without white
 * space, keys in canonical order.
 *
 * A hash is only ever compared with the one that the same id had before, so what counts is the chance that a changed record
 * keeps its hash, 1 in 4,294,967,296 for each change, and not that any two of many records agree. Even then the version, all
 * 256 bits of it, still says that something changed.
 */
export async function recordHashes(dataset: DatasetRecords, subtle: Digest): Promise<RecordHashes> {
  const [incidents, flows, sources] = canonicalFiles(dataset).map((text) => JSON.parse(text) as unknown);
  const records = [incidents, flows].flatMap((file) => (file as {features: readonly Identified[]}).features);
  return {records: await hashed(records, subtle), sources: await hashed(sources as readonly Identified[], subtle)};
}

interface Identified {
  readonly id: string;
}

async function hashed(records: readonly Identified[], subtle: Digest): Promise<ReadonlyMap<string, string>> {
  const hashOf = async (record: Identified) =>
    (await sha256(JSON.stringify(record), subtle)).slice(0, RECORD_HASH_DIGITS);
  return new Map(await Promise.all(records.map(async (record) => [record.id, await hashOf(record)] as const)));
}
