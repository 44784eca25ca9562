import {webcrypto} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readDataset} from '../../../../geo/index.ts';
import {appendVersion} from '../../../../src/core/cite/append-version.ts';
import type {DatasetRecords} from '../../../../src/core/cite/canonical-files.ts';
import {canonicalFiles} from '../../../../src/core/cite/canonical-files.ts';
import {datasetVersion} from '../../../../src/core/cite/dataset-version.ts';
import type {Ledger, RecordHashes} from '../../../../src/core/cite/ledger.ts';
import {hashesAt, versionCount} from '../../../../src/core/cite/ledger.ts';
import {readLedger} from '../../../../src/core/cite/read-ledger.ts';
import {recordHashes} from '../../../../src/core/cite/record-hashes.ts';
import {sha256} from '../../../../src/core/cite/sha256.ts';
import {versionChanges} from '../../../../src/core/cite/version-changes.ts';
import {REAL} from '../../export/export-sets.ts';
import {deepFreeze} from '../deep-freeze.ts';

const {subtle} = webcrypto;
const versionOf = (records: DatasetRecords) => datasetVersion(records, subtle);
const NOTHING = {added: [], changed: [], removed: []};
const EMPTY: Ledger = deepFreeze({versions: []});

type Path = readonly [list: 'incidents' | 'flows' | 'sources', index: number, ...keys: (string | number)[]];

// Every text and every number of the data set that is free to be another one, by its place.
function leaves(value: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) =>
      leaves(member, [...path, Array.isArray(value) ? Number(key) : key])
    );
  const key = path.at(-1);
  const free = ['title', 'summary', 'note', 'statusNote', 'name', 'actor', 'by', 'publisher', 'coordinates'];
  return free.includes(String(key)) || path.includes('coordinates') ? [path] : [];
}

const {incidents, flows, sources} = REAL;
const PLACES = (['incidents', 'flows', 'sources'] as const).flatMap((list) =>
  leaves(REAL[list], [list])
) as unknown as Path[];

// The data set with one value changed, as the reader takes it.
function changed([list, index, ...keys]: Path): {records: DatasetRecords; id: string} {
  const copy = structuredClone({incidents, flows, sources});
  const record = copy[list][index]!;
  const parent = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (value, key) => value[key] as Record<string, unknown>,
      record as unknown as Record<string, unknown>
    );
  const last = keys.at(-1)!;
  const value = parent[last];
  parent[last] = typeof value === 'number' ? Math.round((value - 0.001) * 1e5) / 1e5 : `${String(value)} x`;
  return {records: copy, id: record.id};
}

describe('versionChanges', () => {
  it('names a record of which any field has changed, and nothing else; the version is another one', async () => {
    const before = await recordHashes(REAL, subtle);
    const version = await versionOf(REAL);
    const places = fc.sample(fc.constantFrom(...PLACES), {numRuns: 30, seed: 20_240_322});
    for (const place of places) {
      const {records, id} = changed(place);
      const changes = versionChanges(before, await recordHashes(records, subtle));
      const list = place[0] === 'sources' ? 'sources' : 'records';
      expect(changes[list]).toEqual({...NOTHING, changed: [id]});
      expect(changes[list === 'sources' ? 'records' : 'sources']).toEqual(NOTHING);
      expect(await versionOf(records)).not.toBe(version);
    }
  }, 60_000);

  it('names what is new and what is gone, each list in order', async () => {
    const fewer = {incidents: incidents.slice(2), flows, sources: sources.slice(0, -1)};
    const [all, some] = [await recordHashes(REAL, subtle), await recordHashes(fewer, subtle)];
    const records = incidents
      .slice(0, 2)
      .map(({id}) => id)
      .sort();
    const works = [sources.at(-1)!.id];
    expect(versionChanges(some, all)).toEqual({
      records: {...NOTHING, added: records},
      sources: {...NOTHING, added: works}
    });
    expect(versionChanges(all, some)).toEqual({
      records: {...NOTHING, removed: records},
      sources: {...NOTHING, removed: works}
    });
  });

  it('names nothing when records come in another order, or as they are written in the files', async () => {
    const turned = {incidents: incidents.toReversed(), flows, sources: sources.toReversed()};
    const again = readDataset({
      entry: REAL.entry,
      incidents: JSON.parse(canonicalFiles(REAL)[0]),
      flows: JSON.parse(canonicalFiles(REAL)[1]),
      sources: JSON.parse(canonicalFiles(REAL)[2])
    }).dataset;
    const hashes = await recordHashes(REAL, subtle);
    for (const same of [turned, again])
      expect(versionChanges(hashes, await recordHashes(same, subtle))).toEqual({records: NOTHING, sources: NOTHING});
  });
});

