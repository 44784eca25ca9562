import type {CatalogEntry} from '../../../geo/index.ts';
import type {Ledger} from '../../core/cite/ledger.ts';
import {readLedger} from '../../core/cite/read-ledger.ts';

/**
 * Fetches the ledger of versions that the entry of a data set names, beside its catalog; null when the data came without a
 * catalog, or names no ledger. Rejects when it cannot be fetched, or is none.
 */
export async function fetchLedger(catalogUrl: string | null, {files}: CatalogEntry): Promise<Ledger | null> {
  if (catalogUrl === null || files.versions === undefined) return null;
  const response = await fetch(new URL(files.versions, new URL(catalogUrl, document.baseURI)));
  const ledger = response.ok ? readLedger(await response.json()) : null;
  if (!ledger) throw new TypeError(`${files.versions} is no ledger of versions`);
  return ledger;
}
