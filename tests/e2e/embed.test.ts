import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';
import {openPage} from './harness/open-page.ts';

const FRAME = {width: 640, height: 420};

test('an embedded map is small, plays only when asked, names its sources and leaves the address alone', async () => {
  const {page} = await openApp({
    viewport: FRAME,
    path: '#embed=1&at=2024-01-05',
    prepare: (page) =>
      page.addInitScript(() => {
        const written: string[] = [];
        Object.assign(globalThis, {written});
        for (const name of ['pushState', 'replaceState'] as const) {
          const original = history[name].bind(history);
          history[name] = (...args) => {
            written.push(name);
            original(...args);
          };
        }
      })
  });
  const before = await snapshotOf(page);
  expect(before.playback).toMatchObject({playing: false, playhead: Date.UTC(2024, 0, 5)});
  const address = page.url();
  expect(await page.locator('footer').innerText()).toMatch(
    /\d+ of \d+ records shown as points\. Figures as reported\./
  );
  expect(await page.getByRole('link', {name: 'Open the full map'}).getAttribute('target')).toBe('_blank');
  expect(await page.getByTestId('list').count()).toBe(0);
  expect(await page.getByText(/Natural Earth, GeoNames · borders: UN view/).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  await expectAccessible(page);

  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.waitForFunction(
    (at) => document.querySelector('incident-map')!.currentTime!.getTime() > at,
    before.playback.playhead
  );
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await page.waitForFunction(
    (zoom) => document.querySelector('incident-map')!.snapshot!.camera.zoom > zoom + 0.9,
    before.camera.zoom
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => (globalThis as unknown as {written: string[]}).written)).toEqual([]);
});

test('the link of an embedded map opens the full map with the same view', async () => {
  const {page} = await openApp({
    webgl: false,
    viewport: FRAME,
    path: '#embed=1&utm_source=mail&at=2024-01-05&kind=attack'
  });
  await page.getByRole('button', {name: 'Zoom in'}).click();
  const before = await snapshotOf(page);
  const href = (await page.getByRole('link', {name: 'Open the full map'}).getAttribute('href'))!;
  expect(href.split('#')[0]).toBe(page.url().split('#')[0]);
  expect(href).toContain('utm_source=mail');
  await page.setViewportSize(LAYOUTS.full);
  await page.goto('about:blank');
  await page.goto(href);
  await mapDrawn(page, 'svg');
  expect(await page.getByTestId('list').count()).toBe(1);
  const {playback, clauses, camera} = await snapshotOf(page);
  expect({playback, clauses}).toEqual({playback: before.playback, clauses: before.clauses});
  expect(camera.zoom).toBeCloseTo(before.camera.zoom, 1);
});

describe('in the frame of another page', () => {
  let server: Server;
  let host: string;

  beforeAll(async () => {
    const html = readFileSync(resolve(import.meta.dirname, 'fixtures/host.html'), 'utf8');
    const body = html.replace('FRAME', `${inject('siteUrls').app}#embed=1`);
    server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(body));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([{webgl: true}, {webgl: false}])(
    'the wheel scrolls the page and leaves the map as it is, $webgl',
    async ({webgl}) => {
      const {page} = await openPage({
        webgl,
        viewport: {width: 800, height: 600},
        path: host,
        expected: [new RegExp(`^${host}`)]
      });
      const frame = page.frames()[1]!;
      await frame.waitForSelector(`[data-renderer="${webgl ? 'webgl' : 'svg'}"]`);
      const zoom = () => frame.evaluate(() => document.querySelector('incident-map')!.snapshot!.camera.zoom);
      const before = await zoom();
      await page.mouse.move(400, 300);
      await page.mouse.wheel(0, 200);
      await page.waitForFunction(() => scrollY > 100);
      expect(await zoom()).toBe(before);
    }
  );
});

test('an embedded map fits a narrow frame', async () => {
  const {page} = await openApp({webgl: false, viewport: {width: 320, height: 420}, path: '#embed=1'});
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await mapDrawn(page, 'svg');
});

test('marks and their words pass below the buttons of the map, never over them', async () => {
  const {page} = await openApp({viewport: {width: 600, height: 480}, path: '#v=1&embed=1'});
  // An attack of the first view lies where they are.
  const clip = (await page.locator('.tools').boundingBox())!;
  const before = await page.screenshot({clip});
  await page.evaluate(() => {
    for (const drawn of document.querySelectorAll<HTMLElement>('[data-renderer] .maplibregl-map *'))
      drawn.style.visibility = 'hidden';
  });
  expect((await page.screenshot({clip})).equals(before)).toBe(true);
});
