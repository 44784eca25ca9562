import {normalizeText} from '../../../geo/index.ts';

/** The canonical text of a file of records that the reader has accepted. Throws when it has not: an export must not lose any. */
export function canonicalText(file: unknown): string {
  const text = normalizeText(JSON.stringify(file));
  if (text === null) throw new TypeError('invalid records: they do not pass the checks of the reader');
  return text;
}
