import type {Dataset} from '../../../geo/index.ts';
import {datasetText, datasetVersion} from '../../export/dataset-version.ts';

/** The version of a data set, by the hashes of this browser; null where it offers none. */
export async function versionOf(dataset: Dataset): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? datasetVersion(datasetText(dataset), subtle) : null;
}
