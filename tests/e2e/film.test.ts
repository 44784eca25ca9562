import type {Locator, Page} from 'playwright-core';
import type {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest';
import {downloadBytes, downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import type {Box} from './harness/pixels.ts';
import {ink} from './harness/pixels.ts';
import {decoded, gifDelays, packetsOf, trackOf} from './harness/read-film.ts';

const LOST = [/CONTEXT_LOST_WEBGL|context (was )?lost|WebGL context/i];
const VIEW = '#v=1&t=2023-12-01/2024-04-01&map=3.2/44/52';

/** Frames a second, and how many a film of a second has. */
const FPS = 10;
const SIZE = {width: 640, height: 360};
const FOUR_K = {width: 3840, height: 2160};

/** A film of a second takes a software renderer a while. */
const FILM_MS = 240_000;

interface Manifest {
  readonly frames: number;
  readonly fps: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly codec: string | null;
  readonly framesSha256: string;
  readonly dataSha256: string;
  readonly view: string;
}

async function openPane(page: Page): Promise<Locator> {
  await pressOnPage(page, 'e');
  const dialog = page.getByTestId('publish');
  await dialog.getByRole('tab', {name: 'Film'}).click();
  await dialog.locator('[data-testid="film-preview"][data-state="drawn"]').waitFor({timeout: 120_000});
  return dialog;
}

async function choose(dialog: Locator): Promise<void> {
  await dialog.getByLabel('Size').selectOption('360');
  await dialog.getByLabel('Frames per second').selectOption(String(FPS));
  await dialog.getByLabel('Length', {exact: true}).selectOption('seconds');
  await chooseSeconds(dialog, 1);
}

async function chooseSeconds(dialog: Locator, length: number): Promise<void> {
  const seconds = dialog.getByLabel('Length in seconds');
  await seconds.fill(String(length));
  await seconds.press('Tab');
}

async function made(dialog: Locator): Promise<void> {
  await dialog.getByTestId('film-status').filter({hasText: 'is ready'}).waitFor({timeout: FILM_MS});
}

async function saved(dialog: Locator): Promise<{film: Buffer; manifest: Manifest}> {
  const page = dialog.page();
  const [film] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Save film'}).click()
  ]);
  const bytes = await downloadBytes(film);
  const [manifest] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Manifest'}).click()
  ]);
  return {film: bytes, manifest: JSON.parse(await downloadText(manifest)) as Manifest};
}

/** Runs in the page, which knows at once which frame is made. */
function loseInTheMiddle(dialog: Element): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!/Frame [3-9] of 10/.test(dialog.textContent)) return;
      observer.disconnect();
      const canvas = dialog.querySelector<HTMLCanvasElement>('[data-testid="film-studio"] .maplibregl-canvas')!;
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      done();
    });
    observer.observe(dialog, {subtree: true, childList: true, characterData: true});
  });
}

/** Of the frames of each film of the view, by its format. */
const hashes = new Map<string, string>();

describe('a film of the view', () => {
  let opened: TestPage;
  let dialog: Locator;
  let video: Buffer;

  beforeAll(async () => {
    opened = await openApp({path: VIEW, expected: LOST});
    dialog = await openPane(opened.page);
    await choose(dialog);
  }, FILM_MS);
  afterAll(() => opened.close());

  it.each([
    ['mp4', /^avc1/],
    ['webm', /^vp09/],
    ['av1', /^av01/]
  ] as const)(
    'as %s has exactly its frames, rate, length and size',
    async (format, codec) => {
      await dialog.getByLabel('Format').selectOption(format);
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await made(dialog);
      const {film, manifest} = await saved(dialog);
      expect(manifest).toMatchObject({...SIZE, frames: FPS, fps: FPS, bytes: film.length});
      expect(manifest.codec).toMatch(codec);
      expect(manifest.view).toContain('t=2023-12-01/2024-04-01');
      expect(manifest.dataSha256).toMatch(/^[0-9a-f]{64}$/);
      hashes.set(format, manifest.framesSha256);
      if (format === 'mp4') video = film;

      const track = await trackOf(film);
      expect([track.displayWidth, track.displayHeight]).toEqual([SIZE.width, SIZE.height]);
      const packets = await packetsOf(film);
      expect(packets.length).toBe(FPS);
      packets.forEach(({timestamp}, i) => expect(timestamp).toBeCloseTo(i / FPS, 2));
      expect(await track.computeDuration()).toBeCloseTo(1, 2);
    },
    FILM_MS
  );

  it('as GIF has exactly its frames, delays and size', async () => {
    await dialog.getByLabel('Format').selectOption('gif');
    await dialog.getByRole('button', {name: 'Make film'}).click();
    await made(dialog);
    const {film, manifest} = await saved(dialog);
    hashes.set('gif', manifest.framesSha256);
    expect(film.subarray(0, 6).toString('latin1')).toBe('GIF89a');
    expect([film.readUInt16LE(6), film.readUInt16LE(8)]).toEqual([SIZE.width, SIZE.height]);
    expect(gifDelays(film)).toEqual(Array.from({length: FPS}, () => 100 / FPS));
  }, 240_000);

  it('has the same frames to the last bit whenever it is made', () => {
    expect(hashes.size).toBe(4);
    expect(new Set(hashes.values()).size).toBe(1);
  });

  it('shows map, marks, date and legend in the middle when it is decoded', async () => {
    const picture = await decoded(opened.page, video, FPS - 1);
    const whole = {left: 200, top: 10, right: 640, bottom: 330};
    // Land, sea, borders and names are of many colors when they are decoded, and marks are far from all of them.
    expect(colorsIn(picture, whole)).toBeGreaterThan(50);
    expect(inkApart(picture, {left: 28, top: 40, right: 200, bottom: 90})).toBeGreaterThan(60);
    expect(inkApart(picture, {left: 28, top: 130, right: 200, bottom: 260})).toBeGreaterThan(60);
    expect(inkApart(picture, {left: 16, top: 332, right: 620, bottom: 358})).toBeGreaterThan(60);
    expect(vividIn(picture, whole)).toBeGreaterThan(40);
  }, 60_000);

  it(
    'is whole, and the same, when the context is lost in the middle',
    async () => {
      await dialog.getByLabel('Format').selectOption('webm');
      const lost = dialog.evaluate(loseInTheMiddle);
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await lost;
      await made(dialog);
      const {film, manifest} = await saved(dialog);
      expect((await packetsOf(film)).length).toBe(FPS);
      expect(manifest.framesSha256).toBe(hashes.get('webm'));
    },
    FILM_MS
  );

  it(
    'can be called off, and says so',
    async () => {
      await chooseSeconds(dialog, 600);
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await dialog.getByRole('button', {name: 'Cancel'}).click();
      await dialog.getByTestId('film-status').filter({hasText: 'Canceled.'}).waitFor();
      await dialog.locator('[data-testid="film-preview"][data-state="drawn"]').waitFor();
      expect(await dialog.getByRole('button', {name: 'Save film'}).count()).toBe(0);
      await expectAccessible(opened.page);
    },
    FILM_MS
  );
});

