import type {Page} from 'playwright-core';
import {beforeEach, expect, test} from 'vitest';
import {parseViews} from '../../src/core/saved/saved-file.ts';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const GERMANY = {source: 'country', field: 'country', kind: 'any', value: ['DE']} as const;
const tool = (on = page) => on.getByRole('button', {name: 'Saved views', exact: true});
const panel = (on = page) => on.getByRole('dialog', {name: 'Saved views'});
const button = (name: string | RegExp, on = page) => panel(on).getByRole('button', {name, exact: true});
const status = (on = page) => panel(on).getByRole('status').innerText();
const names = (on = page) => panel(on).locator('[data-view] b').allInnerTexts();
const current = () => panel().locator('[data-view][aria-current] b').allInnerTexts();

beforeEach(async () => {
  await forget();
  if (!(await panel().isVisible())) await tool().click();
  await page.getByTestId('views').waitFor();
});

/** Empties the device, as another page of it would. */
function forget(): Promise<void> {
  return page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', {key: null}));
  });
}

async function save(name: string): Promise<void> {
  await panel().getByLabel('Name of the view').fill(name);
  await page.keyboard.press('Enter');
}

/** Three views: as the app opens, only Germany, and another window. */
async function saveThree(): Promise<void> {
  await save('Home');
  await show(page, {clauses: [GERMANY]});
  await save('');
  const {playback} = await snapshotOf(page);
  await show(page, {clauses: [], playback: {...playback, timeWindow: [Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)]}});
  await save('Early 2024');
  await settled(page);
}

const PROPOSED = 'Country: Germany · 1 Dec 2023 – 31 Mar 2024';

test('a view is saved under a name or under the filter in words, opened with one click, and taken back', async () => {
  expect(await panel().innerText()).toContain('keeps what is shown under a name');
  await saveThree();
  expect(await names()).toEqual(['Early 2024', PROPOSED, 'Home']);
  expect(await status()).toBe('Saved “Early 2024”.');
  expect(await current()).toEqual(['Early 2024']);
  await button('More for Home').click();
  await expectAccessible(page);

  const early = await snapshotOf(page);
  await button(new RegExp(`^${PROPOSED}`)).click();
  await settled(page);
  expect((await snapshotOf(page)).clauses).toEqual([GERMANY]);
  expect(await current()).toEqual([PROPOSED]);
  expect(await page.getByRole('button', {name: 'Undo', exact: true}).first().isDisabled()).toBe(true);
  await button('Back to what was shown before').click();
  await settled(page);
  expect(await snapshotOf(page)).toEqual(early);
  expect(await current()).toEqual(['Early 2024']);

  await button(`More for ${PROPOSED}`).click();
  const actions = panel().getByRole('group', {name: `What to do with ${PROPOSED}`});
  await actions.getByRole('button', {name: 'compare'}).click();
  expect(await panel().isVisible()).toBe(false);
  const timeWindow = [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)];
  expect((await snapshotOf(page)).comparison).toMatchObject({by: 'view', time: timeWindow, clauses: [GERMANY]});
});

test('views outlast the page, and two pages of a device have the same list', async () => {
  await saveThree();
  const second = await page.context().newPage();
  await second.goto(page.url());
  await tool(second).click();
  expect(await names(second)).toEqual(['Early 2024', PROPOSED, 'Home']);
  await button('More for Home', second).click();
  await button('delete', second).click();
  await expect.poll(() => names()).toEqual(['Early 2024', PROPOSED]);
  await second.close();
});

