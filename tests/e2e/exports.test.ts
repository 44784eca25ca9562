import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Papa from 'papaparse';
import type {Download, Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {readDataset} from '../../geo/index.ts';
import {sourcesOf} from './harness/dataset.ts';
import {show} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';

async function saved(page: Page, format: string, count = 1): Promise<Readonly<Record<string, string>>> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('group', {name: 'Take away'}).getByRole('button', {name: format, exact: true}).click();
  await expect.poll(() => downloads.length).toBe(count);
  page.removeAllListeners('download');
  const texts = downloads.map(async (download) => [download.suggestedFilename(), await textOf(download)]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

async function textOf(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const path = join(folder, 'saved');
  await download.saveAs(path);
  const text = await readFile(path, 'utf8');
  await rm(folder, {recursive: true});
  return text;
}

test('the listed records are taken away in every format, and each opens again with as many', async () => {
  const {page} = await openApp({viewport: LAYOUTS.full, webgl: false});
  await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['arrest', 'flow']}]});
  await settled(page);
  const ids = await page
    .getByTestId('list')
    .locator('[data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id!));

  const {'dateline-khorasan.csv': csv = ''} = await saved(page, 'CSV');
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true
  }).data;
  expect(rows.map(({id}) => id).sort()).toEqual([...ids].sort());

  const files = await saved(page, 'GeoJSON', 2);
  const [incidents, flows] = ['incidents', 'flows'].map(
    (name) => JSON.parse(files[`dateline-khorasan-${name}.geojson`]!) as {features: {id: string}[]; about: object}
  );
  const {dataset, issues} = readDataset({
    entry: JSON.parse(await readFile('data/catalog.json', 'utf8'))[0] as unknown,
    ...{incidents, flows, sources: sourcesOf()}
  });
  expect(issues.filter(({severity}) => severity === 'error')).toEqual([]);
  expect([...dataset.incidents, ...dataset.flows].map(({id}) => id).sort()).toEqual([...ids].sort());
  expect(JSON.stringify(incidents!.about)).toMatch(/[0-9a-f]{64}/);

  const {'dateline-khorasan.kml': kml = ''} = await saved(page, 'KML');
  const placemarks = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror') ? -1 : parsed.querySelectorAll('Placemark').length;
  }, kml);
  expect(placemarks).toBe(ids.length);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('group', {name: 'Take away'}).getByRole('button', {name: 'copy'}).click();
  await expect.poll(() => page.getByText(`Copied ${ids.length} records.`).count()).toBe(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split('\n')).toHaveLength(ids.length + 1);
});
