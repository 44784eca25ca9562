import type {Browser} from 'playwright-core';
import type {Result} from './result.ts';
import {median} from './result.ts';

const ROUNDS = 3;

/** What a frame costs while a film of the default data is made, beside the bare draw of the same frames, and of their marks alone. */
export async function filmMeasures(browser: Browser, url: string): Promise<Result[]> {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  try {
    await page.goto(`${url}film.html`);
    await page.waitForFunction(() => 'filming' in window);
    const frames: Record<'film' | 'bare' | 'kept', number[]> = {film: [], bare: [], kept: []};
    // In turns; the first round only loads what all need.
    for (let round = 0; round <= ROUNDS; round++)
      for (const subject of ['film', 'bare', 'kept'] as const) {
        const ms = await page.evaluate(async (name) => (await window.filming)[name](), subject);
        if (round > 0) frames[subject].push(ms);
      }
    return [
      {
        ...{name: 'a frame of a film, 1280 × 720', value: median(frames.film), unit: 'ms', target: {ratio: 1.15}},
        reference: {name: 'its map and marks, drawn and read', value: median(frames.bare)}
      },
      {
        ...{name: 'the same', value: median(frames.film), unit: 'ms'},
        reference: {name: 'the ground kept, its marks drawn, and read', value: median(frames.kept)}
      }
    ];
  } finally {
    await page.close();
  }
}
