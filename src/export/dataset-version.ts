import type {Dataset} from '../../geo/index.ts';
import {canonicalText} from './canonical-text.ts';

/** The one method of Web Crypto that is needed. */
export type Digest = Pick<SubtleCrypto, 'digest'>;

/**
 * The canonical form of a data set: the canonical texts of its incidents, flows and sources, one after the other. For a data
 * set that was read whole it is what its three files hold, so `cat` and `sha256sum` give the same version.
 */
export function datasetText({incidents, flows, sources}: Pick<Dataset, 'incidents' | 'flows' | 'sources'>): string {
  const collections = [incidents, flows].map((features) => ({type: 'FeatureCollection', features}));
  return [...collections, sources].map(canonicalText).join('');
}

/**
 * SHA-256 of a text in UTF-8 as 64 lower-case hexadecimal digits. Browsers offer `crypto.subtle` on secure origins only
 * (https:, localhost, files): on plain http it is undefined, the version is null, and exports say that it was not computed.
 */
export async function datasetVersion(text: string, subtle: Digest | undefined): Promise<string | null> {
  if (!subtle) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
