import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {buildCommand} from '../../../../geo/cli/build-command.ts';
import {checkCatalog, checkFile} from '../../../../geo/cli/check-files.ts';
import {versionCommand} from '../../../../geo/cli/version-command.ts';
import type {Ledger} from '../../../../src/core/cite/ledger.ts';
import {FIXTURES} from '../fixture.ts';

let folder = '';
let lines: string[] = [];
const output = {print: (line: string) => void lines.push(line), say: (line: string) => void lines.push(line)};
const at = (path: string) => join(folder, path);
const read = (path: string) => readFile(at(path), 'utf8');
const edit = async (path: string, from: string, to: string) =>
  writeFile(at(path), (await read(path)).replace(from, to));
const ledger = async () => JSON.parse(await read('harbor/versions.json')) as Ledger;
const publish = (date = '2031-12-31') => versionCommand({folder: at('harbor'), date}, output);
const codes = async () => (await checkCatalog(at('catalog.json'))).issues.map(({code}) => code);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-version-'));
  lines = [];
  for (const file of ['incidents.geojson', 'flows.geojson', 'sources.json'])
    await cp(`${FIXTURES}/good/${file}`, at(`harbor/${file}`));
  const catalog = JSON.parse(await readFile(`${FIXTURES}/good/catalog.json`, 'utf8')) as [Record<string, unknown>];
  const files = {incidents: 'harbor/incidents.geojson', flows: 'harbor/flows.geojson', sources: 'harbor/sources.json'};
  catalog[0].files = {...files, stories: [], versions: 'harbor/versions.json'};
  await writeFile(at('catalog.json'), JSON.stringify(catalog));
});

afterEach(() => rm(folder, {recursive: true}));

describe('dateline version', () => {
  it('begins a ledger with every record, under the hash that sha256sum gives', async () => {
    expect(await publish()).toBe(0);
    const {versions} = await ledger();
    const files = await Promise.all(
      ['incidents.geojson', 'flows.geojson', 'sources.json'].map((file) => read(`harbor/${file}`))
    );
    expect(versions).toHaveLength(1);
    expect(versions[0]!.version).toBe(createHash('sha256').update(files.join('')).digest('hex'));
    expect(versions[0]!.date).toBe('2031-12-31');
    expect(Object.keys(versions[0]!.records)).toContain('2031-05-04-quay-fire');
    expect(Object.keys(versions[0]!.sources)).toEqual(['harbor-gazette-2031', 'police-2031']);
  });

  it('appends what changed, and nothing while nothing has', async () => {
    await publish();
    const before = await read('harbor/versions.json');
    expect(await publish('2032-01-01')).toBe(0);
    expect(await read('harbor/versions.json')).toBe(before);
    await edit('harbor/sources.json', 'Daily report', 'Report of the day');
    expect(await publish('2032-01-01')).toBe(0);
    const {versions} = await ledger();
    expect(versions).toHaveLength(2);
    expect(versions[1]).toMatchObject({date: '2032-01-01', records: {}, sources: {'police-2031': expect.any(String)}});
    expect(await codes()).not.toContain('version-unlisted');
  });

  it('refuses a day that is none, or that lies before the last version', async () => {
    expect(await publish('31.12.2031')).toBe(1);
    await publish();
    await edit('harbor/sources.json', 'Daily report', 'Report of the day');
    expect(await publish('2031-12-30')).toBe(1);
    expect(lines.join('\n')).toContain('[history-order]');
    expect((await ledger()).versions).toHaveLength(1);
  });

  it('refuses data with errors, and a ledger that was spoiled', async () => {
    await publish();
    await edit('harbor/flows.geojson', '2031-21', '2031-99');
    expect(await publish()).toBe(1);
    await edit('harbor/flows.geojson', '2031-99', '2031-21');
    await writeFile(at('harbor/versions.json'), '{');
    expect(await publish()).toBe(1);
    expect(await read('harbor/versions.json')).toBe('{');
  });

  it('refuses a ledger whose path the catalog may not give', async () => {
    await edit('catalog.json', 'harbor/versions.json', 'harbor/../harbor/versions.json');
    expect(await publish()).toBe(1);
    expect(lines.join('\n')).toContain('[path-invalid]');
    await expect(read('harbor/versions.json')).rejects.toThrow('ENOENT');
  });

  it('says what to do where the catalog lists no ledger', async () => {
    expect(await versionCommand({folder: at('elsewhere'), date: '2031-12-31'}, output)).toBe(2);
    expect(lines.join('\n')).toContain('lists no ledger');
  });
});

describe('dateline check', () => {
  it('wants the ledger that the catalog lists', async () => {
    const {issues} = await checkCatalog(at('catalog.json'));
    expect(issues.find(({code}) => code === 'file-missing')).toMatchObject({
      pointer: '/0/files/versions',
      severity: 'error'
    });
  });

  it('warns when the data is no longer the last version, says how much changed, and lets it be built', async () => {
    await publish();
    await edit('harbor/sources.json', 'Daily report', 'Report of the day');
    const {issues} = await checkCatalog(at('catalog.json'));
    const found = issues.find(({code}) => code === 'version-unlisted')!;
    expect(found).toMatchObject({
      severity: 'warning',
      file: at('harbor/versions.json'),
      pointer: '/versions/0/version',
      line: 4
    });
    expect(found.message).toContain('0 added, 1 changed, 0 removed');
    expect(await buildCommand({from: folder, to: at('out')}, output)).toBe(0);
  });

  it('finds hashes of records that are not those of the version', async () => {
    await publish();
    const [id, hash] = Object.entries((await ledger()).versions[0]!.records)[0]!;
    await edit('harbor/versions.json', hash!, '00000000');
    const {issues} = await checkCatalog(at('catalog.json'));
    expect(id).not.toBe('');
    expect(issues.find(({code}) => code === 'hash-invalid')).toMatchObject({pointer: '/versions/0/records'});
  });

  it('looks at the form of a ledger by itself', async () => {
    await publish();
    expect((await checkFile(at('harbor/versions.json'))).issues).toEqual([]);
    await edit('harbor/versions.json', '2031-12-31', '2031-12-99');
    expect((await checkFile(at('harbor/versions.json'))).issues.map(({code}) => code)).toEqual(['date-invalid']);
  });
});

it('is published beside the data', async () => {
  await publish();
  await buildCommand({from: folder, to: at('out')}, output);
  const [{files}] = JSON.parse(await read('out/catalog.json')) as [{files: {versions: string}}];
  expect(files.versions).toMatch(/^harbor\/versions\.[\da-f]{12}\.json$/);
  expect(JSON.parse(await read(`out/${files.versions}`))).toEqual(await ledger());
});
