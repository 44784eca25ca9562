import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

const DAY_MS = 86_400_000;

// Attacks and plots in Central Asia and Afghanistan, and a year later arrests in Germany and the Netherlands.
const KABUL = Date.UTC(2022, 8, 5);
const GERMANY = Date.UTC(2023, 6, 6);

const tool = (page: Page) => page.getByRole('button', {name: 'Follow what happens'});
const pressed = (page: Page) => tool(page).getAttribute('aria-pressed');
const center = async (page: Page) => (await snapshotOf(page)).camera.center;

/** Shows the years from August 2021 on, four days a second, with the playhead at an instant. */
async function showYears(page: Page, playhead: number): Promise<void> {
  const {playback} = await snapshotOf(page);
  const timeWindow = [Date.UTC(2021, 7, 1), Date.UTC(2024, 3, 1)] as const;
  await show(page, {playback: {...playback, timeWindow, playhead, speed: 4 * DAY_MS}});
}

async function seek(page: Page, instant: number): Promise<void> {
  await page.evaluate((time) => document.querySelector('incident-map')!.seek(new Date(time)), instant);
}

/** Waits until the camera has come to rest between two meridians; a flight moves it with every frame. */
async function expectBetween(page: Page, west: number, east: number): Promise<void> {
  const resting = () =>
    page.evaluate(async () => {
      const camera = () => JSON.stringify(document.querySelector('incident-map')!.snapshot!.camera);
      let [before, same] = [camera(), 0];
      while (same < 5) {
        await new Promise(requestAnimationFrame);
        same = camera() === before ? same + 1 : 0;
        before = camera();
      }
      return document.querySelector('incident-map')!.snapshot!.camera.center[0];
    });
  await expect.poll(resting, {timeout: 30_000}).toSatisfy((lon: number) => lon > west && lon < east);
}

/** Lets ten frames go by. */
async function frames(page: Page): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
}

async function drag(page: Page, dx: number): Promise<void> {
  const {x, y, width, height} = (await page.locator('[data-renderer]').boundingBox())!;
  const [fromX, fromY] = [x + width / 2, y + height - 90];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + dx, fromY, {steps: 6});
  await page.mouse.up();
}

describe.each([
  ['graphics processor', true],
  ['drawn map', false]
])('with the %s', (_name, webgl) => {
  let page: Page;
  sharedPage({webgl}, (opened) => (page = opened));

  test('the camera goes to what happens, to the same view however the instant is reached', async () => {
    await showYears(page, KABUL);
    await tool(page).click();
    expect(await pressed(page)).toBe('true');
    await expectBetween(page, 55, 80);
    const first = await snapshotOf(page);
    expect(first.follow).toBe(true);
    await seek(page, GERMANY);
    await expectBetween(page, 0, 25);
    await seek(page, KABUL);
    await expectBetween(page, 55, 80);
    const {camera} = await snapshotOf(page);
    expect(camera.center[0]).toBeCloseTo(first.camera.center[0], 4);
    expect(camera.zoom).toBeCloseTo(first.camera.zoom, 4);
  });

  test('who drags the map keeps it, and the switch takes it back', async () => {
    await showYears(page, KABUL);
    await pressOnPage(page, 'd');
    await expectBetween(page, 55, 80);
    await drag(page, 150);
    expect(await pressed(page)).toBe('false');
    await settled(page);
    const left = await center(page);
    await seek(page, GERMANY);
    await frames(page);
    expect((await center(page))[0]).toBeCloseTo(left[0], 0);
    await tool(page).click();
    await expectBetween(page, 0, 25);
  });

  test('a drag in the middle of a flight takes hold of the map', async () => {
    await showYears(page, KABUL);
    await tool(page).click();
    await expectBetween(page, 55, 80);
    await seek(page, GERMANY);
    await page.waitForFunction(() => document.querySelector('incident-map')!.snapshot!.camera.center[0] < 60);
    await drag(page, -200);
    expect(await pressed(page)).toBe('false');
    await settled(page);
    const held = await center(page);
    await frames(page);
    expect(await center(page)).toEqual(held);
  });

  test('a click leaves it on, and the buttons of the map switch it off', async () => {
    await showYears(page, KABUL);
    await tool(page).click();
    await expectBetween(page, 55, 80);
    const {x, y, height} = (await page.locator('[data-renderer]').boundingBox())!;
    await page.mouse.click(x + 30, y + height - 90);
    expect(await pressed(page)).toBe('true');
    await page.getByRole('button', {name: 'Zoom in'}).click();
    expect(await pressed(page)).toBe('false');
  });
});

test('a link opens with it, without a flight where motion is not welcome', async () => {
  const {page} = await openApp({
    webgl: false,
    reducedMotion: 'reduce',
    path: '#v=1&follow=1&t=2021-08-01/2024-04-01&at=2022-09-05&speed=4'
  });
  expect(await pressed(page)).toBe('true');
  expect((await center(page))[0]).toBeGreaterThan(55);
  await seek(page, GERMANY);
  await settled(page);
  const [lon] = await center(page);
  expect(lon).toBeLessThan(25);
  await frames(page);
  expect((await center(page))[0]).toBe(lon);
  await expectAccessible(page);
});