describe('a film of the same view on another page', () => {
  let opened: TestPage;
  let dialog: Locator;

  beforeAll(async () => {
    opened = await openApp({path: VIEW, expected: LOST});
    dialog = await openPane(opened.page);
    await choose(dialog);
  }, FILM_MS);
  afterAll(() => opened.close());

  it(
    'has the same frames to the last bit',
    async () => {
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await made(dialog);
      const {manifest} = await saved(dialog);
      expect(manifest.framesSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(manifest.framesSha256).toBe(hashes.get('mp4'));
    },
    FILM_MS
  );

  it(
    'in 4K has exactly its size and frames',
    async () => {
      await dialog.getByLabel('Size').selectOption('2160');
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await made(dialog);
      const {film, manifest} = await saved(dialog);
      expect(manifest).toMatchObject({...FOUR_K, frames: FPS, fps: FPS, bytes: film.length});
      const track = await trackOf(film);
      expect([track.displayWidth, track.displayHeight]).toEqual([FOUR_K.width, FOUR_K.height]);
      expect((await packetsOf(film)).length).toBe(FPS);
    },
    FILM_MS
  );

  it(
    'leaves no map behind when the pane is closed while it is prepared',
    async () => {
      const studio = await dialog.getByTestId('film-studio').elementHandle();
      const canvases = () => studio!.evaluate((element) => element.querySelectorAll('canvas').length);
      await dialog.getByRole('button', {name: 'Make film'}).click();
      await expect.poll(canvases).toBeGreaterThan(0);
      await dialog.getByText(/^Frame 0 of /).waitFor();
      await opened.page.keyboard.press('Escape');
      await dialog.waitFor({state: 'detached'});
      await settled(opened.page);
      expect(await canvases()).toBe(0);
    },
    FILM_MS
  );
});

test(
  'without the background map a frame is drawn all the same, and it is said',
  async () => {
    const {page} = await openApp({
      path: VIEW,
      expected: [...LOST, /Failed to load resource|\b404\b/],
      prepare: (opened) => opened.route('**/basemap/**', (route) => route.fulfill({status: 404, body: ''}))
    });
    const dialog = await openPane(page);
    await dialog.getByText('the film is made without it').waitFor();
  },
  FILM_MS
);

test('without WebGL the pane says what a film needs', async () => {
  const {page} = await openApp({webgl: false, path: VIEW, viewport: LAYOUTS.smallest});
  await pressOnPage(page, 'e');
  const dialog = page.getByTestId('publish');
  await dialog.getByRole('tab', {name: 'Film'}).click();
  await dialog.getByText('A film needs WebGL 2').waitFor();
});

function inkApart(picture: PNG, box: Box): number {
  // From the color of the plate in the corner of the box, not from that of the film.
  const from = (box.top * picture.width + box.left) * 4;
  const ground = {...picture, data: Buffer.concat([picture.data.subarray(from, from + 4), picture.data.subarray(4)])};
  return ink(ground as PNG, box);
}

function each(picture: PNG, {left, top, right, bottom}: Box, visit: (rgb: readonly number[]) => void): void {
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * picture.width + x) * 4;
      visit([picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!]);
    }
}

function colorsIn(picture: PNG, box: Box): number {
  const colors = new Set<string>();
  each(picture, box, (rgb) => colors.add(rgb.join()));
  return colors.size;
}

/** Pixels of a strong color: nothing of the ground has one. */
function vividIn(picture: PNG, box: Box): number {
  let count = 0;
  each(picture, box, (rgb) => {
    if (Math.max(...rgb) - Math.min(...rgb) > 100) count++;
  });
  return count;
}
