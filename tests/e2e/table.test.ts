import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {flowsOf, incidentOf, incidentsOf} from './harness/dataset.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {expectReadable} from './harness/expect-readable.ts';
import {pressOnPage, show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';

const KERMAN = '2024-01-03-kerman-bombings';
const CROCUS = '2024-03-22-crocus-city-hall';
/** The attack with the most killed. */
const METROJET = '2015-10-31-metrojet-9268';
/** Everything in the data set, in time and on the map. */
const EVERYTHING = '#mode=window&t=2006-01-01/2026-03-13';

const table = (page: Page) => page.getByRole('table', {name: /sorted by/});
const count = (page: Page) => page.getByTestId('table-count');
const currentId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).closest('tr')?.querySelector('button')?.dataset.id);

/** Lists all that passes the filters, at any time. */
async function atAnyTime(page: Page): Promise<void> {
  await page.getByRole('combobox', {name: 'Rows'}).selectOption('At any time');
  await settled(page);
}

/** How many rows the table says that it has, less its head. */
async function rowCount(page: Page): Promise<number> {
  return Number(await table(page).getAttribute('aria-rowcount')) - 1;
}

/** Ids of all rows from first to last, walked page by page with the keyboard; the first one is the tab stop afterwards. */
async function allIds(page: Page): Promise<readonly string[]> {
  const ids: string[] = [];
  const total = await rowCount(page);
  await table(page).locator('tbody button[tabindex="0"]').focus();
  for (await page.keyboard.press('Home'); ; await page.keyboard.press('PageDown')) {
    await settled(page);
    const drawn = await table(page)
      .locator('tr[data-row]')
      .evaluateAll((rows) =>
        rows.map((row) => [Number(row.getAttribute('aria-rowindex')) - 2, row.querySelector('button')!.dataset.id!])
      );
    for (const [position, id] of drawn as [number, string][]) ids[position] = id;
    if ((await currentId(page)) === ids[total - 1]) break;
  }
  await page.keyboard.press('Home');
  return ids;
}

describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  test('a row opens its record and selects its mark, and a mark makes its row the current one, in view', async () => {
    const {page} = await openApp({webgl, viewport: LAYOUTS.full});
    await pressOnPage(page, 't');
    await table(page).waitFor();
    await atAnyTime(page);
    await table(page).locator('tbody button[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await settled(page);
    const [lon, lat] = incidentOf(KERMAN).geometry!.coordinates as [number, number];
    await show(page, {camera: {center: [lon, lat], zoom: 5, bearing: 0, pitch: 0}});
    await settled(page);
    const map = (await page.locator('[data-renderer]').boundingBox())!;
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
    await page.getByTestId('record').waitFor();
    expect((await snapshotOf(page)).selected).toBe(KERMAN);
    const row = table(page).locator('tr[aria-current="true"]');
    await row.waitFor();
    expect(await row.locator('button').getAttribute('data-id')).toBe(KERMAN);
    const [box, region] = [(await row.boundingBox())!, (await page.locator('.scroller').boundingBox())!];
    expect(box.y).toBeGreaterThanOrEqual(region.y);
    expect(box.y + box.height).toBeLessThanOrEqual(region.y + region.height + 1);

    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
    await table(page).locator('tr.hovered').waitFor();
    await row.locator('button').focus();
    await page.keyboard.press('ArrowDown');
    const next = await currentId(page);
    expect(next).not.toBe(KERMAN);
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await snapshotOf(page)).selected).toBe(next);
    expect(await page.getByTestId('record').getAttribute('data-id')).toBe(next);
  });
});

test('a table that is closed and opened again lists what is there now, sorted as before', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  await pressOnPage(page, 't');
  await table(page)
    .getByRole('button', {name: /^Title/})
    .click();
  const before = await count(page).textContent();
  await page.keyboard.press('t');
  await table(page).waitFor({state: 'detached'});
  await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack']}]});
  await pressOnPage(page, 't');
  await table(page).waitFor();
  expect(await count(page).textContent()).not.toBe(before);
  expect(await rowCount(page)).toBe((await visibleIdsOf(page)).length);
  expect(await page.getByRole('table', {name: /sorted by title/i}).count()).toBe(1);
});

test('the list and the key T open it with the focus on a row, Escape closes it, and the focus goes back', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  const opener = page.getByRole('button', {name: 'Open the table'});
  await opener.focus();
  await page.keyboard.press('Enter');
  await table(page).waitFor();
  await expect.poll(() => currentId(page)).toBeTruthy();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByTestId('record').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('record').waitFor({state: 'detached'});
  expect(await table(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await table(page).waitFor({state: 'detached'});

  await opener.focus();
  await page.keyboard.press('t');
  await expect.poll(() => currentId(page)).toBeTruthy();
  await page.keyboard.press('t');
  await table(page).waitFor({state: 'detached'});
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('it lists what the list lists when the window holds everything, and every record once', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, path: EVERYTHING});
  await pressOnPage(page, 't');
  const listed = await page
    .getByTestId('list')
    .locator('[data-id]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!));
  expect(await rowCount(page)).toBe(listed.length);
  expect(await count(page).textContent()).toContain(`${listed.length} records`);
  expect([...(await allIds(page))].sort()).toEqual([...listed].sort());
  expect(listed.length).toBe(incidentsOf().length + flowsOf().length);

  await show(page, {clauses: [{source: 'status', field: 'status', kind: 'any', value: ['alleged']}]});
  await settled(page);
  expect(await rowCount(page)).toBe(await page.getByTestId('list').locator('[data-id]').count());
  expect(await rowCount(page)).toBeLessThan(listed.length);
});

test('a head sorts by its column, turns the order round, and says so', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  await pressOnPage(page, 't');
  await atAnyTime(page);
  const head = (name: string) => table(page).getByRole('columnheader', {name});
  expect(await head('Date').getAttribute('aria-sort')).toBe('descending');
  await head('Killed').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await head('Killed').getAttribute('aria-sort')).toBe('descending');
  expect(await head('Date').getAttribute('aria-sort')).toBe('none');
  expect((await allIds(page))[0]).toBe(METROJET);
  await page.getByRole('status').filter({hasText: 'sorted by killed'}).waitFor({state: 'attached'});

  await head('Title').getByRole('button').click();
  await settled(page);
  const titles = (await allIds(page)).map((id) => titleOf(id));
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
  await head('Title').getByRole('button').click();
  await settled(page);
  expect(await head('Title').getAttribute('aria-sort')).toBe('descending');
  expect((await allIds(page)).map(titleOf)[0]).toBe(titles.at(-1));
});

