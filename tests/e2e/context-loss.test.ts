import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {MAP_CANVAS, MARKS_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {playheadOf, snapshotOf} from './harness/map-state.ts';
import {mapDrawn, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {difference} from './harness/pixels.ts';

const LOST = [/CONTEXT_LOST_WEBGL|context (was )?lost|WebGL context/i];

/** Takes the graphics context from a canvas, and waits until there is another canvas in its place. */
async function lose(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((canvas: HTMLCanvasElement) => {
    canvas.dataset.lost = '';
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  });
  await page.waitForFunction(
    (each) => document.querySelector(each) !== null && document.querySelector('canvas[data-lost]') === null,
    selector
  );
}

describe('a lost context is rebuilt from the snapshot, to the same picture:', () => {
  let opened: TestPage;

  beforeAll(async () => {
    opened = await openApp({expected: LOST, path: '#v=1&sel=2024-01-03-kerman-bombings&map=3.2/44/52'});
  });
  afterAll(() => opened.close());

  test.each([
    ['background map', MAP_CANVAS],
    ['marks', MARKS_CANVAS]
  ])('that of the %s', async (_name, canvas) => {
    const {page, assertClean} = opened;
    const [before, picture] = [await snapshotOf(page), await page.locator('[data-renderer]').screenshot()];
    await lose(page, canvas);
    await page.getByRole('status').filter({hasText: 'graphics were reset'}).waitFor();
    expect(await snapshotOf(page)).toEqual(before);
    await page.getByRole('button', {name: 'Dismiss'}).click();
    await page.mouse.move(0, 0);
    // A picture takes this machine as long as the map needs to draw one.
    await expect
      .poll(async () => difference(picture, await page.locator('[data-renderer]').screenshot()), {
        interval: 500,
        timeout: 30_000
      })
      .toBeLessThan(0.002);
    expect(await shareDrawnBy(page, MARKS_CANVAS)).toBeGreaterThan(0.0005);
    assertClean();
  });
});

test('a context lost while playing does not stop the clock, and the fourth within a minute brings the drawn map', async () => {
  const {page} = await openApp({expected: LOST});
  await page.getByRole('button', {name: 'Play slower'}).click();
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  for (let time = 0; time < 3; time++) {
    const at = await playheadOf(page);
    await lose(page, MAP_CANVAS);
    await page.waitForFunction((then) => document.querySelector('incident-map')!.currentTime!.getTime() > then, at);
  }
  await page.locator(MAP_CANVAS).evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  });
  await mapDrawn(page, 'svg');
  await page.getByRole('status').filter({hasText: 'without its graphics processor'}).waitFor();
  expect((await snapshotOf(page)).playback.playing).toBe(true);
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
});
