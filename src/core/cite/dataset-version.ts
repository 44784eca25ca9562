import type {DatasetRecords} from './canonical-files.ts';
import {canonicalFiles} from './canonical-files.ts';
import type {Digest} from './sha256.ts';
import {sha256} from './sha256.ts';

/**
 * The version of a data set: the SHA-256, as 64 lower-case hexadecimal digits, of the canonical texts of its incidents, flows
 * and sources, one after the other. For a data set that was read whole from canonical files these are the files themselves, so
 * `cat` and `sha256sum` give the same version.
 *
 * Browsers offer `crypto.subtle` on secure origins only (https:, localhost, files): on plain http it is undefined, the version
 * is null, and what is made of the data says that it was not computed.
 */
export function datasetVersion(dataset: DatasetRecords, subtle: Digest): Promise<string>;
export function datasetVersion(dataset: DatasetRecords, subtle: Digest | undefined): Promise<string | null>;
export async function datasetVersion(dataset: DatasetRecords, subtle: Digest | undefined): Promise<string | null> {
  return subtle ? sha256(canonicalFiles(dataset).join(''), subtle) : null;
}
