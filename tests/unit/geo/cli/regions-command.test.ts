import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import type {AdminUnit} from '../../../../geo/cli/regions/admin-units.ts';
import {regionsCommand} from '../../../../geo/cli/regions-command.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {FIXTURES, fixtureText} from '../fixture.ts';

let folder = '';
let printed: string[] = [];
let said: string[] = [];
const output = {print: (line: string) => void printed.push(line), say: (line: string) => void said.push(line)};

const UNITS = deepFreeze(
  ['IT-VE', 'SI-110', 'SI-111'].map((code, index): AdminUnit => {
    const west = 10 + 2 * index;
    const ring = [
      [west, 44],
      [west + 1, 44],
      [west + 1, 45],
      [west, 44]
    ];
    return {
      type: 'Feature',
      geometry: {type: 'Polygon', coordinates: [ring]},
      properties: {code, country: code.slice(0, 2), names: ['Harbor land']}
    };
  })
);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-regions-'));
  [printed, said] = [[], []];
  await cp(`${FIXTURES}/good`, folder, {recursive: true});
});

afterEach(() => rm(folder, {recursive: true}));

it('rewrites what changes, and nothing the second time', async () => {
  const path = join(folder, 'regions/harbor-bay.geojson');
  expect(await regionsCommand(folder, UNITS, output)).toBe(0);
  const made = await readFile(path, 'utf8');
  expect(made).not.toBe(fixtureText('good/regions/harbor-bay.geojson'));
  expect(await regionsCommand(folder, UNITS, output)).toBe(0);
  expect(await readFile(path, 'utf8')).toBe(made);
  expect(printed).toEqual([`${path}: rewritten, 2 KB.`, `${path}: unchanged, 2 KB.`]);
});

it('leaves a region with errors as it is, names file and line, and still makes the others', async () => {
  const broken = join(folder, 'regions/a.geojson');
  await writeFile(broken, fixtureText('bad/member-missing.geojson'));
  expect(await regionsCommand(folder, UNITS, output)).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/a\.geojson:10 error members\[0\]\.code: .*IT-XX.* \[member-missing\]$/)
  ]);
  expect(await readFile(broken, 'utf8')).toBe(fixtureText('bad/member-missing.geojson'));
  expect(printed).toEqual([expect.stringContaining('harbor-bay.geojson: rewritten')]);
});

it('exits with 2 and says what to do when there is no region', async () => {
  await rm(join(folder, 'regions'), {recursive: true});
  expect(await regionsCommand(folder, UNITS, output)).toBe(2);
  expect(said).toHaveLength(1);
});
