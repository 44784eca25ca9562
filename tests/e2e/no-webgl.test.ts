import type {Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {goHome, snapshotOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {difference} from './harness/pixels.ts';

// Playback, selection, faults, addresses, words and parity are tested over both renderers in their own files.
let opened: TestPage;
let page: Page;

beforeAll(async () => {
  opened = await openApp({webgl: false});
  page = opened.page;
});
afterAll(() => opened.close());
beforeEach(async () => {
  await goHome(page);
  opened.assertClean();
});

const camera = async () => (await snapshotOf(page)).camera;
const map = () => page.getByTestId('svg-map');

test('the drawn map is the view, and nothing of the graphics library is loaded', async () => {
  expect(await page.locator('canvas').count()).toBe(0);
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(scripts.filter((name) => /map-view|deck-overlay/.test(name))).toEqual([]);
});

test('buttons zoom and go home', async () => {
  const home = await camera();
  await page.getByRole('button', {name: 'Zoom in'}).click();
  expect((await camera()).zoom).toBe(home.zoom + 1);
  await page.getByRole('button', {name: 'Zoom out'}).click();
  await page.getByRole('button', {name: 'Zoom out'}).click();
  expect((await camera()).zoom).toBe(home.zoom - 1);
  await page.getByRole('button', {name: 'Show everything again'}).click();
  expect(await camera()).toEqual(home);
});

test('keys pan and zoom the map while it holds the focus, and leave the clock alone', async () => {
  const home = await snapshotOf(page);
  await map().focus();
  await page.keyboard.press('ArrowRight');
  expect((await camera()).center[0]).toBeGreaterThan(home.camera.center[0]);
  await page.keyboard.press('ArrowUp');
  expect((await camera()).center[1]).toBeGreaterThan(home.camera.center[1]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect((await camera()).center[0]).toBeCloseTo(home.camera.center[0], 6);
  expect((await camera()).center[1]).toBeCloseTo(home.camera.center[1], 6);
  await page.keyboard.press('+');
  expect((await camera()).zoom).toBe(home.camera.zoom + 1);
  await page.keyboard.press('-');
  expect((await camera()).zoom).toBe(home.camera.zoom);
  expect((await snapshotOf(page)).playback).toEqual(home.playback);
});

test('the pointer drags the map and the wheel zooms it', async () => {
  const before = await camera();
  const box = (await map().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 40, {steps: 5});
  await page.mouse.up();
  const dragged = await snapshotOf(page);
  expect(dragged.camera.center[0]).toBeGreaterThan(before.center[0]);
  expect(dragged.camera.center[1]).toBeLessThan(before.center[1]);
  expect(dragged.selected).toBeNull();
  await page.mouse.wheel(0, -300);
  await page.waitForFunction(
    (zoom) => document.querySelector('incident-map')!.snapshot!.camera.zoom > zoom,
    before.zoom
  );
});

test('ground and marks stay together while the map moves', async () => {
  const {camera: before} = await snapshotOf(page);
  await page.evaluate((from) => {
    const element = document.querySelector('incident-map')!;
    element.snapshot = {...element.snapshot!, camera: {...from, zoom: from.zoom + 1.3, center: [60, 38]}};
  }, before);
  const moved = await shot();
  await expect
    .poll(async () => page.locator('.ground svg').evaluate((svg: SVGElement) => svg.style.transform))
    .toMatch(/none|scale\(1\)/);
  await settled(page);
  // The picture that was moved along is coarser, but lies where the new one does.
  expect(difference(moved, await shot())).toBeLessThan(0.25);
});

test('the globe, the borders and the theme are switched', async () => {
  const before = await shot();
  await page.getByRole('button', {name: 'Draw the earth as a globe'}).click();
  await settled(page);
  expect((await snapshotOf(page)).projection).toBe('globe');
  expect(difference(before, await shot())).toBeGreaterThan(0.05);
  await page.getByRole('button', {name: 'Draw the earth flat'}).click();
  await page.getByRole('button', {name: /^Whose borders are drawn/}).click();
  expect((await snapshotOf(page)).worldview).toBe('de-facto');
  expect(await page.getByText(/borders: De facto view/).count()).toBe(1);
  await page.getByRole('button', {name: 'Light or dark'}).click();
  expect(await page.locator('.dateline').getAttribute('data-theme')).toBe('dark');
});

function shot(): Promise<Buffer> {
  return page.locator('[data-renderer]').screenshot();
}
