import {webcrypto} from 'node:crypto';
import type {DatasetRecords} from '../../src/core/cite/canonical-files.ts';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import type {Ledger} from '../../src/core/cite/ledger.ts';
import {HASHED, hashesAt, RECORD_HASH_DIGITS} from '../../src/core/cite/ledger.ts';
import {recordHashes} from '../../src/core/cite/record-hashes.ts';
import {versionChanges} from '../../src/core/cite/version-changes.ts';
import {hasError, issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {jsonError} from '../parse/json-error.ts';
import {jsonLines} from '../parse/json-lines.ts';
import {isObject} from '../parse/json-object.ts';
import {childPointer} from '../parse/json-pointer.ts';
import {parseEdtf} from '../time/edtf.ts';
import {checkText, duplicateKey} from '../validate/check-text.ts';
import type {Rule} from '../validate/rule.ts';
import {quote} from '../validate/rule.ts';
import {formThen, list, nullOr, shape, wrongType} from '../validate/shape.ts';

const APPEND = 'run "npm run -s dateline -- version FOLDER --date YYYY-MM-DD"';

/** Whether a JSON value is meant as a ledger of versions. */
export function isLedger(value: unknown): boolean {
  return isObject(value) && 'versions' in value;
}

/**
 * Every issue of the text of a ledger, each with its line, in the order of the lines.
 * @param dataset the data as it is, which must be the last version; without it, that is not looked for
 */
export async function checkLedger(text: string, dataset: DatasetRecords | null): Promise<Issue[]> {
  if (jsonError(text)) return checkText(text);
  const value: unknown = JSON.parse(text);
  const lines = jsonLines(text);
  const form = ledger(value, '', {});
  const found = dataset && !hasError(form) ? await unlisted(value as Ledger, dataset) : [];
  return [...form, ...found, ...lines.duplicates.map(duplicateKey)]
    .map((one) => ({...one, line: lines.line(one.pointer)}))
    .sort((a, b) => a.line - b.line);
}

/** A hash in lower-case hexadecimal digits, so many of them. */
function hash(digits: number): Rule {
  const form = new RegExp(`^[0-9a-f]{${digits}}$`);
  return (value, pointer) => {
    if (typeof value === 'string' && form.test(value)) return [];
    const message = `${quote(value)} is no hash of ${digits} lower-case hexadecimal digits; ${APPEND} rather than writing one.`;
    return [issue('hash-invalid', pointer, message)];
  };
}

const day: Rule = (value, pointer) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value)
    ? []
    : [issue('date-invalid', pointer, `${quote(value)} is no day; write one such as 2026-03-12.`)];

const hashes: Rule = (value, pointer, known) =>
  isObject(value)
    ? Object.entries(value).flatMap(([id, member]) =>
        nullOr(hash(RECORD_HASH_DIGITS))(member, childPointer(pointer, id), known)
      )
    : [wrongType(value, pointer, 'an object')];

// A version may be published on the day of the one before.
const inOrder: Rule = (value, pointer) => {
  const {versions} = value as Ledger;
  return versions.flatMap(({date}, index) =>
    index === 0 || versions[index - 1]!.date <= date
      ? []
      : [
          issue(
            'history-order',
            `${pointer}/versions/${index}/date`,
            `The version of ${date} comes after a later one; versions stand in the order of their dates.`
          )
        ]
  );
};

const ledger: Rule = formThen(
  shape({versions: list(shape({version: hash(64), date: day, records: hashes, sources: hashes}))}),
  inOrder
);

async function unlisted(ledger: Ledger, dataset: DatasetRecords): Promise<Issue[]> {
  const {versions} = ledger;
  const at = versions.length - 1;
  const version = await datasetVersion(dataset, webcrypto.subtle);
  const now = await recordHashes(dataset, webcrypto.subtle);
  const changes = versionChanges(hashesAt(ledger, versions.length), now);
  const total = (kind: 'added' | 'changed' | 'removed') =>
    HASHED.reduce((sum, list) => sum + changes[list][kind].length, 0);
  const counts = `${total('added')} added, ${total('changed')} changed, ${total('removed')} removed`;
  const last = versions[at];
  if (last?.version !== version) {
    const message = last
      ? `The data is no longer the version of ${last.date} (${counts}); ${APPEND} before it is published.`
      : `The ledger has no version; ${APPEND}.`;
    return [issue('version-unlisted', last ? `/versions/${at}/version` : '/versions', message)];
  }
  if (HASHED.every((list) => Object.values(changes[list]).every((ids) => ids.length === 0))) return [];
  const message = `The hashes of the versions together are not those of the records (${counts}); take the last version out and ${APPEND}.`;
  return [issue('hash-invalid', `/versions/${at}/records`, message)];
}
