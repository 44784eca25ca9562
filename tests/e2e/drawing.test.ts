import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {MARKS_CANVAS} from './harness/map-canvas.ts';
import {show, snapshotOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';
import {present, rests} from './harness/tell-story.ts';

const DAY_MS = 86_400_000;

/** Pictures of a movement that a slow machine still shows. */
const FEWEST_PICTURES = 5;

/** Its first one may follow on what changed before the map moved. */
const MOST_DRAWN_TWICE = 1;

test('the marks are drawn once a picture while a story flies', async () => {
  const {page} = await openApp();
  await present(page);
  await rests(page);
  expectOnce(await drawingsOf(page, () => page.keyboard.press('PageDown')));
});

test('the marks are drawn once a picture while a hand moves the map and time passes', async () => {
  const {page} = await openApp();
  const {playback} = await snapshotOf(page);
  await show(page, {playback: {...playback, playhead: Date.UTC(2019, 0, 1), speed: 14 * DAY_MS, playing: true}});
  expectOnce(
    await drawingsOf(page, async () => {
      await page.mouse.move(600, 300);
      await page.mouse.down();
      for (let step = 1; step <= 20; step++) {
        await page.mouse.move(600 - 8 * step, 300);
        await settled(page);
      }
      await page.mouse.up();
    })
  );
});

function expectOnce(drawings: readonly number[]): void {
  expect(drawings.filter((times) => times > 0).length).toBeGreaterThanOrEqual(FEWEST_PICTURES);
  expect(drawings.filter((times) => times > 1).length).toBeLessThanOrEqual(MOST_DRAWN_TWICE);
}

/** How often the marks were drawn in each picture of a map that an act sets moving, until it rests again. */
async function drawingsOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const counted = page.evaluate(async (selector) => {
    const gl = document.querySelector<HTMLCanvasElement>(selector)!.getContext('webgl2')!;
    const clear = gl.clear.bind(gl);
    let times = 0;
    // A drawing begins with an empty canvas.
    gl.clear = (mask) => {
      times++;
      clear(mask);
    };
    const map = document.querySelector('incident-map')!;
    const drawings: number[] = [];
    let before = JSON.stringify(map.snapshot!.camera);
    let [moved, still] = [false, 0];
    while (!moved || still < 10) {
      times = 0;
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(map.snapshot!.camera);
      still = now === before ? still + 1 : 0;
      moved ||= still === 0;
      if (still === 0) drawings.push(times);
      before = now;
    }
    return drawings;
  }, MARKS_CANVAS);
  await act();
  return counted;
}
