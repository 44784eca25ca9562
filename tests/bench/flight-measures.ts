import type {Browser, Page} from 'playwright-core';
import type {Camera} from '../../src/core/camera/camera.ts';
import type {Result} from './result.ts';
import {median} from './result.ts';

/** Flights of a round: two chapters on, and back again. */
const FLIGHTS = 4;
const ROUNDS = 2;

const SUBJECTS = [
  {subject: 'dateline', rows: 0, name: 'default data'},
  {subject: 'dateline', rows: 100_000, name: '100,000, 2 % shown'}
] as const;

/** What a picture costs while a story flies to another chapter, beside a bare map that flies through the same cameras. */
export async function flightMeasures(browser: Browser, url: string): Promise<Result[]> {
  const pages: Page[] = [];
  try {
    for (const {subject, rows} of SUBJECTS)
      pages.push(await openPage(browser, `${url}flight.html?subject=${subject}&rows=${rows}`));
    const {width, height} = await pages[0]!.evaluate(() => window.flight.size);
    pages.push(await openPage(browser, `${url}flight.html?subject=map&width=${width}&height=${height}`));
    const frames = await flyInTurns(pages);
    const bare = median(frames.at(-1)!);
    return SUBJECTS.map(({name}, i) => ({
      ...{name: `a picture of a flight, ${name}`, value: median(frames[i]!), unit: 'ms', target: {ratio: 1.3}},
      reference: {name: 'bare MapLibre', value: bare}
    }));
  } finally {
    for (const page of pages) await page.close();
  }
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  await page.goto(url);
  await page.waitForFunction(() => 'flight' in window);
  await page.evaluate(() => window.flight.size);
  return page;
}

// One flight each in turn, so that what else the machine does falls on all of them. The first round only loads the tiles.
async function flyInTurns(pages: readonly Page[]): Promise<readonly number[][]> {
  const frames = pages.map((): number[] => []);
  for (let flight = 0; flight < FLIGHTS * (ROUNDS + 1); flight++) {
    let cameras: readonly Camera[] = [];
    for (const [i, page] of pages.entries()) {
      const flown = await page.evaluate((given) => window.flight.fly(given), cameras);
      ({cameras} = flown);
      // The first picture of a flight includes its beginning.
      if (flight >= FLIGHTS) frames[i]!.push(...flown.frames.slice(1));
    }
  }
  return frames;
}
