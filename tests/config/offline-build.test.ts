import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {keptFiles} from './offline-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
const write = (path: string, content: string) => writeFileSync(join(folder, path), content);

beforeAll(() => {
  for (const path of ['assets', 'basemap', 'data/khorasan', 'schema']) mkdirSync(join(folder, path), {recursive: true});
  write('index.html', 'page');
  write('incident-map.js', 'for other pages');
  write('dateline-client.js', 'for other pages');
  write('dateline-height.js', 'for other pages');
  write('oembed.json', '{}');
  write('service-worker.js', 'of an earlier build');
  write('service-worker-off.js', 'of an earlier build');
  write('assets/index-a1b2c3d4.js', 'script');
  write('assets/index-a1b2c3d4.js.map', 'map');
  write('basemap/world.pmtiles', 'tiles');
  write('basemap/stamp.txt', 'stamp');
  write('basemap/NOTICE.txt', 'notice');
  write('data/catalog.json', '[]');
  write('data/khorasan/flows.ecd1211a921d.geojson', '{}');
  write('schema/flow.schema.json', '{}');
});

afterAll(() => rmSync(folder, {recursive: true}));

it('keeps what the app needs without a network, with hashes where names have none', () => {
  expect(keptFiles(folder)).toEqual([
    {url: 'assets/index-a1b2c3d4.js', revision: null, size: 6},
    {url: 'basemap/world.pmtiles', revision: expect.stringMatching(/^[0-9a-f]{12}$/) as string, size: 5},
    {url: 'data/catalog.json', revision: expect.stringMatching(/^[0-9a-f]{12}$/) as string, size: 2},
    {url: 'data/khorasan/flows.ecd1211a921d.geojson', revision: null, size: 2},
    {url: 'index.html', revision: expect.stringMatching(/^[0-9a-f]{12}$/) as string, size: 4}
  ]);
});

it('gives another hash to another content only', () => {
  const before = keptFiles(folder);
  expect(keptFiles(folder)).toEqual(before);
  write('data/catalog.json', '{}');
  const changed = keptFiles(folder).filter(({revision}, i) => revision !== before[i]!.revision);
  expect(changed.map(({url}) => url)).toEqual(['data/catalog.json']);
});
