import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {buildCommand} from '../../../../geo/cli/build-command.ts';
import type {CatalogEntry} from '../../../../geo/index.ts';
import {readDataset} from '../../../../geo/validate/read-dataset.ts';
import {fixture, FIXTURES, GOOD} from '../fixture.ts';

let folder = '';
let from = '';
let to = '';
let said: string[] = [];
const output = {print: () => undefined, say: (line: string) => void said.push(line)};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-build-'));
  [from, to, said] = [join(folder, 'data'), join(folder, 'out'), []];
  await cp(`${FIXTURES}/good`, from, {recursive: true});
});

afterEach(() => rm(folder, {recursive: true}));

const read = async (path: string) => JSON.parse(await readFile(join(to, path), 'utf8')) as unknown;

it('writes a data set that reads back the same, through the paths of its catalog', async () => {
  expect(await buildCommand({from, to}, output)).toBe(0);
  const [entry] = (await read('catalog.json')) as [{files: Record<'incidents' | 'flows' | 'sources', string>}];
  const {incidents, flows, sources} = entry.files;
  const reading = readDataset({
    entry,
    incidents: await read(incidents),
    flows: await read(flows),
    sources: await read(sources)
  });
  expect(reading.issues).toEqual([]);
  expect(reading.dataset.incidents).toEqual(GOOD.incidents.features);
  expect(await readFile(join(to, incidents), 'utf8')).not.toContain('\n');
});

it('names files after their content: the same for the same data, another for another', async () => {
  await buildCommand({from, to}, output);
  const before = await readdir(to);
  await buildCommand({from, to}, output);
  expect(await readdir(to)).toEqual(before);
  const path = join(from, 'sources.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Daily report', 'Report of the day'));
  await buildCommand({from, to}, output);
  const after = await readdir(to);
  expect(after).toHaveLength(6);
  expect(after.filter((name) => !before.includes(name))).toEqual([
    expect.stringMatching(/^sources\.[\da-f]{12}\.json$/)
  ]);
});

it('writes the stories that the catalog lists, and none when it lists none', async () => {
  await buildCommand({from, to}, output);
  const [{files}] = (await read('catalog.json')) as [{files: {stories: string[]}}];
  expect(files.stories).toEqual([expect.stringMatching(/^stories\/harbor-year\.[\da-f]{12}\.json$/)]);
  expect(await read(files.stories[0]!)).toEqual(fixture('good/stories/harbor-year.json'));
  const path = join(from, 'catalog.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"stories/harbor-year.json"', ''));
  await buildCommand({from, to}, output);
  expect(await readdir(to)).not.toContain('stories');
});

it('puts the named regions into one collection, which is empty when there are none', async () => {
  await buildCommand({from, to}, output);
  expect(await read('regions.geojson')).toEqual({type: 'FeatureCollection', features: [GOOD.region]});
  await rm(join(from, 'regions'), {recursive: true});
  await buildCommand({from, to}, output);
  expect(await read('regions.geojson')).toEqual({type: 'FeatureCollection', features: []});
});

it('builds nothing from stories with errors either', async () => {
  await cp(`${FIXTURES}/bad-stories/record-missing.json`, join(from, 'stories/harbor-year.json'));
  expect(await buildCommand({from, to}, output)).toBe(1);
  expect(said.join('\n')).toContain('[story-record-missing]');
});

it('builds nothing from data with errors, and says why', async () => {
  const path = join(from, 'flows.geojson');
  await writeFile(path, (await readFile(path, 'utf8')).replace('2031-21', '2031-99'));
  expect(await buildCommand({from, to}, output)).toBe(1);
  expect(said.join('\n')).toContain('[date-invalid]');
  await expect(readdir(to)).rejects.toThrow('ENOENT');
});

it('leaves out of the records what care asks for, and with them stories and versions, and says so in the catalog', async () => {
  const care = {places: 'country', holdDays: null, leaveOut: ['sources']} as const;
  expect(await buildCommand({from, to, care, now: Date.UTC(2031, 6, 1)}, output)).toBe(0);
  const [entry] = (await read('catalog.json')) as [CatalogEntry];
  expect(entry.care).toEqual({places: 'country', leftOut: ['names', 'sources']});
  expect(Object.keys(entry.files)).toEqual(['incidents', 'flows', 'sources']);
  const reading = readDataset({
    entry,
    incidents: await read(entry.files.incidents),
    flows: await read(entry.files.flows),
    sources: await read(entry.files.sources)
  });
  expect(reading.issues).toEqual([]);
  expect(reading.dataset.incidents).toHaveLength(GOOD.incidents.features.length);
  const text = JSON.stringify(reading.dataset);
  for (const {id, properties} of GOOD.incidents.features)
    expect([id, properties.title].filter((told) => text.includes(told))).toEqual([]);
});
