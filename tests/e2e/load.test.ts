import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {snapshotOf} from './harness/map-state.ts';
import {mapDrawn} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import {MARKS_CANVAS, MAP_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {difference} from './harness/pixels.ts';

let opened: TestPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage({
    prepare: async (loading) => {
      await loading.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, {renderers: seen});
        new MutationObserver(() => {
          const renderer = document.querySelector<HTMLElement>('[data-renderer]')?.dataset.renderer;
          if (renderer && renderer !== seen.at(-1)) seen.push(renderer);
        }).observe(document, {subtree: true, childList: true, attributes: true});
      });
    }
  });
  page = opened.page;
  await mapDrawn(page);
});
afterAll(() => opened.close());
afterEach(() => opened.assertClean());

test('the drawn map stands first and gives way to the one on the graphics processor', async () => {
  expect(await page.evaluate(() => (globalThis as unknown as {renderers: string[]}).renderers)).toEqual([
    'svg',
    'webgl'
  ]);
  expect(await page.getByTestId('svg-map').count()).toBe(0);
  expect(await page.title()).toBe('Dateline');
  for (const canvas of [MAP_CANVAS, MARKS_CANVAS]) {
    expect(await shareDrawnBy(page, canvas), canvas).toBeGreaterThan(0.001);
  }
});

test('nothing moves by itself', async () => {
  const [before, picture] = [await snapshotOf(page), await stillPicture(page)];
  await page.evaluate(() => new Promise((done) => setTimeout(done, 3000)));
  expect(await snapshotOf(page)).toEqual(before);
  expect(difference(picture, await page.screenshot())).toBe(0);
  expect(await page.getByRole('button', {name: 'Play', exact: true}).count()).toBe(1);
});

// On a busy machine the names of the map are laid out some pictures after the marks.
async function stillPicture(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  await expect
    .poll(
      async () => {
        const last = picture;
        await page.waitForTimeout(500);
        picture = await page.screenshot();
        return difference(last, picture);
      },
      {timeout: 10_000}
    )
    .toBe(0);
  return picture;
}