test('columns are chosen in a popover that Escape closes before the table', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  await pressOnPage(page, 't');
  const heads = () => table(page).getByRole('columnheader').allTextContents();
  expect(await heads()).not.toContain('Injured');
  await page.getByRole('button', {name: 'Choose the columns'}).click();
  const chooser = page.getByRole('dialog', {name: 'Choose the columns'});
  await chooser.getByRole('checkbox', {name: 'Injured'}).check();
  await chooser.getByRole('checkbox', {name: 'Country'}).uncheck();
  expect((await heads()).map((text) => text.trim())).toEqual([
    ...['Title', 'Date', 'Kind', 'How sure', 'Place', 'Killed', 'Injured', 'Independent sources']
  ]);
  await chooser.getByRole('button', {name: 'All columns'}).click();
  expect(await heads()).toHaveLength(13);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await chooser.waitFor({state: 'hidden'});
  expect(await table(page).count()).toBe(1);
  const title = table(page).getByRole('columnheader', {name: 'Title'});
  const before = (await title.boundingBox())!;
  await table(page).locator('tbody button[tabindex="0"]').focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await page.locator('.scroller').evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  expect((await title.boundingBox())!.x).toBe(before.x);
});

test('it lists what the list lists, and only what is on the map now when that is asked for', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  await pressOnPage(page, 't');
  expect(await rowCount(page)).toBe(await page.getByTestId('list').locator('[data-id]').count());
  await atAnyTime(page);
  const all = await rowCount(page);
  await page.getByRole('combobox', {name: 'Rows'}).selectOption('Only what is on the map now');
  const camera = {center: [60, 40] as const, zoom: 0, bearing: 0, pitch: 0};
  await show(page, {camera});
  await settled(page);
  const shown = await visibleIdsOf(page);
  const listed = await allIds(page);
  expect(listed.length).toBeLessThan(all);
  expect(listed.filter((id) => !id.startsWith('flow-')).sort()).toEqual([...shown].sort());

  await show(page, {
    camera: {...camera, center: incidentOf(KERMAN).geometry!.coordinates as [number, number], zoom: 6}
  });
  await settled(page);
  const placed = (await allIds(page)).filter((id) => incidentsOf().find((each) => each.id === id)?.geometry?.type);
  expect(placed).toContain(KERMAN);
  expect(placed).not.toContain(CROCUS);

  const {playback} = await snapshotOf(page);
  await show(page, {playback: {...playback, timeWindow: [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 3)]}});
  await settled(page);
  expect((await allIds(page)).includes(KERMAN)).toBe(false);
});

test.each(['light', 'dark'] as const)(
  'it can be read by everybody in the %s theme, also where it is empty',
  async (theme) => {
    const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, colorScheme: theme});
    await pressOnPage(page, 't');
    await table(page).waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    await expectAccessible(page);
    await expectReadable(page);
    await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: []}], selected: null});
    await page.getByText('Nothing that passes the filters is shown now.').waitFor();
    await expectAccessible(page);
    await expectReadable(page);
  }
);

test.each([
  ['phone', LAYOUTS.phone],
  ['smallest', LAYOUTS.smallest]
])(
  'on the %s screen it is a sheet with title, date and one more line, and opens the record above it',
  async (_name, viewport) => {
    const {page} = await openApp({webgl: false, viewport});
    await page.getByRole('button', {name: 'Open list and record'}).click();
    await page.getByRole('button', {name: 'Open the table'}).click();
    await table(page).waitFor();
    await page.getByTestId('list').waitFor({state: 'detached'});
    await atAnyTime(page);
    expect(await table(page).getByRole('columnheader').count()).toBe(2);
    expect(await page.locator('.scroller').evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('combobox', {name: 'Sort by'}).selectOption('killed');
    await settled(page);
    expect((await allIds(page))[0]).toBe(METROJET);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('record').getAttribute('data-id')).toBe(METROJET);
    await page.getByRole('complementary', {name: 'Reading'}).getByRole('button', {name: 'Close'}).click();
    await page.getByTestId('record').waitFor({state: 'detached'});
    await table(page).locator('tbody button').nth(1).click();
    await page.getByTestId('record').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('record').waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'Close the table'}).click();
    await table(page).waitFor({state: 'detached'});
    const opener = page.getByRole('button', {name: 'Open list and record'});
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  }
);

test('in a page that reads from right to left the title stands at the right and stays there', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await pressOnPage(page, 't');
  await settled(page);
  const region = (await page.locator('.scroller').boundingBox())!;
  const title = (await table(page).getByRole('columnheader', {name: 'Title'}).boundingBox())!;
  expect(Math.round(title.x + title.width)).toBe(Math.round(region.x + region.width));
  await expectAccessible(page);
});

function titleOf(id: string): string {
  return [...incidentsOf(), ...flowsOf()].find((record) => record.id === id)!.properties.title;
}
