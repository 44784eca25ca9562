import {webcrypto} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {appendVersion} from '../../../../src/core/cite/append-version.ts';
import type {DatasetRecords} from '../../../../src/core/cite/canonical-files.ts';
import {citedVersion} from '../../../../src/core/cite/cited-version.ts';
import {datasetVersion} from '../../../../src/core/cite/dataset-version.ts';
import type {Ledger} from '../../../../src/core/cite/ledger.ts';
import {recordHashes} from '../../../../src/core/cite/record-hashes.ts';
import {REAL} from '../../export/export-sets.ts';

const {subtle} = webcrypto;
const versionOf = (records: DatasetRecords) => datasetVersion(records, subtle);

const OLD: DatasetRecords = {
  incidents: REAL.incidents
    .slice(1)
    .map((record, index) =>
      index === 0 ? {...record, properties: {...record.properties, title: 'Another title'}} : record
    ),
  flows: REAL.flows,
  sources: REAL.sources
};
const old = await versionOf(OLD);
const ledger: Ledger = appendVersion(
  appendVersion({versions: []}, {version: old, date: '2025-05-01'}, await recordHashes(OLD, subtle)),
  {version: await versionOf(REAL), date: '2026-03-12'},
  await recordHashes(REAL, subtle)
);
const fetchLedger = () => Promise.resolve(ledger);
const never = () => Promise.reject(new Error('asked for the ledger'));

describe('citedVersion', () => {
  it('says nothing of the same version, and asks for no ledger', async () => {
    const version = await versionOf(REAL);
    for (const digits of [version.slice(0, 12), version, version.toUpperCase(), `${version.slice(0, 12)}.`])
      expect(await citedVersion(digits, REAL, {fetchLedger: never, subtle})).toEqual({kind: 'same'});
  });

  it('says what changed since an earlier version', async () => {
    expect(await citedVersion(old.slice(0, 12), REAL, {fetchLedger, subtle})).toEqual({
      kind: 'changed',
      date: '2025-05-01',
      changes: {
        records: {added: [REAL.incidents[0]!.id], changed: [REAL.incidents[1]!.id], removed: []},
        sources: {added: [], changed: [], removed: []}
      }
    });
  });

  it('compares with the data at hand, not with the last version of the ledger', async () => {
    const data = {...REAL, incidents: REAL.incidents.slice(0, -1)};
    const version = (await versionOf(REAL)).slice(0, 12);
    expect(await citedVersion(version, data, {fetchLedger, subtle})).toMatchObject({
      kind: 'changed',
      changes: {records: {added: [], changed: [], removed: [REAL.incidents.at(-1)!.id]}}
    });
  });

  it('cannot tell what changed since a version that the ledger does not have, or without a ledger', async () => {
    expect(await citedVersion('0123456789ab', REAL, {fetchLedger, subtle})).toEqual({kind: 'unknown'});
    const none = () => Promise.resolve(null);
    expect(await citedVersion(old, REAL, {fetchLedger: none, subtle})).toEqual({kind: 'unknown'});
  });

  it.each(['', 'abc', 'x'.repeat(12), '0123456789a', 'a'.repeat(65), '../../etc/pa'])(
    'cannot read %j',
    async (cited) => {
      expect(await citedVersion(cited, REAL, {fetchLedger: never, subtle})).toEqual({kind: 'unreadable'});
    }
  );

  it('says so where the browser computes no hashes', async () => {
    expect(await citedVersion(old, REAL, {fetchLedger: never, subtle: undefined})).toEqual({kind: 'uncomputed'});
  });
});
