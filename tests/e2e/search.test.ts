import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const KERMAN = '2024-01-03-kerman-bombings';
const field = () => page.getByRole('combobox', {name: 'Search records and places'});
const options = (group: string) => page.getByRole('group', {name: group}).getByRole('option');
const clauses = async () => (await snapshotOf(page)).clauses;
const activeText = async () => {
  const id = await field().getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"]`).innerText();
};

/** Types and waits for the places, which come last. */
async function search(query: string): Promise<void> {
  await field().fill(query);
  await options('Go to').first().waitFor();
}

test('nothing is fetched before the field has the focus, and the list of places once', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const already = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(already.filter((name) => /search-worker|places\.json/.test(name))).toEqual([]);
  await pressOnPage(page, '/');
  await page.keyboard.type('kabul');
  await options('Go to').first().waitFor();
  expect(fetched.filter((path) => path.endsWith('places.json'))).toHaveLength(1);
  await field().press('Escape');
  await field().press('Escape');
});

test.each([
  [KERMAN, /^Kerman\s+Iran/, ['Kerman', 'Kermān', 'کرمان']],
  ['2024-kulob-car-bomb', /^Kulob\s+Tajikistan/, ['Kulyab', 'Kŭlob', 'Кӯлоб']]
])('%s and its place are found in any script, and Enter opens the record', async (id, place, queries) => {
  for (const query of queries) {
    await search(query);
    await expect.poll(() => options('Go to').first().innerText(), {message: query}).toMatch(place);
    await field().press('ArrowDown');
    await field().press('Enter');
    expect((await snapshotOf(page)).selected, query).toBe(id);
    await show(page, {selected: null});
  }
  expect(await clauses()).toEqual([]);
});

test('suggestions are walked by keys, said once, and marked on map and timeline without motion', async () => {
  const rings = () => page.getByTestId('svg-map').locator('circle[stroke-width="1.25"][fill="none"]').count();
  const before = await rings();
  await pressOnPage(page, '/');
  expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field().inputValue()).toBe('');
  await page.keyboard.type('kerman');
  await options('Go to').first().waitFor();
  expect(await rings()).toBeGreaterThan(before);
  expect(await page.getByTestId('found-days').count()).toBe(1);
  expect(await options('Records').first().locator('mark').allInnerTexts()).toEqual(['Kerman']);
  await expect
    .poll(() => page.getByTestId('search-status').innerText())
    .toMatch(/^\d records, \d filters?, \d places?$/);

  await field().press('ArrowDown');
  expect(await activeText()).toContain('Kerman');
  await field().press('ArrowUp');
  expect(await activeText()).toBe(null);
  await field().press('ArrowUp');
  expect(await activeText()).toMatch(/^Kerman/);
  await expectAccessible(page);

  await field().press('Escape');
  await settled(page);
  expect(await page.getByRole('listbox').count()).toBe(0);
  expect(await field().inputValue()).toBe('kerman');
  expect(await rings()).toBe(before);
  expect(await page.getByTestId('found-days').count()).toBe(0);
  await field().press('Escape');
  expect(await field().inputValue()).toBe('');
});

test('Enter keeps the text as a filter, which one undo takes back and an emptied field as well', async () => {
  const all = (await visibleIdsOf(page)).length;
  await field().fill('bomb');
  expect(await clauses()).toEqual([]);
  await field().press('Enter');
  expect(await clauses()).toEqual([{source: 'text', field: 'text', kind: 'text', value: 'bomb'}]);
  await settled(page);
  expect((await visibleIdsOf(page)).length).toBeLessThan(all);
  expect(await field().inputValue()).toBe('bomb');
  await page.getByRole('button', {name: 'Undo', exact: true}).click();
  expect([await clauses(), await field().inputValue()]).toEqual([[], '']);
  await page.getByRole('button', {name: 'Redo', exact: true}).click();
  expect(await field().inputValue()).toBe('bomb');
  await page.getByRole('button', {name: 'Clear the search'}).click();
  expect([await clauses(), await field().inputValue()]).toEqual([[], '']);
});

test('a value of the data becomes a clause of its facet', async () => {
  await search('kerman');
  await options('Filter by').first().click();
  expect(await clauses()).toEqual([
    {source: 'admin1', field: 'admin1', kind: 'any', value: [expect.stringMatching(/^IR:/)]}
  ]);
  expect(await field().inputValue()).toBe('');
});

test('a place of the gazetteer takes the camera there and filters nothing', async () => {
  const before = (await snapshotOf(page)).camera;
  await search('Kulyab');
  await options('Go to').first().click();
  await expect.poll(async () => (await snapshotOf(page)).camera.zoom).toBeGreaterThan(before.zoom);
  const {camera, clauses: left, selected} = await snapshotOf(page);
  expect(camera.center[0]).toBeCloseTo(69.785, 1);
  expect(camera.center[1]).toBeCloseTo(37.91, 1);
  expect([left, selected]).toEqual([[], null]);
  await expect.poll(() => page.getByTestId('search-status').innerText()).toBe('The map shows Kulob, Tajikistan.');
});

test('nothing found is said, with what to try; without the list of places records are found all the same', async () => {
  await field().fill('qqqqqq');
  await page.getByText('Nothing found for “qqqqqq”.').first().waitFor();
  expect(await field().getAttribute('aria-expanded')).toBe('false');
  const {page: offline} = await openApp({
    ...{viewport: LAYOUTS.smallest, webgl: false, expected: [/places\.json/, /404/]},
    prepare: (opened) => opened.route('**/places.json', (route) => route.fulfill({status: 404, body: ''}))
  });
  await offline.keyboard.press('/');
  await offline.keyboard.type('kerman');
  await offline.getByText('The list of places could not be read.').waitFor();
  expect(await offline.getByRole('option').count()).toBeGreaterThan(1);
  const box = (await offline.getByRole('listbox').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(await offline.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
