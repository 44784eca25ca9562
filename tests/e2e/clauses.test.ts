import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {incidentOf} from './harness/dataset.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const chips = () => page.getByRole('list', {name: 'Filters that are on'});
const facet = (name: string) => page.locator('.rail details', {has: page.getByText(name, {exact: true})}).first();

async function open(name: string): Promise<void> {
  await facet(name).evaluate((details) => ((details as HTMLDetailsElement).open = true));
  await settled(page);
}
const clauses = async () => (await snapshotOf(page)).clauses;
const listed = () => page.getByTestId('list').locator('[data-id]').count();

test('a chip says its clause, is switched off without being lost, on again, and removed', async () => {
  const all = await listed();
  await open('Country');
  await page.getByRole('checkbox', {name: /^Germany/}).check();
  await settled(page);
  const some = await listed();
  expect(some).toBeLessThan(all);
  const chip = chips().getByRole('button', {name: 'Country: Germany', exact: true});
  await chip.click();
  await settled(page);
  expect(await listed()).toBe(all);
  expect(await clauses()).toMatchObject([{field: 'country', value: ['DE'], off: true}]);
  expect(await chip.getAttribute('aria-pressed')).toBe('false');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('country=off:DE');
  await chip.click();
  await settled(page);
  expect(await listed()).toBe(some);
  await chips().getByRole('button', {name: 'Remove Country: Germany'}).click();
  await settled(page);
  expect(await listed()).toBe(all);
  expect(await chips().count()).toBe(0);
});

test('every change of the filter is undone and redone, by button and by key', async () => {
  await page.locator('.legend [data-kind="attack"]').click();
  await page.getByRole('switch', {name: 'Certain only'}).click();
  expect((await clauses()).map(({field}) => field)).toEqual(['kind', 'certainty']);
  await page.getByRole('button', {name: 'Undo', exact: true}).click();
  expect((await clauses()).map(({field}) => field)).toEqual(['kind']);
  await page.keyboard.press('Control+z');
  expect(await clauses()).toEqual([]);
  expect(await page.getByRole('button', {name: 'Undo', exact: true}).isDisabled()).toBe(true);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  expect((await clauses()).map(({field}) => field)).toEqual(['kind', 'certainty']);
  expect(await page.getByRole('button', {name: 'Redo', exact: true}).isDisabled()).toBe(true);
});

test('"none of" turns a choice around, and the number beside a value says what choosing it would show', async () => {
  await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'not', value: ['flow']}]});
  await open('Country');
  const russia = page.locator('.rail li', {has: page.getByRole('checkbox', {name: /^Russia/})});
  const [, sure, possible] = /(\d+)(?: \(\+(\d+)\))?/.exec(await russia.locator('.number').innerText())!;
  await russia.getByRole('checkbox').check();
  await settled(page);
  expect(await listed()).toBe(Number(sure) + Number(possible ?? 0));
  await page.getByLabel('How the choice of Country is meant').selectOption('not');
  await settled(page);
  const left = await visibleIdsOf(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left.some((id) => incidentOf(id).properties.where.country === 'RU')).toBe(false);
});

test('figures are limited by number, and what is typed wrongly leaves the last range as it was', async () => {
  await open('Killed');
  const range = facet('Killed');
  await range.getByLabel('from').fill('80');
  await settled(page);
  const deadly = await visibleIdsOf(page);
  expect(deadly.length).toBeGreaterThan(0);
  for (const id of deadly) expect(incidentOf(id).properties.figures.length).toBeGreaterThan(0);
  await range.getByLabel('to', {exact: true}).fill('20');
  expect(await range.getByRole('status').innerText()).toMatch(/From 80 is more than to 20/);
  expect(await visibleIdsOf(page)).toEqual(deadly);
  await range.getByLabel('to', {exact: true}).fill('many');
  expect(await range.getByRole('status').innerText()).toMatch(/whole number/);
  await range.getByLabel('to', {exact: true}).fill('100');
  await settled(page);
  expect(await range.getByRole('status').innerText()).toBe('');
  expect((await visibleIdsOf(page)).length).toBeLessThan(deadly.length);
});

test('a link brings every kind of clause back, and is written the same again', async () => {
  const fragment =
    'subkind=bombing,raid&country=not:from:AF&actor=Islamic%20State&killed=1..200:high:unknown&q=a' +
    '&region=named:europe;-circle:13.4,52.5,100&certain=off:1';
  await page.evaluate((hash) => (location.hash = hash), fragment);
  await expect.poll(async () => (await clauses()).length).toBe(7);
  const before = await clauses();
  await page.reload();
  await page.waitForSelector('[data-renderer]');
  await expect.poll(clauses).toEqual(before);
  const hash = decodeURIComponent(await page.evaluate(() => location.hash));
  for (const part of fragment.split('&')) expect(hash).toContain(decodeURIComponent(part));
});

test('open facets, chips and messages are accessible', async () => {
  for (const name of ['Region', 'Country', 'Ascribed to', 'Killed']) await open(name);
  await page.getByRole('checkbox', {name: /^Germany/}).check();
  await page.getByText('By coordinates').click();
  await settled(page);
  await expectAccessible(page);
});
