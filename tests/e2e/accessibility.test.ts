import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {expectReadable} from './harness/expect-readable.ts';
import {goHome, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';

/** What brings the full layout into each state, from the first view. Phone, embed and failures are tested in their own files. */
const STATES: readonly [name: string, reach: (page: Page) => Promise<void>][] = [
  [
    'first view, with tray and countries open',
    async (page) => {
      await page.getByTestId('placed').click();
      await page.getByText('Country', {exact: true}).click();
    }
  ],
  ['a record with many figures', (page) => show(page, {selected: '2024-03-22-crocus-city-hall'})],
  ['a disputed record', (page) => show(page, {selected: '2022-04-18-termez-rockets'})],
  ['a flow', (page) => show(page, {selected: 'flow-central-asia-russia-recruitment'})],
  ['data issues', (page) => page.getByRole('tab', {name: /^Data issues/}).click()],
  ['nothing shown', (page) => show(page, {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: []}]})],
  ['dates', (page) => page.getByRole('button', {name: 'Set the window by dates'}).click()],
  ['keys', (page) => page.keyboard.press('?')]
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let opened: TestPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openApp({webgl: false, viewport: LAYOUTS.full, colorScheme: theme});
    page = opened.page;
  });
  afterAll(() => opened.close());

  test.each(STATES)('%s', async (_name, reach) => {
    await goHome(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await reach(page);
    await settled(page);
    expect(await page.locator('.dateline').getAttribute('data-theme')).toBe(theme);
    await expectAccessible(page);
    await expectReadable(page);
    await page.keyboard.press('Escape');
  });
});

test('the map of the graphics processor in both themes', async () => {
  const {page} = await openApp({colorScheme: 'light', path: '#sel=2024-01-03-kerman-bombings'});
  expect((await snapshotOf(page)).theme).toBe('auto');
  await expectAccessible(page);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.locator('.dateline[data-theme="dark"]').waitFor();
  await expectAccessible(page);
});

test('forced colors keep every control and mark visible', async () => {
  const {page} = await openApp({webgl: false, forcedColors: 'active'});
  await expectAccessible(page);
});
