import '@citation-js/plugin-ris';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {plugins} from '@citation-js/core';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Incident} from '../../geo/index.ts';
import {readDataset} from '../../geo/index.ts';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import {cslFaults} from '../unit/export/csl-shape.ts';
import {flowsOf, incidentsOf, sourcesOf} from './harness/dataset.ts';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';

const collection = (features: readonly unknown[]) => ({type: 'FeatureCollection', features});
const {dataset} = readDataset({
  incidents: collection(incidentsOf()),
  flows: collection(flowsOf()),
  sources: sourcesOf()
});
const VERSION = await datasetVersion(dataset, crypto.subtle);
const SHORT = VERSION.slice(0, 12);

async function openCitePane(page: Page) {
  await pressOnPage(page, 'e');
  const dialog = page.getByTestId('publish');
  await dialog.getByRole('tab', {name: 'Cite'}).click();
  await dialog.getByText('Version of the data', {exact: true}).waitFor();
  return dialog;
}

describe('the reference to a view', () => {
  let opened: TestPage;

  beforeAll(async () => {
    opened = await openApp({
      webgl: false,
      viewport: LAYOUTS.full,
      path: '#v=1&kind=attack,arrest&t=2024-01-01/2024-03-31',
      // The new year has begun in UTC, and not yet west of Greenwich.
      prepare: (page) => page.clock.setFixedTime('2027-01-01T03:00:00Z')
    });
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCitePane(opened.page);
  });
  afterAll(() => opened.close());

  test('is there in three styles, with title, authors, period, filter, version, dates and address', async () => {
    const {page} = opened;
    const dialog = page.getByTestId('publish');
    const [chicago = '', apa = '', bibtex = ''] = await dialog.locator('[data-style] .reference').allInnerTexts();
    for (const text of [chicago, apa])
      for (const part of [
        'The Dateline authors',
        '2026',
        'Khorasan',
        '1 Jan',
        'Kind: Attacks, Arrests',
        SHORT,
        'January 1, 2027',
        'March 12, 2026'
      ])
        expect(text).toContain(part);
    expect(await dialog.locator('[data-style="chicago"] i').innerText()).toBe('Khorasan');
    expect(bibtex).toContain(`@misc{khorasan-${SHORT},`);
    expect(bibtex).toContain(`version = {${VERSION}}`);
    expect(await dialog.locator('code').innerText()).toBe(VERSION);

    const address = await dialog.getByLabel('Address').inputValue();
    expect(address).toMatch(new RegExp(`^http.*#v=1&.*&hash=${SHORT}$`));
    for (const key of ['data=khorasan', 'map=', 't=2024-01-01/2024-03-31', 'mode=', 'kind=attack,arrest'])
      expect(address).toContain(key);
    for (const text of [chicago, apa, bibtex]) expect(text).toContain(address);
    await expectAccessible(page);
  });

  test('is copied as plain text, and that is said', async () => {
    const {page} = opened;
    const dialog = page.getByTestId('publish');
    for (const [name, style] of [
      ['Chicago', 'chicago'],
      ['APA', 'apa'],
      ['BibTeX', 'bibtex']
    ] as const) {
      await dialog.getByRole('button', {name: `Copy ${name}`}).click();
      await dialog.getByText(`Copied the reference in ${name}.`).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trim()).toBe((await dialog.locator(`[data-style="${style}"] .reference`).innerText()).trim());
    }
  });

  test('comes with the sources of the records in view, as CSL-JSON and RIS, as many as it says', async () => {
    const {page} = opened;
    const dialog = page.getByTestId('publish');
    const save = async (format: string) => {
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', {name: `Save ${format}`}).click();
      const file = await download;
      await dialog.getByText(`Saved ${file.suggestedFilename()}.`).waitFor();
      return downloadText(file);
    };
    const [, records, sources] = (await dialog.locator('.count').innerText()).match(/^(\d+) records, (\d+) sources$/)!;
    expect(Number(records)).toBe(await page.getByTestId('list').locator('[data-id]').count());

    const items = JSON.parse(await save('CSL-JSON')) as {id: string; type: string; version?: string; URL?: string}[];
    expect(cslFaults(items)).toEqual([]);
    expect(items).toHaveLength(Number(sources) + 1);
    expect(items[0]).toMatchObject({
      type: 'dataset',
      version: VERSION,
      URL: await dialog.getByLabel('Address').inputValue()
    });

    const text = await save('RIS');
    const entries = plugins.input.chain(text, {forceType: '@ris/file', generateGraph: false});
    expect(entries).toHaveLength(items.length);
    expect(text).toContain('\r\nER  - \r\n');
    opened.assertClean();
  });
});

