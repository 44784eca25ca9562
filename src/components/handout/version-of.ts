import type {Dataset} from '../../../geo/index.ts';
import {datasetVersion} from '../../core/cite/dataset-version.ts';
import type {Digest} from '../../core/cite/sha256.ts';

/** The version of a data set, by the hashes of this browser; null where it offers none. */
export function versionOf(dataset: Dataset): Promise<string | null> {
  const subtle: Digest | undefined = globalThis.crypto?.subtle;
  return datasetVersion(dataset, subtle);
}
