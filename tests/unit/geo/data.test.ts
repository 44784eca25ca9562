import {readFileSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import geojsonValidation from 'geojson-validation';
import {describe, expect, it} from 'vitest';
import {checkCatalog} from '../../../geo/cli/check-files.ts';
import {regionPaths} from '../../../geo/cli/region-paths.ts';
import {normalizeText, readDataset} from '../../../geo/index.ts';
import type {CatalogEntry, NamedRegion} from '../../../geo/index.ts';
import {formatStory, parseStory} from '../../../src/core/story/story-file.ts';

const DATA = resolve(import.meta.dirname, '../../../data');
const read = (path: string) => readFileSync(`${DATA}/${path}`, 'utf8');
const parse = (path: string) => JSON.parse(read(path)) as unknown;
const catalog = parse('catalog.json') as CatalogEntry[];
const collections = catalog.flatMap(({files: {incidents, flows, sources}}) => [incidents, flows, sources]);
const stories = catalog.flatMap(({files}) => files.stories ?? []);
const ledgers = catalog.flatMap(({files}) => files.versions ?? []);
const regions = (await regionPaths(DATA)).map((path) => relative(DATA, path));
const paths = ['catalog.json', ...collections, ...regions];

it('holds at least one data set', () => {
  expect(catalog.length).toBeGreaterThan(0);
});

it('has no errors and no warnings', async () => {
  const {files, issues} = await checkCatalog(`${DATA}/catalog.json`);
  expect(issues).toEqual([]);
  expect(files).toHaveLength(paths.length + stories.length + ledgers.length);
});

describe.each(paths)('%s', (path) => {
  it('is in canonical form', () => {
    expect(normalizeText(read(path))).toBe(read(path));
  });
});

describe.each(collections.filter((path) => path.endsWith('.geojson')))('%s', (path) => {
  it('is GeoJSON in the eyes of geojson-validation', () => {
    expect(geojsonValidation.isFeatureCollection(parse(path), true)).toEqual([]);
  });
});

describe.each(regions)('%s', (path) => {
  it('is GeoJSON in the eyes of geojson-validation', () => {
    expect(geojsonValidation.isFeature(parse(path), true)).toEqual([]);
  });

  it('is called like its id', () => {
    expect((parse(path) as NamedRegion).id).toBe(basename(path, '.geojson'));
  });
});

describe.each(stories)('%s', (path) => {
  it('is written as the app writes it, and called like its id', () => {
    const {story, issues} = parseStory(read(path));
    expect(issues).toEqual([]);
    expect(formatStory(story!)).toBe(read(path));
    expect(story!.id).toBe(basename(path, '.json'));
  });
});

describe.each(catalog)('the data set $id', (entry) => {
  it('is read whole', () => {
    const [incidents, flows, sources] = [entry.files.incidents, entry.files.flows, entry.files.sources].map(parse);
    const {dataset, issues, quarantined} = readDataset({entry, incidents, flows, sources});
    expect({issues, quarantined}).toEqual({issues: [], quarantined: []});
    expect(dataset.incidents).toEqual((incidents as {features: unknown}).features);
    expect(dataset.flows).toEqual((flows as {features: unknown}).features);
    expect(dataset.sources).toEqual(sources);
  });
});
