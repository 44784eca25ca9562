import type {CDPSession, Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {openHost} from './harness/open-host.ts';

const TIMES = 50;

/** What a map may leave behind each time that it is taken out and put back, in bytes. */
const MOST_BYTES = 300_000;

/** What the page holds after everything that nobody holds has been let go. */
async function held(page: Page, session: CDPSession): Promise<Readonly<Record<string, number>>> {
  // What was let go by an end that is awaited is let go in the next round.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

async function remount(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const map = hostPage.map()!;
    const parent = map.parentElement!;
    map.remove();
    await new Promise((done) => requestAnimationFrame(done));
    parent.append(map);
    await map.ready;
  });
  await page.locator('[data-renderer="webgl"]').waitFor({state: 'attached'});
}

test('a map that is taken out and put back fifty times leaves nothing behind', async () => {
  const page = await openHost('hosts/mount.html', {viewport: {width: 320, height: 330}});
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.locator('[data-renderer="webgl"]').waitFor({state: 'attached'});
  // What is made once for all maps is there after the first few.
  for (let time = 0; time < 5; time++) await remount(page);
  const before = await held(page, session);
  for (let time = 0; time < TIMES; time++) await remount(page);
  const after = await held(page, session);

  const grown = (name: string) => after[name]! - before[name]!;
  const bytes = grown('JSHeapUsedSize') / TIMES;
  console.log(`left behind by each remount: ${(bytes / 1000).toFixed(1)} KB`);
  expect(bytes).toBeLessThan(MOST_BYTES);
  expect(grown('JSEventListeners')).toBeLessThan(TIMES);
  expect(grown('Nodes')).toBeLessThan(20 * TIMES);
  expect(await page.locator('canvas').count()).toBe(2);
  expect(await page.locator('.dateline').count()).toBe(1);
}, 600_000);
