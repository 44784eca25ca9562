import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {checkCommand} from '../../../../geo/cli/check-command.ts';
import {FIXTURES, fixtureText} from '../fixture.ts';

let folder = '';
let printed: string[] = [];
let said: string[] = [];
const output = {print: (line: string) => void printed.push(line), say: (line: string) => void said.push(line)};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-check-'));
  [printed, said] = [[], []];
  await cp(`${FIXTURES}/good`, folder, {recursive: true});
});

afterEach(() => rm(folder, {recursive: true}));

const check = (...paths: string[]) => checkCommand({paths, json: false, fix: false}, output);

it('finds nothing in a good data set and exits with 0', async () => {
  expect(await check(folder)).toBe(0);
  expect(printed).toEqual(['Checked 6 files: 0 errors, 0 warnings.']);
});

it('names file, line and field of an error in a data set and exits with 1', async () => {
  const path = join(folder, 'incidents.geojson');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"id": "police-2031"', '"id": "police-2013"'));
  expect(await check(folder)).toBe(1);
  expect(printed[0]).toMatch(/incidents\.geojson:\d+ error 2031-dock-raids sources\[0\]\.id: .* \[source-missing\]$/);
});

it('follows no reference out of a single file', async () => {
  expect(await check(join(folder, 'flows.geojson'))).toBe(0);
  expect(printed).toEqual(['Checked 1 file: 0 errors, 0 warnings.']);
});

it('names a file that the catalog lists and nobody wrote', async () => {
  await rm(join(folder, 'flows.geojson'));
  expect(await check(folder)).toBe(1);
  expect(printed.filter((line) => line.includes('file-missing'))).toHaveLength(1);
});

it('checks the named regions beside the catalog, and that no two have one id', async () => {
  const text = fixtureText('good/regions/harbor-bay.geojson');
  await writeFile(join(folder, 'regions/other.geojson'), text.replace('"toleranceKm": 0.5', '"toleranceKm": -1'));
  expect(await check(folder)).toBe(1);
  expect(printed).toEqual([
    expect.stringMatching(/other\.geojson:3 error harbor-bay id: .* \[id-duplicate\]$/),
    expect.stringMatching(/other\.geojson:8 error harbor-bay toleranceKm: .* \[tolerance-invalid\]$/),
    'Checked 7 files: 2 errors, 0 warnings.'
  ]);
});

it('says that a folder has no catalog', async () => {
  await rm(join(folder, 'catalog.json'));
  expect(await check(folder)).toBe(1);
  expect(printed[0]).toContain('[file-missing]');
});

it('prints JSON that programs can read', async () => {
  const path = `${FIXTURES}/bad/date-invalid.geojson`;
  expect(await checkCommand({paths: [path], json: true, fix: false}, output)).toBe(1);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    files: [path],
    issues: [{code: 'date-invalid', file: path, line: 13}]
  });
});

it('rewrites a file in canonical form on request, and no file with errors', async () => {
  const path = join(folder, 'flows.geojson');
  const broken = join(folder, 'sources.json');
  await writeFile(path, JSON.stringify(JSON.parse(fixtureText('good/flows.geojson'))));
  await writeFile(broken, '[{"id": "x"}]');
  await checkCommand({paths: [path, broken], json: false, fix: true}, output);
  expect(await readFile(path, 'utf8')).toBe(fixtureText('good/flows.geojson'));
  expect(await readFile(broken, 'utf8')).toBe('[{"id": "x"}]');
  expect(printed.join('\n')).not.toContain('not-canonical');
});

it('takes no offense at a byte order mark', async () => {
  const path = join(folder, 'flows.geojson');
  await writeFile(path, `\uFEFF${fixtureText('good/flows.geojson')}`);
  expect(await check(path)).toBe(0);
  expect(printed).toHaveLength(1);
});

it.each([[[]], [['/nowhere/at/all.geojson']]])('exits with 2 and says how to use it when given %j', async (paths) => {
  expect(await check(...paths)).toBe(2);
  expect(said).toHaveLength(1);
});
