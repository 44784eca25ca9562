import type {Browser} from 'playwright-core';
import type {Opened} from './page/element.ts';
import type {Result} from './result.ts';
import {median} from './result.ts';

const STARTS = 8;
const SUBJECTS = ['map', 'element'] as const;

/** How long a page of somebody else waits for the element of the published library, beside a bare map on such a page. */
export async function elementMeasures(browser: Browser, url: string): Promise<Result[]> {
  const times: Record<(typeof SUBJECTS)[number], Opened[]> = {map: [], element: []};
  for (let start = 0; start < STARTS; start++) {
    // In turns, because a start also pays for the page that was closed before it.
    for (const subject of start % 2 ? SUBJECTS : SUBJECTS.toReversed())
      times[subject].push(await opened(browser, `${url}element.html?subject=${subject}`));
  }
  const bare = {name: 'bare MapLibre', value: median(times.map.map(({ready}) => ready))};
  const middle = (moment: keyof Opened) => median(times.element.map((each) => each[moment]));
  return [
    {
      ...{name: 'the element until it is ready', value: middle('ready'), unit: 'ms', target: {ratio: 1.1}},
      reference: bare
    },
    {name: 'the element until its marks stand', value: middle('standing'), unit: 'ms', reference: bare}
  ];
}

async function opened(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'opened' in window);
    return await page.evaluate(() => window.opened);
  } finally {
    await page.close();
  }
}