describe('recordHashes', () => {
  it('are the first 32 bits of the SHA-256 of the record without white space', async () => {
    const {records} = await recordHashes(REAL, subtle);
    const record = incidents[0]!;
    expect(records.get(record.id)).toBe((await sha256(JSON.stringify(record), subtle)).slice(0, 8));
    expect(records.size).toBe(incidents.length + flows.length);
  });
});

describe('a ledger', () => {
  const hashes = fc.dictionary(
    fc.constantFrom(...'abcdefgh', '__proto__', 'constructor', '12'),
    fc.constantFrom('0', '1', '2')
  );
  const state = fc.tuple(hashes, hashes).map(([records, works]): RecordHashes => ({
    records: new Map(Object.entries(records)),
    sources: new Map(Object.entries(works))
  }));

  it('gives back what the records were in each version, however many there are', () => {
    fc.assert(
      fc.property(fc.array(state, {minLength: 1, maxLength: 6}), (states) => {
        const ledger = states.reduce<Ledger>(
          (longer, now, index) => appendVersion(longer, {version: String(index), date: '2026-01-01'}, now),
          EMPTY
        );
        const written = JSON.parse(JSON.stringify(ledger)) as Ledger;
        states.forEach((now, index) => {
          const then = hashesAt(written, index + 1);
          expect(versionChanges(then, now)).toEqual({records: NOTHING, sources: NOTHING});
        });
      }),
      {seed: 20_240_322, numRuns: 150}
    );
  });

  it('says of a later version only what it changed, with null for what is gone', () => {
    const now = (records: Record<string, string>): RecordHashes => ({
      records: new Map(Object.entries(records)),
      sources: new Map()
    });
    const first = appendVersion(EMPTY, {version: '1', date: '2026-01-01'}, now({a: 'x', b: 'y', c: 'z'}));
    const second = appendVersion(first, {version: '2', date: '2026-02-01'}, now({a: 'x', b: 'Y', d: 'w'}));
    expect(second.versions[1]!.records).toEqual({b: 'Y', c: null, d: 'w'});
    expect(second.versions[0]).toEqual(first.versions[0]);
  });

  it('is searched by the first digits, the last version first', () => {
    const ledger: Ledger = {
      versions: ['aa1', 'bb2', 'aa1'].map((version) => ({version, date: '', records: {}, sources: {}}))
    };
    expect(['aa', 'bb2', 'cc'].map((digits) => versionCount(ledger, digits))).toEqual([3, 2, 0]);
  });
});

describe('readLedger', () => {
  const version = {version: 'a'.repeat(64), date: '2026-01-01', records: {x: '01234567', y: null}, sources: {}};

  it('takes a ledger as it is', () => {
    expect(readLedger({versions: [version]})).toEqual({versions: [version]});
  });

  it.each([
    [null],
    [[]],
    [{}],
    [{versions: {}}],
    [{versions: [null]}],
    [{versions: [{...version, version: 'A'.repeat(64)}]}],
    [{versions: [{...version, date: 'today'}]}],
    [{versions: [{...version, records: {x: 1}}]}],
    [{versions: [{...version, sources: ['01234567']}]}]
  ])('takes no %j', (value) => {
    expect(readLedger(value)).toBeNull();
  });
});
