import {readFile} from 'node:fs/promises';
import Papa from 'papaparse';
import type {Download, Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {readDataset} from '../../geo/index.ts';
import {sourcesOf} from './harness/dataset.ts';
import {downloadText} from './harness/download-text.ts';
import {loadManyTimes} from './harness/load-many-times.ts';
import {show} from './harness/map-state.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const takeAway = () => page.getByRole('group', {name: 'Take away'});

async function saved(format: string, count = 1): Promise<Readonly<Record<string, string>>> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await takeAway().getByRole('button', {name: format, exact: true}).click();
  await expect.poll(() => downloads.length, {timeout: 20_000}).toBe(count);
  page.removeAllListeners('download');
  const texts = downloads.map(async (download) => [download.suggestedFilename(), await downloadText(download)]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

test('the listed records are taken away in every format, and each opens again with as many', async () => {
  await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['arrest', 'flow']}]});
  await settled(page);
  const ids = await page
    .getByTestId('list')
    .locator('[data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id!));

  const {'dateline-khorasan.csv': csv = ''} = await saved('CSV');
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true
  }).data;
  expect(rows.map(({id}) => id).sort()).toEqual([...ids].sort());

  const files = await saved('GeoJSON', 2);
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

  const {'dateline-khorasan.kml': kml = ''} = await saved('KML');
  const placemarks = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror') ? -1 : parsed.querySelectorAll('Placemark').length;
  }, kml);
  expect(placemarks).toBe(ids.length);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeAway().getByRole('button', {name: 'copy'}).click();
  await expect.poll(() => page.getByText(`Copied ${ids.length} records.`).count()).toBe(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split('\n')).toHaveLength(ids.length + 1);
});

test('a data set of many records is written in a worker, which can be called off', async () => {
  await loadManyTimes(page, 9);
  await settled(page);
  const listed = await page.evaluate(() => document.querySelector('incident-map')!.visibleIds.length);

  // A worker whose program never arrives.
  await page.route('**/export-worker*', () => undefined);
  await takeAway().getByRole('button', {name: 'CSV', exact: true}).click();
  const status = takeAway().getByRole('status');
  expect(await status.innerText()).toBe('Making the file…');
  await takeAway().getByRole('button', {name: 'cancel'}).click();
  await expect.poll(() => status.innerText()).toBe('Canceled; nothing was saved.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CSV');
  await page.unroute('**/export-worker*');

  const worker = page.waitForEvent('worker');
  const {'dateline-khorasan.csv': csv = ''} = await saved('CSV');
  expect((await worker).url()).toContain('export-worker');
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true
  }).data;
  expect(rows.filter(({record}) => record === 'incident')).toHaveLength(listed);
  expect(rows[0]!.data_version).toMatch(/^[0-9a-f]{64}$/);
  await expect.poll(() => status.innerText()).toBe('Saved dateline-khorasan.csv.');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeAway().getByRole('button', {name: 'copy'}).click();
  await expect.poll(() => status.innerText(), {timeout: 20_000}).toBe(`Copied ${rows.length} records.`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split('\n')).toHaveLength(rows.length + 1);
});
