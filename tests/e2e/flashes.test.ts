import type {CDPSession, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {burst, BURST_PLACE, BURST_TIME} from '../fixtures/burst.ts';
import type {Blocks, Flashes} from './harness/flashes.ts';
import {blocksOf, flashes} from './harness/flashes.ts';
import {mapDrawn, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {playByHand} from './harness/play-by-hand.ts';

const DAY_MS = 86_400_000;

/** Real time between two pictures, in ms: not a part of a second, so that nothing keeps time with it. */
const STEP_MS = 90;
const PER_SECOND = Math.floor(1000 / STEP_MS);

/** Pictures are taken at a quarter of the size, which is the same light in a sixteenth of the pixels. */
const SCALE = 0.25;

/** The screen for which WCAG 2.3.1 gives its areas. */
const SCREEN = {width: 1024, height: 768};

/** Opposing changes in a second: fewer than the six of three flashes. */
const MOST_CHANGES = 3;

/** The seconds in which the years around the burst are played once at the highest speed. */
const ONCE = 5;

let opened: TestPage;
let step: (ms: number) => Promise<void>;
let camera: CDPSession;

/** Opens the burst, close by, its clock in the hand of the test. */
async function openBurst(renderer: 'svg' | 'webgl'): Promise<void> {
  opened = await openApp({webgl: renderer === 'webgl', viewport: SCREEN});
  const {page} = opened;
  await page.evaluate(async (features) => {
    const entry = {
      ...{id: 'burst', title: 'Burst', description: 'Made up.', license: 'CC0-1.0', asOf: '2026-12-31'},
      ...{coverage: 'Made up.', files: {incidents: '', flows: '', sources: ''}},
      view: {bounds: [50, 25, 65, 36], window: '2021-07/2026-06', playhead: '2026-06-30'}
    };
    const sources = [{id: 'made-up', type: 'report', title: 'Made up'}];
    const collection = (list: readonly unknown[]) => ({type: 'FeatureCollection', features: list});
    await document
      .querySelector('incident-map')!
      .load({entry, incidents: collection(features), flows: collection([]), sources});
  }, burst());
  await mapDrawn(page, renderer);
  camera = await page.context().newCDPSession(page);
  step = await playByHand(page);
}

function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((value) => document.querySelector('incident-map')!.setAttribute('theme', value), theme);
}

/** Plays the years around the burst at the highest speed, over and over; or a week that slides through them. */
function playFast(mode: 'trail' | 'moment' | 'window'): Promise<void> {
  const timeWindow = mode === 'window' ? [BURST_TIME[0], BURST_TIME[0] + 7 * DAY_MS] : BURST_TIME;
  return opened.page.evaluate(
    ({mode, timeWindow, center, speed}) => {
      const map = document.querySelector('incident-map')!;
      const {camera, playback} = map.snapshot!;
      map.snapshot = {
        ...map.snapshot!,
        camera: {...camera, center, zoom: 5},
        playback: {...playback, mode, timeWindow, playhead: timeWindow[0], speed, loop: true, playing: true}
      };
    },
    {mode, timeWindow: timeWindow as [number, number], center: BURST_PLACE, speed: 365 * DAY_MS}
  );
}

/** Every picture of so many seconds. */
async function watch(
  seconds: number,
  before: (index: number) => Promise<unknown> = async () => undefined
): Promise<readonly Blocks[]> {
  const pictures: Blocks[] = [];
  for (let index = 0; index * STEP_MS < seconds * 1000; index++) {
    await before(index);
    await step(STEP_MS);
    const {data} = await camera.send('Page.captureScreenshot', {
      ...{format: 'png', optimizeForSpeed: true},
      clip: {x: 0, y: 0, ...SCREEN, scale: SCALE}
    });
    pictures.push(blocksOf(PNG.sync.read(Buffer.from(data, 'base64')), SCALE));
  }
  return pictures;
}

describe('with the drawn map', () => {
  beforeAll(() => openBurst('svg'));
  afterAll(() => opened.close());

  test('20 seconds of a burst at the highest speed flash no more than three times a second', async () => {
    await playFast('trail');
    const pictures = await watch(20);
    expectPlayed(pictures);
    expectCalm(flashes(pictures, PER_SECOND));
  });

  test.each(['moment', 'window'] as const)('nor do 3 seconds of it in the mode %s', async (mode) => {
    await playFast(mode);
    expectCalm(flashes(await watch(3), PER_SECOND));
  });

  test('a map that did flash would be found', async () => {
    const hide = (index: number) =>
      opened.page.evaluate(
        (hidden) => {
          document.querySelector<HTMLElement>('.stage')!.style.background = hidden ? '#000' : '';
          document.querySelector<HTMLElement>('[data-renderer]')!.style.opacity = hidden ? '0' : '';
        },
        index % 4 < 2
      );
    expect(flashes(await watch(2, hide), PER_SECOND).general).toBeGreaterThan(MOST_CHANGES);
  });

  test('nor does the dark map flash while the years are played once', async () => {
    await setTheme(opened.page, 'dark');
    await playFast('trail');
    const pictures = await watch(ONCE);
    expectPlayed(pictures);
    expectCalm(flashes(pictures, PER_SECOND));
  });
});

// Until after the burst, and in light, where more changes: without a graphics card a picture takes several times as long.
describe('with the graphics processor', () => {
  beforeAll(() => openBurst('webgl'));
  afterAll(() => opened.close());

  test('the burst at the highest speed flashes no more than three times a second', async () => {
    await setTheme(opened.page, 'light');
    await playFast('trail');
    const pictures = await watch(3);
    expectPlayed(pictures);
    expectCalm(flashes(pictures, PER_SECOND));
  });
});

// There are years of different pictures.
function expectPlayed(pictures: readonly Blocks[]): void {
  expect(new Set(pictures.map(({light}) => light.join())).size).toBeGreaterThan(pictures.length / 4);
}

function expectCalm(found: Flashes): void {
  expect(found.general).toBeLessThanOrEqual(MOST_CHANGES);
  expect(found.red).toBeLessThanOrEqual(MOST_CHANGES);
}
