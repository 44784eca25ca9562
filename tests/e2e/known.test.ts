import {text} from 'node:stream/consumers';
import Papa from 'papaparse';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {DAY_MS} from '../../src/core/time/day.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

const CROCUS = '2024-03-22-crocus-city-hall';
const NRW = '2023-07-06-nrw-plot';
const BISHKEK = '2024-06-bishkek-arrests';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const endOf = (day: string) => Date.parse(day) + DAY_MS;
const line = () => page.getByTestId('known-line');
const pane = () => page.getByTestId('known');
const day = () => pane().getByLabel('As known at the end of the day').and(page.locator('[type="date"]'));
const listed = () => page.getByTestId('list').locator('[data-id]').count();

async function type(value: string): Promise<void> {
  await day().fill(value);
  await settled(page);
}

test('the killed of Moscow on five dates, chosen by keyboard alone, are what had been said by each', async () => {
  await show(page, {clauses: [{source: 'text', field: 'text', kind: 'text', value: 'Krasnogorsk'}]});
  const killed = () => page.locator('.killed .total').innerText();
  expect(await killed()).toBe('133–149');
  await line().focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await page.keyboard.press('ArrowDown');
  expect((await snapshotOf(page)).known).toBe(endOf('2024-03-31'));
  await page.keyboard.press('Tab');
  await page.keyboard.type('03232024');
  await settled(page);
  expect(await killed()).toBe('133');
  expect(await line().innerText()).toContain('As known on 23 Mar 2024');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const button = await page.evaluate(() => document.activeElement?.textContent);
  expect(button).toBe('Back to the change before');
  await page.keyboard.press('Enter');
  await settled(page);
  expect((await snapshotOf(page)).known).toBe(endOf('2024-03-22'));
  expect(await killed()).toBe('–');
  for (const [date, range] of [
    ['2024-03-24', '133–137'],
    ['2024-03-27', '133–143'],
    ['2026-03-12', '133–149']
  ] as const) {
    await type(date);
    expect(await killed(), date).toBe(range);
  }
});

test('what is not known yet is absent and says why; what was said otherwise is shown as it was said', async () => {
  await show(page, {known: endOf('2023-12-26'), selected: '2023-12-25-jalal-abad-arrests'});
  expect(await visibleIdsOf(page)).not.toContain('2023-12-25-jalal-abad-arrests');
  const unknown = page.getByTestId('not-yet-known');
  expect(await unknown.innerText()).toMatch(/Not yet known on 26 Dec 2023\..*Made public: 28 Dec 2023/s);
  await expectAccessible(page);
  await unknown.getByRole('button', {name: 'As known on 28 Dec 2023'}).click();
  await settled(page);
  expect(await visibleIdsOf(page)).toContain('2023-12-25-jalal-abad-arrests');

  await show(page, {known: endOf('2024-03-23'), selected: NRW});
  const record = page.getByTestId('record');
  const kind = record.locator('.kind');
  expect(await kind.innerText()).toBe('Plot: cell · Alleged');
  expect(await record.getByTestId('history').innerText()).not.toContain('Dismissed');
  expect(await record.innerText()).toContain('The summary was written later and tells what was not known yet.');
  await show(page, {known: null});
  await settled(page);
  expect(await kind.innerText()).toBe('Plot: cell · Dismissed');
  expect(await record.getByTestId('history').innerText()).toMatch(
    /Alleged from 6 Jul 2023.*Dismissed from 9 Apr 2025/s
  );

  await show(page, {known: endOf('2024-03-23'), selected: BISHKEK});
  await unknown.getByRole('button', {name: 'Show all that is known'}).click();
  expect((await snapshotOf(page)).known).toBeNull();
  expect(await record.getAttribute('data-id')).toBe(BISHKEK);
});

