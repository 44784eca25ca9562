import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import type {Camera} from '../../src/core/camera/camera.ts';
import {mercator} from '../../src/core/camera/camera.ts';
import {show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import {difference} from './harness/pixels.ts';
import {chapters, present} from './harness/tell-story.ts';

const DAY_MS = 86_400_000;

/**
 * A flight takes 900 ms at least, is half as fast again in its middle, and a frame bridges 100 ms at most, however long it
 * took: so much of its way may be passed from one picture to the next, with some room for what a map rounds.
 */
const MOST_OF_WAY = 0.2;
const FEWEST_PICTURES = 9;

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

test('with full motion the camera flies from chapter to chapter and the clock runs there, and neither jumps', async () => {
  const {page} = await openApp();
  await present(page);
  const presses = [
    ['PageDown', 2],
    ['PageDown', 3],
    ['PageUp', 2]
  ] as const;
  for (const [key, number] of presses) {
    const pictures = await filmOf(page, key, chapters[number - 1]!.id);
    const days = pictures.map(({day}) => day);
    for (const [what, steps] of [
      [
        'camera',
        stepsOf(
          pictures.map(({camera}) => camera),
          flown
        )
      ],
      ['clock', stepsOf(days, (a, b) => Math.abs(b - a))]
    ] as const) {
      const way = steps.reduce((sum, step) => sum + step, 0);
      const where = `${what} on the way to chapter ${number}`;
      expect(way, where).toBeGreaterThan(0);
      expect(steps.filter((step) => step > 0).length, where).toBeGreaterThanOrEqual(FEWEST_PICTURES);
      expect(Math.max(...steps), where).toBeLessThanOrEqual(MOST_OF_WAY * way + (what === 'clock' ? 1 : 0));
    }
    // It runs straight there.
    const run = Math.abs(days.at(-1)! - days[0]!);
    expect(stepsOf(days, (a, b) => Math.abs(b - a)).reduce((sum, step) => sum + step, 0)).toBe(run);
  }
});

/** What one picture shows: the camera, and the day on the clock, in days since the epoch. */
interface Picture {
  readonly camera: Camera;
  readonly day: number;
}

/** Presses a key and writes down what every picture shows until the chapter with this id has been reached. */
async function filmOf(page: Page, key: string, id: string): Promise<readonly Picture[]> {
  const film = page.evaluate(async (chapter) => {
    const map = document.querySelector('incident-map')!;
    const clock = document.querySelector<HTMLTimeElement>('[data-testid="presenter"] time')!;
    const seen: {camera: Camera; day: number}[] = [];
    for (let still = 0; still < 5;) {
      await new Promise(requestAnimationFrame);
      const {camera, chapter: told, playback} = map.snapshot!;
      const now = {camera, day: Date.parse(clock.dateTime) / 86_400_000};
      const before = seen.at(-1);
      const moved = JSON.stringify(now.camera) !== JSON.stringify(before?.camera);
      if (told?.id === chapter && playback.playing) break;
      seen.push(now);
      still = told?.id === chapter && !moved && now.day === before?.day ? still + 1 : 0;
    }
    return seen;
  }, id);
  await page.keyboard.press(key);
  return film;
}

function stepsOf<T>(values: readonly T[], distance: (a: T, b: T) => number): readonly number[] {
  return values.slice(1).map((value, i) => distance(values[i]!, value));
}

/**
 * How far a camera has flown, in the measure in which its flight is even: screen widths panned, twice, beside the logarithm of
 * how far it zoomed (van Wijk and Nuij, https://doi.org/10.1109/INFVIS.2003.1249004, with ρ² = 2).
 */
function flown(a: Camera, b: Camera): number {
  const [[ax, ay], [bx, by]] = [mercator(a.center), mercator(b.center)];
  const width = LAYOUTS.middle.width / 2 ** ((a.zoom + b.zoom) / 2);
  return Math.hypot((2 * Math.hypot(bx - ax, by - ay)) / width, Math.LN2 * (b.zoom - a.zoom));
}
