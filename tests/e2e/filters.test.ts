import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {incidentOf} from './harness/dataset.ts';
import {snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import {difference} from './harness/pixels.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const listed = () => page.getByTestId('list').getByRole('button').count();
const placed = () => page.getByTestId('placed').innerText();
const legendRow = (kind: string) => page.locator(`.legend [data-kind="${kind}"]`);
const windowInWords = () => page.getByTestId('window').innerText();

test('switching a kind off takes it from the list and the strip, and leaves the counts of the legend', async () => {
  const before = {listed: await listed(), placed: await placed()};
  const counts = await page.locator('.legend .number').allInnerTexts();
  for (const kind of ['attack', 'plot', 'arrest', 'milestone', 'flow']) {
    await legendRow(kind).click();
    await settled(page);
    expect(await legendRow(kind).getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.legend .number').allInnerTexts()).toEqual(counts);
    expect(await listed()).toBeLessThan(before.listed);
    if (kind !== 'flow') expect(await placed()).not.toBe(before.placed);
    const ids = await visibleIdsOf(page);
    expect(ids.some((id) => incidentOf(id).properties.kind === kind)).toBe(false);

    await legendRow(kind).click();
    await settled(page);
    expect({listed: await listed(), placed: await placed()}).toEqual(before);
  }
});

test('with the Alt key a kind is shown alone, and again all of them', async () => {
  await legendRow('arrest').click({modifiers: ['Alt']});
  await settled(page);
  const ids = await visibleIdsOf(page);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => incidentOf(id).properties.kind === 'arrest')).toBe(true);
  await legendRow('arrest').click({modifiers: ['Alt']});
  expect((await snapshotOf(page)).clauses).toEqual([]);
});

test('everything switched off says so, and that the filters can be cleared', async () => {
  for (const kind of ['attack', 'plot', 'arrest', 'milestone', 'flow']) await legendRow(kind).click();
  expect(await page.getByTestId('list').innerText()).toMatch(/Nothing matches.*clear the filters/s);
  expect(await placed()).toMatch(/^0 of 0\s/);
  await page.getByRole('button', {name: 'Clear all filters'}).click();
  expect(await page.getByTestId('list').innerText()).not.toContain('Nothing matches');
});

test('records are filtered by how sure they are', async () => {
  const alleged = page.getByRole('button', {name: /^Alleged \d+/});
  const name = await alleged.innerText();
  await alleged.click();
  await settled(page);
  expect((await visibleIdsOf(page)).some((id) => incidentOf(id).properties.status === 'alleged')).toBe(false);
  expect(await alleged.getAttribute('aria-pressed')).toBe('false');
  expect(await alleged.innerText()).toBe(name);
  await page.getByRole('button', {name: 'Clear all filters'}).click();
  expect(await alleged.getAttribute('aria-pressed')).toBe('true');
});

test('records are filtered by country', async () => {
  await page.getByText('Country', {exact: true}).click();
  await page.getByRole('checkbox', {name: /^Germany/}).check();
  await page.getByRole('checkbox', {name: /^Russia/}).check();
  await settled(page);
  const ids = await visibleIdsOf(page);
  expect(new Set(ids.map((id) => incidentOf(id).properties.where.country))).toEqual(new Set(['DE', 'RU']));
  await page.getByRole('checkbox', {name: /^Russia/}).uncheck();
  await settled(page);
  const german = (await visibleIdsOf(page)).map((id) => incidentOf(id).properties.where.country);
  expect(new Set(german)).toEqual(new Set(['DE']));
  await page.getByText('Country', {exact: true}).click();
});

test('keys move the ends of the window, which limit each other', async () => {
  const start = page.getByRole('slider', {name: 'Start of the window'});
  const end = page.getByRole('slider', {name: 'End of the window, last day'});
  const before = await listed();
  await start.press('ArrowRight');
  expect(await start.getAttribute('aria-valuetext')).toBe('2 Dec 2023');
  expect(await windowInWords()).toContain('2 Dec 2023');
  await start.press('PageUp');
  expect(await start.getAttribute('aria-valuetext')).toBe('2 Jan 2024');
  await settled(page);
  expect(await listed()).toBeLessThan(before);
  await end.press('ArrowLeft');
  expect(await end.getAttribute('aria-valuetext')).toBe('30 Mar 2024');
  await start.press('End');
  const {timeWindow} = (await snapshotOf(page)).playback;
  expect(timeWindow[1] - timeWindow[0]).toBe(86_400_000);
  expect(Number(await start.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(
    Number(await start.getAttribute('aria-valuemax'))
  );
});

test('the window is dragged with the pointer', async () => {
  const thumb = (await page.getByRole('slider', {name: 'Start of the window'}).boundingBox())!;
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, {steps: 4});
  await page.mouse.up();
  const {timeWindow} = (await snapshotOf(page)).playback;
  expect(timeWindow[0]).toBeGreaterThan(Date.UTC(2023, 11, 10));
  expect(timeWindow[1]).toBe(Date.UTC(2024, 3, 1));
});

test('dates can be typed in place of dragging', async () => {
  await page.getByRole('button', {name: 'Set the window by dates'}).click();
  const dialog = page.getByRole('dialog', {name: 'Set the window by dates'});
  await dialog.getByLabel('From').fill('2024-01-15');
  await dialog.getByLabel('To, last day').fill('2024-02-20');
  await dialog.getByLabel('To, last day').press('Tab');
  const {timeWindow} = (await snapshotOf(page)).playback;
  expect(timeWindow).toEqual([Date.UTC(2024, 0, 15), Date.UTC(2024, 1, 21)]);
  expect(await windowInWords()).toBe('15 Jan – 20 Feb 2024');
  expect(await dialog.locator('output').allInnerTexts()).toEqual(['15 Jan 2024', '20 Feb 2024']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({state: 'hidden'});
});

test.each([{webgl: true}, {webgl: false}])(
  'switching a kind off takes its marks off the map, webgl: $webgl',
  async ({webgl}) => {
    const {page} = await openApp({webgl});
    // Without the ground, whose names may come back at another side of their dot.
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('canvas.maplibregl-canvas')?.style.setProperty('visibility', 'hidden')
    );
    const marks = () => page.locator('[data-renderer]').screenshot();
    const before = await marks();
    await page.locator('.legend [data-kind="attack"]').click();
    await expect.poll(async () => difference(before, await marks())).toBeGreaterThan(0.001);
    await page.locator('.legend [data-kind="attack"]').click();
    // The line of the legend below the pointer has another ground.
    await page.mouse.move(0, 0);
    await expect.poll(async () => difference(before, await marks())).toBeLessThan(0.001);
  }
);
