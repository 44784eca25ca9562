import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {loadManyTimes} from './harness/load-many-times.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const lines = () => page.getByTestId('list').locator('[data-id]');

test('of a long list those lines are made that the reader gets to, by scrolling or by keys', async () => {
  await loadManyTimes(page, 9);
  await settled(page);
  const incidents = await page.evaluate(() => document.querySelector('incident-map')!.visibleIds.length);
  expect(incidents).toBeGreaterThan(200);

  const first = await lines().count();
  expect(first).toBeLessThan(60);
  const listed = Number(await page.getByTestId('list').locator('li').first().getAttribute('aria-setsize'));
  expect(listed).toBeGreaterThan(incidents);
  await page.getByTestId('list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect.poll(() => lines().count()).toBeGreaterThan(first);
  await expectAccessible(page);

  const focused = () => page.evaluate(() => document.activeElement!.closest('li')?.getAttribute('aria-posinset'));
  await lines().first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(focused).toBe('11');
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(String(listed));
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(String(listed - 1));
});