test('with keys alone a view is renamed, moved, deleted and brought back', async () => {
  await saveThree();
  await button('More for Home').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nowhere');
  await page.keyboard.press('Escape');
  expect(await names()).toContain('Home');
  await button('rename').click();
  await page.keyboard.type('As it opens');
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(['Early 2024', PROPOSED, 'As it opens']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('As it opens');

  await button('up').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(['As it opens', 'Early 2024', PROPOSED]);
  expect(await status()).toBe('“As it opens” is 1 of 3.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('down');

  await button('delete').focus();
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(['Early 2024', PROPOSED]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Early 2024');
  await button('Undo').focus();
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(['As it opens', 'Early 2024', PROPOSED]);

  await page.keyboard.press('Escape');
  expect(await panel().isVisible()).toBe(false);
  expect(await page.getByRole('button', {name: 'Close', exact: true}).count()).toBeGreaterThan(0);
});

test('all views go into a file and come back from it; a file that is none changes nothing and says why', async () => {
  await saveThree();
  const waiting = page.waitForEvent('download');
  await button('export all').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^dateline-views-\d{4}-\d\d-\d\d\.json$/);
  const text = await downloadText(download);
  expect(parseViews(text)).toMatchObject({issues: [], views: [{name: 'Early 2024'}, {name: PROPOSED}, {name: 'Home'}]});

  await forget();
  expect(await panel().innerText()).toContain('keeps what is shown under a name');
  const give = (name: string, content: string) =>
    panel()
      .locator('input[type="file"]')
      .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(content)});
  await give('views.json', text);
  await expect.poll(() => names()).toEqual(['Early 2024', PROPOSED, 'Home']);
  expect(await status()).toBe('3 views added.');
  await give('views.json', text);
  await expect.poll(() => status()).toBe('3 were here already.');
  await give('other.json', '{"type": "FeatureCollection", "features": []}');
  await expect.poll(() => status()).toContain('This is not a file of saved views');

  // Dropped, with names that try to be markup or to turn the page around, and views that show what is not here.
  const entry = (id: string, name: string, rest: string, data = 'khorasan') => {
    return {id, name, saved: '2026-11-22T10:00:00Z', fragment: `v=1&data=${data}${rest}`, data};
  };
  const hostile = [
    entry('a', '<img src=x onerror=alert(1)>\u202E', ''),
    entry('b', 'Gone', '&sel=no-such-record'),
    entry('c', 'Nobody', '&actor=no-such-actor'),
    entry('d', 'Elsewhere', '', 'atlantis'),
    {id: 'e'}
  ];
  await page.getByTestId('views').evaluate(
    (box, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json'));
      box.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    },
    JSON.stringify({version: 1, views: hostile})
  );
  await expect.poll(() => status()).toContain('4 views added. View 5 of the file lacks its id');
  expect((await names()).slice(3)).toEqual(['<img src=x onerror=alert(1)>', 'Gone', 'Nobody', 'Elsewhere']);

  await button(/^Gone/).click();
  expect(await status()).toContain('a record open that is no longer in the data');
  expect((await snapshotOf(page)).selected).toBe(null);
  await button(/^Nobody/).click();
  expect(await status()).toContain('no record matches it now');
  const before = await snapshotOf(page);
  await button(/^Elsewhere/).click();
  expect(await status()).toBe('“Elsewhere” shows the data set “atlantis”, which is not here, so it cannot be opened.');
  expect(await snapshotOf(page)).toEqual(before);
});

test('where nothing may be kept the panel says so and works, on the smallest screen too', async () => {
  const {page: small} = await openApp({
    viewport: LAYOUTS.smallest,
    webgl: false,
    prepare: (opened) =>
      opened.addInitScript(() => {
        const denied = () => {
          throw new DOMException('denied', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', {get: denied});
      })
  });
  await tool(small).click();
  // What it holds is fetched when it is opened first.
  await small.getByTestId('views').waitFor();
  expect(await panel(small).innerText()).toContain('This browser does not let the page keep anything');
  await button('Save', small).click();
  await button(/^More for/, small).click();
  expect(await names(small)).toEqual(['All records · 1 Dec 2023 – 31 Mar 2024']);
  await expectAccessible(small);
  const {width, x} = (await panel(small).boundingBox())!;
  expect([x, width]).toEqual([0, 320]);
  const sizes = await panel(small)
    .locator('button')
    .evaluateAll((buttons) => buttons.map((each) => Math.round(each.getBoundingClientRect().height)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await panel(small).locator('[data-view]').click();
  await expect.poll(() => panel(small).isVisible()).toBe(false);
});

test('a compact map has no saved views', async () => {
  const {page: compact} = await openApp({viewport: LAYOUTS.middle, webgl: false, path: '#embed=1'});
  expect(await tool(compact).count()).toBe(0);
});
