import {expect, test} from 'vitest';
import {show, snapshotOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';
import {difference} from './harness/pixels.ts';

const DAY_MS = 86_400_000;

test('with reduced motion the map plays in steps with still pictures between, and without rings', async () => {
  const {page} = await openApp({webgl: false, reducedMotion: 'reduce'});
  const {playback} = await snapshotOf(page);
  await show(page, {playback: {...playback, playhead: Date.UTC(2023, 11, 20), speed: 7 * DAY_MS}});
  await page.evaluate(() => {
    const steps: number[] = [];
    Object.assign(globalThis, {steps});
    document.querySelector('incident-map')!.addEventListener('timeupdate', (event) => steps.push(event.timeStamp));
  });
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  const steps = () => page.evaluate(() => (globalThis as unknown as {steps: number[]}).steps);
  await expect.poll(async () => (await steps()).length, {timeout: 20_000}).toBeGreaterThan(4);
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  const times = await steps();
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  expect(Math.min(...gaps.slice(0, 4))).toBeGreaterThan(400);

  // On the day of an attack nothing circles it.
  await show(page, {playback: {...(await snapshotOf(page)).playback, playhead: Date.UTC(2024, 0, 3), playing: true}});
  await settled(page);
  const picture = await page.locator('[data-renderer]').screenshot();
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  await show(page, {playback: {...(await snapshotOf(page)).playback, playhead: Date.UTC(2024, 0, 3)}});
  await settled(page);
  expect(difference(picture, await page.locator('[data-renderer]').screenshot())).toBeLessThan(0.02);
});

test('with reduced motion the camera goes where it is sent at once', async () => {
  const {page} = await openApp({reducedMotion: 'reduce'});
  const {camera} = await snapshotOf(page);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await settled(page);
  expect((await snapshotOf(page)).camera.zoom).toBeCloseTo(camera.zoom + 1, 6);
  await page.getByRole('button', {name: 'Show everything again'}).click();
  await settled(page);
  expect((await snapshotOf(page)).camera.zoom).toBeCloseTo(camera.zoom, 6);
});