describe('an address that was cited', () => {
  const all = incidentsOf();
  const changed = all.find(({id}) => id === '2024-03-22-crocus-city-hall')!;
  const removed = all.find(({id}) => id === '2024-01-03-kerman-bombings')!;
  const later: readonly Incident[] = [
    ...all.filter((record) => record !== changed && record !== removed),
    {...changed, properties: {...changed.properties, title: 'Crocus City Hall, as courts found it'}},
    {
      ...changed,
      id: '2024-03-22-added-later',
      properties: {...changed.properties, title: 'Added years later', related: []}
    }
  ];
  const serveLater = (page: Page) =>
    page.route('**/khorasan/incidents.*.geojson', (route) => route.fulfill({json: collection(later)}));

  test('says what changed when it is opened against other data, and opens its view', async () => {
    const {page} = await openApp({webgl: false, path: `#v=1&kind=attack&hash=${SHORT}`, prepare: serveLater});
    const notice = page.getByTestId('cited-version');
    await notice.getByText('The data has changed since this view was cited').waitFor();
    expect(await notice.innerText()).toContain('1 added, 1 changed, 1 removed');
    expect((await snapshotOf(page)).clauses).toHaveLength(1);
    await expectAccessible(page);

    await notice.getByRole('button', {name: 'What changed'}).click();
    const list = page.getByTestId('changed-records');
    expect(await list.locator('h5').allInnerTexts()).toEqual(['Added (1)', 'Changed (1)', 'Removed (1)']);
    expect(await list.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/Added years later\s*2024-03-22-added-later/),
      expect.stringMatching(/Crocus City Hall, as courts found it\s*2024-03-22-crocus-city-hall/),
      '2024-01-03-kerman-bombings'
    ]);
    await expectAccessible(page);
    await list.getByRole('button', {name: 'Added years later'}).click();
    await list.waitFor({state: 'detached'});
    expect((await snapshotOf(page)).selected).toBe('2024-03-22-added-later');

    await notice.getByRole('button', {name: 'Dismiss'}).click();
    await notice.waitFor({state: 'detached'});
    // The version goes on in the address, for whoever is sent it.
    expect(page.url()).toContain(`hash=${SHORT}`);
  });

  test('says nothing while the data is the same, and asks for no ledger', async () => {
    const asked: string[] = [];
    const {page} = await openApp({
      webgl: false,
      path: `#v=1&hash=${SHORT}.`,
      prepare: async (page) => void page.on('request', (request) => asked.push(request.url()))
    });
    await page.waitForLoadState('networkidle');
    expect(await page.getByTestId('cited-version').count()).toBe(0);
    expect(asked.filter((url) => url.includes('versions.'))).toEqual([]);
  });

  test.each([
    ['0123456789ab', 'that version is not in the list of published ones'],
    ['<img src=x>', 'names a version of the data that cannot be read']
  ])('says of %s that it cannot be compared', async (hash, words) => {
    const {page} = await openApp({
      webgl: false,
      viewport: LAYOUTS.smallest,
      path: `#v=1&hash=${encodeURIComponent(hash)}`
    });
    await page.getByTestId('cited-version').getByText(words).waitFor();
    await expectAccessible(page);
  });
});

test('on the smallest screen the references are read without moving sideways', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.smallest, colorScheme: 'dark'});
  const dialog = await openCitePane(page);
  const pane = dialog.getByRole('tabpanel');
  expect(await pane.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  await expectAccessible(page);
});

test('the version that the tests count on is the last one of the ledger', () => {
  const path = resolve(import.meta.dirname, '../../data/khorasan/versions.json');
  const {versions} = JSON.parse(readFileSync(path, 'utf8')) as {versions: {version: string}[]};
  expect(versions.at(-1)!.version).toBe(VERSION);
});
