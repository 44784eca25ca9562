import {isObject} from '../story/story-fields.ts';
import type {Ledger, LedgerVersion} from './ledger.ts';
import {RECORD_HASH_DIGITS} from './ledger.ts';

const VERSION = /^[0-9a-f]{64}$/;
const HASH = new RegExp(`^[0-9a-f]{${RECORD_HASH_DIGITS}}$`);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A ledger as parsed JSON from outside; null when it is none. Never throws. */
export function readLedger(value: unknown): Ledger | null {
  const versions = isObject(value) ? value.versions : undefined;
  return Array.isArray(versions) && versions.every(isVersion) ? {versions} : null;
}

function isVersion(value: unknown): value is LedgerVersion {
  if (!isObject(value)) return false;
  const {version, date, records, sources} = value;
  return matches(version, VERSION) && matches(date, DAY) && isHashes(records) && isHashes(sources);
}

function isHashes(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((hash) => hash === null || matches(hash, HASH));
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}
