import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {show, snapshotOf} from './harness/map-state.ts';
import {openApp} from './harness/open-app.ts';

/** Writes down every text that the live region takes on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, {said});
    const region = document.querySelector('[data-testid="announcer"]')!;
    new MutationObserver(() => said.push(region.textContent!)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as {said: string[]}).said.splice(0));
}

/** Waits until the live region has said something, which it does when nothing has changed for a moment. */
async function heard(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as {said: string[]}).said.some((text) => text !== ''));
}

test('the live region says the state when play has come to rest, and not before', async () => {
  const {page} = await openApp({webgl: false});
  const said = await listen(page);
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.waitForFunction(() => {
    const {currentTime, timeWindow} = document.querySelector('incident-map')!;
    return (
      currentTime!.getTime() > timeWindow![0] + 15 * 86_400_000 && currentTime!.getTime() < timeWindow![1] - 86_400_000
    );
  });
  // On a machine that takes its time, a digest of what happened may have come.
  expect((await said()).filter((text) => / records: /.test(text))).toEqual([]);
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  await heard(page);
  const day = (await page.getByTestId('clock').innerText()).replace(/\s+/g, ' ').trim();
  const [text, ...more] = await said();
  expect(more).toEqual([]);
  expect(text).toMatch(new RegExp(`^${day}\\. .*Attacks, .*Plots, .*Arrests and raids, .*Milestones\\.`));
});

test('steps, filters and selections are said once each', async () => {
  const {page} = await openApp({webgl: false});
  await page.waitForFunction(() => document.querySelector('[data-testid="announcer"]')!.textContent !== '');
  const said = await listen(page);
  await page.getByRole('button', {name: 'To the previous event'}).click();
  await heard(page);
  expect(await said()).toEqual([expect.stringMatching(/^26 Mar 2024\. /)]);
  await page.locator('[data-kind="attack"]').click();
  await heard(page);
  expect(await said()).toEqual([expect.stringMatching(/ 0 Attacks,/)]);
  await show(page, {selected: '2024-03-22-crocus-city-hall'});
  await heard(page);
  expect(await said()).toEqual([expect.stringMatching(/Crocus City Hall, 22 Mar 2024\.$/)]);
  expect((await snapshotOf(page)).selected).toBe('2024-03-22-crocus-city-hall');
});

test('what is dragged is said once, when it has come to rest', async () => {
  const {page} = await openApp({webgl: false});
  await page.waitForFunction(() => document.querySelector('[data-testid="announcer"]')!.textContent !== '');
  const said = await listen(page);
  const playhead = page.getByRole('slider', {name: 'Playhead'});
  await playhead.focus();
  for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowLeft');
  await heard(page);
  expect(await said()).toHaveLength(1);
});