test('the date stands on the plate, among the chips, in the announcement, the address and what is taken away', async () => {
  await page.getByRole('tab', {name: 'List'}).click();
  const all = await listed();
  await show(page, {known: endOf('2024-03-23')});
  await settled(page);
  const some = await listed();
  expect(some).toBeLessThan(all);
  expect(await line().innerText()).toMatch(/As known on 23 Mar 2024\s+25 not yet known/);
  await expect
    .poll(() => page.getByTestId('announcer').textContent())
    .toMatch(/^31 Mar 2024\. As known on 23 Mar 2024\. /);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('known=2024-03-23');

  const download = page.waitForEvent('download');
  await page.getByRole('group', {name: 'Take away'}).getByRole('button', {name: 'CSV', exact: true}).click();
  const csv = (await text(await (await download).createReadStream())).replace(/^\uFEFF/, '');
  const rows = Papa.parse<Record<string, string>>(csv, {header: true, skipEmptyLines: true}).data;
  expect(rows).toHaveLength(some);
  expect(new Set(rows.map((row) => row.data_known_on))).toEqual(new Set(['2024-03-23']));
  expect(rows.find(({id}) => id === CROCUS)).toMatchObject({killed_best: '133', killed_as_of: '2024-03-23'});

  const chips = page.getByRole('list', {name: 'Filters that are on'});
  expect(await chips.innerText()).toContain('As known on 23 Mar 2024');
  await chips.getByRole('button', {name: /^Remove As known on 23 Mar 2024/}).click();
  await settled(page);
  expect(await listed()).toBe(all);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await listed()).toBe(some);
  await page.keyboard.press('Control+y');
  await settled(page);
  expect(await listed()).toBe(all);
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('known=');
  await page.goBack();
  await expect.poll(async () => (await snapshotOf(page)).known).toBe(endOf('2024-03-23'));
  expect(await listed()).toBe(some);
});

test('a date that is none is told beside its field, and the last good one stays', async () => {
  await line().click();
  await pane().getByLabel('As known at the end of the day').first().check();
  await type('2024-03-23');
  const problem = pane().getByRole('status').first();
  await type('');
  expect(await problem.innerText()).toMatch(/not a date/);
  await type('1990-01-01');
  expect(await problem.innerText()).toMatch(/Nothing here was known before/);
  expect((await snapshotOf(page)).known).toBe(endOf('2024-03-23'));
  await day().blur();
  expect([await day().inputValue(), await problem.innerText()]).toEqual(['2024-03-23', '']);
});

test('what changed between two dates is listed, and each change opens its record', async () => {
  await line().click();
  const changes = pane().getByTestId('changes');
  const [from, to] = [changes.getByLabel('Between the end of'), changes.getByLabel('and the end of')];
  await from.fill('2025-04-08');
  await to.fill('2025-04-09');
  await settled(page);
  expect(await changes.innerText()).toMatch(/3 changes in 2 records.*9 Apr 2025.*Alleged → Dismissed/s);
  await from.fill('2025-04-10');
  expect(await changes.getByRole('status').first().innerText()).toMatch(/first date is after the second/);
  await from.blur();
  expect(await from.inputValue()).toBe('2025-04-08');
  await from.fill('2025-04-09');
  await settled(page);
  expect(await changes.innerText()).toContain('Nothing changed between these dates.');
  await from.fill('2024-03-22');
  await to.fill('2024-03-24');
  await settled(page);
  expect(await changes.innerText()).toMatch(/Killed: 133 → 137/);
  await changes.locator(`[data-record="${CROCUS}"]`).first().press('Enter');
  await settled(page);
  expect(await page.getByTestId('record').getAttribute('data-id')).toBe(CROCUS);
});

test('the pane is accessible, tells what is hidden and why, and fits a narrow screen', async () => {
  await show(page, {known: endOf('2024-03-23')});
  await line().click();
  const gap = pane().getByTestId('gap');
  await gap.getByText('4 had not been made public yet').click();
  await settled(page);
  expect(await gap.locator('details[open] [data-record]').count()).toBe(4);
  await page.setViewportSize(LAYOUTS.smallest);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(LAYOUTS.smallest.width);
  expect(await pane().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await expectAccessible(page);
  await page.setViewportSize(LAYOUTS.full);
});
