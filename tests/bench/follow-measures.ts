import type {Browser, Page} from 'playwright-core';
import type {Result} from './result.ts';
import {median} from './result.ts';

const ROWS = 1_000_000;
const STEPS = 40;
const ROUNDS = 5;
/** Browsers tell of tasks that are longer than this, in ms. */
const SHORT_TASK = 50;

/** What keeps the screen waiting while somebody narrows a million records by time or by region. */
export async function followMeasures(browser: Browser, url: string): Promise<Result[]> {
  return [
    {
      ...{name: 'longest task of a brush drag, 1,000,000', unit: 'ms', target: {value: SHORT_TASK}},
      value: await withPage(browser, `${url}brush.html?rows=${ROWS}`, dragBothEnds)
    },
    {
      ...{name: 'polygon of 1,000 corners, 1,000,000 points', unit: 'ms', target: {value: 150}},
      value: await withPage(browser, `${url}region.html?rows=${ROWS}`, relate)
    }
  ];
}

// With all of the records in the window, which is the most that a drag can have to do.
async function dragBothEnds(page: Page): Promise<number> {
  await page.locator('.thumb').first().waitFor({timeout: 300_000});
  return Math.max(await drag(page, 'start', 1), await drag(page, 'end', -1));
}

async function drag(page: Page, end: 'start' | 'end', inwards: 1 | -1): Promise<number> {
  const thumb = page.locator(`.thumb.${end}`);
  const box = (await thumb.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const longest: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => window.longestTask());
    // There and back, a step a picture.
    for (let step = 0; step <= STEPS; step++) {
      await page.mouse.move(x + inwards * (STEPS - Math.abs(STEPS - 2 * step)), y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    longest.push(Math.max(SHORT_TASK, await page.evaluate(() => window.longestTask())));
    await page.mouse.up();
  }
  // The first round warms up.
  return median(longest.slice(1));
}

async function relate(page: Page): Promise<number> {
  await page.waitForFunction(() => 'relate' in window, null, {timeout: 60_000});
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) times.push(await page.evaluate(() => window.relate()));
  // The first answer also waits for the worker and for the columns to get there.
  return median(times.slice(1));
}

async function withPage(browser: Browser, url: string, work: (page: Page) => Promise<number>): Promise<number> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  try {
    // Making a million records takes its time.
    await page.goto(url, {waitUntil: 'commit'});
    return await work(page);
  } finally {
    await page.close();
  }
}
