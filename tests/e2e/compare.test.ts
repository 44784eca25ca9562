import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {KINDS} from '../../geo/index.ts';
import type {Snapshot} from '../../src/element/index.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {expectReadable} from './harness/expect-readable.ts';
import {countsOf, goHome, pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

const day = (text: string) => Date.parse(text);

const maps = (page: Page) => page.locator('[data-renderer]');
const differences = (page: Page) => page.getByRole('table', {name: /What A and B show/});
const plate = (page: Page, letter: 'A' | 'B') => page.getByTestId(`plate-${letter}`);
const opener = (page: Page) => page.getByRole('button', {name: 'Compare', exact: true});

/** The numbers of a row of the table: A, B and the difference. */
async function row(page: Page, what: string): Promise<readonly string[]> {
  return differences(page).locator(`[data-what="${what}"] td > b, [data-what="${what}"] .between b`).allTextContents();
}

/** What is drawn of the coasts on each map. */
function grounds(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('[data-renderer] .ground')
    .evaluateAll((all) => all.map((each) => each.querySelector('path')?.getAttribute('d') ?? null));
}

/** The counts of a view by itself, as they are written. */
async function countsAt(page: Page, change: Partial<Snapshot>): Promise<readonly string[]> {
  await show(page, {...change, comparison: null});
  await settled(page);
  const {kinds} = await countsOf(page);
  return kinds.map(({sure, possible}) => (possible > 0 ? `${sure} (+${possible})` : String(sure)));
}

describe('two views', () => {
  let page: Page;
  sharedPage({webgl: false, viewport: {width: 1440, height: 900}}, (opened) => (page = opened));

  test('C compares with the year before: each number is that of the view by itself, and Escape ends it', async () => {
    const {playback} = await snapshotOf(page);
    const alone = await countsAt(page, {});
    const before = await countsAt(page, {
      playback: {
        ...playback,
        timeWindow: [day('2022-12-01'), day('2023-04-01')],
        playhead: day('2023-03-31')
      }
    });
    await goHome(page);
    await pressOnPage(page, 'c');
    await differences(page).waitFor();
    await settled(page);
    expect(await maps(page).count()).toBe(2);
    for (const [index, kind] of KINDS.entries())
      expect((await row(page, kind)).slice(0, 2)).toEqual([alone[index], before[index]]);
    expect(await row(page, 'attack')).toEqual(['3 (+1)', '2', '+1 to +2']);
    expect(await row(page, 'arrest')).toHaveLength(3);
    expect(await plate(page, 'B').textContent()).toMatch(/1 Dec\s+2022/);
    expect(await page.getByRole('heading', {name: 'Two views compared'}).evaluate((at) => at === document.activeElement))
      .toBe(true); // prettier-ignore
    await expectAccessible(page);
    await expectReadable(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', {name: 'Copy the numbers'}).click();
    await page.getByText('Copied the numbers.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[1]).toBe("Attacks\t3 (+1), + 3 series\t2, + 3 series\t'+1 to +2");
    await page.keyboard.press('Escape');
    await differences(page).waitFor({state: 'detached'});
    expect(await maps(page).count()).toBe(1);
    expect((await snapshotOf(page)).camera.zoom).toBeCloseTo((await page.evaluate(() => document.querySelector('incident-map')!.home!)).camera.zoom); // prettier-ignore
  });

  test('both maps have one camera, whichever is moved, and aligned clocks', async () => {
    await pressOnPage(page, 'c');
    await differences(page).waitFor();
    const {camera} = await snapshotOf(page);
    await expect.poll(async () => new Set(await grounds(page)).size).toBe(1);
    const before = await grounds(page);
    for (const name of ['Map A', 'Map B']) {
      await page.getByRole('img', {name: new RegExp(name)}).focus();
      await page.keyboard.press('+');
    }
    await settled(page);
    expect((await snapshotOf(page)).camera.zoom).toBeCloseTo(camera.zoom + 2);
    await expect.poll(async () => new Set([...(await grounds(page)), before[0]]).size).toBe(2);

    await page.evaluate(() => document.querySelector('incident-map')!.seek(new Date('2024-01-03')));
    await settled(page);
    expect(await plate(page, 'B').textContent()).toMatch(/3 Jan\s+2023/);
    await page.getByRole('checkbox', {name: 'Play together'}).uncheck();
    await page.evaluate(() => document.querySelector('incident-map')!.seek(new Date('2024-02-03')));
    await settled(page);
    expect(await plate(page, 'A').textContent()).toMatch(/3 Feb\s+2024/);
    expect(await plate(page, 'B').textContent()).toMatch(/3 Jan\s+2023/);
  });

  test('a view is kept while the other changes, swapped with it, and all of it is in the link', async () => {
    await opener(page).click();
    await page
      .getByRole('dialog', {name: 'Compare this view'})
      .getByRole('button', {name: /Keep this view/})
      .click();
    await differences(page).waitFor();
    await show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack']}]});
    await settled(page);
    expect(await row(page, 'plot')).toEqual(['0', '5', '−5']);
    await page.getByRole('button', {name: 'Swap A and B'}).click();
    await settled(page);
    expect(await row(page, 'plot')).toEqual(['5', '0', '+5']);
    expect((await snapshotOf(page)).clauses).toEqual([]);

    const kept = await snapshotOf(page);
    const fragment = await page.evaluate(() => document.querySelector('incident-map')!.view);
    expect(fragment).toContain('compare=');
    await goHome(page);
    await differences(page).waitFor({state: 'detached'});
    await page.evaluate((link) => (document.querySelector('incident-map')!.view = link), fragment);
    await differences(page).waitFor();
    expect((await snapshotOf(page)).comparison).toEqual(kept.comparison);
    expect(await row(page, 'plot')).toEqual(['5', '0', '+5']);
  });

  test('one map for each month shows what that month has; choosing it sets the window', async () => {
    const {playback} = await snapshotOf(page);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', {name: 'Compare this view'})
      .getByRole('button', {name: /By period/})
      .click();
    const panels = page.locator('[data-period]');
    await panels.first().waitFor();
    expect(await panels.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.period))).toEqual([
      ...['2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01']
    ]);
    const january = page.getByRole('button', {name: /^Jan 2024/});
    expect((await january.textContent())!.replace(/\s+/g, ' ')).toMatch(
      /Attacks 2\+1 possible, Plots 1, .*85–104 killed/
    );
    expect(await page.getByText('A record that may belong to several periods').count()).toBe(1);
    await expectAccessible(page);
    await expectReadable(page);
    const units = page.getByRole('combobox', {name: 'One map for each'});
    await units.selectOption('year');
    await settled(page);
    expect(await panels.count()).toBe(4);
    await units.selectOption('month');
    await january.focus();
    await page.keyboard.press('Enter');
    await panels.first().waitFor({state: 'detached'});
    const {playback: chosen, comparison} = await snapshotOf(page);
    expect(comparison).toBeNull();
    expect(chosen.timeWindow).toEqual([day('2024-01-01'), day('2024-02-01')]);
    expect(chosen.mode).toBe(playback.mode);
    await expect.poll(() => opener(page).evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('on the smallest screen one part is shown at a time, and nothing is cut off', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.smallest, path: '#compare=t%3Dyear-before'});
  await plate(page, 'A').waitFor();
  const visible = () =>
    maps(page).evaluateAll((all) => all.map((each) => each.checkVisibility({visibilityProperty: true})));
  expect(await visible()).toEqual([true, false]);
  await page.getByRole('radio', {name: 'B', exact: true}).check();
  expect(await visible()).toEqual([false, true]);
  await page.getByRole('radio', {name: 'Differences'}).check();
  await differences(page).waitFor();
  expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(
    0
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
