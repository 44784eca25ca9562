import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test} from 'vitest';
import type {Chapter} from '../../src/core/story/story.ts';
import {serveFolder} from '../../geo/cli/serve/serve-folder.mjs';
import {deployAgain} from './harness/deploy-again.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {kept, keptUrls} from './harness/kept.ts';
import {MAP_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {playheadOf, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp, settled} from './harness/open-app.ts';
import {openDrawn} from './harness/open-drawn.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import {bothAt, chapterOf, chapters, openPane, openSpeaker, present, shownTitle} from './harness/tell-story.ts';

const BUILD = resolve(import.meta.dirname, '../..', process.env.APP_FOLDER ?? 'dist');

/** For what takes a machine without a graphics card, or a download, its time. */
const PATIENT = {timeout: 30_000};

const search = (page: Page) => page.getByRole('combobox', {name: 'Search records and places'});
const notice = (page: Page) => page.getByRole('status').filter({hasText: /new version|another window|no room/});

describe('after one visit, without a network,', () => {
  let opened: TestPage;
  let page: Page;
  /** Answers that came from anywhere but from what is kept. */
  const others: string[] = [];
  const tiles: number[] = [];

  beforeAll(async () => {
    opened = await openApp({
      serviceWorker: true,
      viewport: LAYOUTS.full,
      // The page itself is asked of the network first.
      expected: [/^http:\S+:\d+\/ net::ERR_INTERNET_DISCONNECTED$/]
    });
    page = opened.page;
    await kept(page);
    await page.context().setOffline(true);
    page.context().on('response', (response) => {
      if (!response.fromServiceWorker()) others.push(response.url());
      else if (response.url().endsWith('.pmtiles')) tiles.push(response.status());
    });
  });
  afterEach(() => {
    opened.assertClean();
    expect(others).toEqual([]);
  });
  afterAll(() => opened.close());

  test('the app opens, plays, searches and draws its map', async () => {
    await page.reload();
    await mapDrawn(page);
    const {camera} = await snapshotOf(page);
    await show(page, {camera: {...camera, center: [69.17, 34.53], zoom: 6}});
    await expect.poll(() => tiles.length, PATIENT).toBeGreaterThan(3);
    await expect.poll(() => shareDrawnBy(page, MAP_CANVAS), PATIENT).toBeGreaterThan(0.001);
    expect(new Set(tiles)).toEqual(new Set([206]));

    const before = await playheadOf(page);
    await page.getByRole('button', {name: 'Play', exact: true}).click();
    await expect.poll(() => playheadOf(page), PATIENT).not.toBe(before);
    await page.getByRole('button', {name: 'Pause', exact: true}).click();
    await page.evaluate(() => document.querySelector('incident-map')!.select('2024-01-03-kerman-bombings'));
    await page
      .getByRole('heading', {name: /Kerman/})
      .first()
      .waitFor();
    await search(page).fill('Samarkand');
    await page
      .getByRole('option', {name: /Samar[qk]and.*Uzbekistan/})
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans Variable"'))).toBe(true);
  });

  test('the story is told from its first chapter to its last and back, and a word of it opens its record', async () => {
    const drawn = await openDrawn(page.context());
    await openPane(drawn);
    const pane = drawn.getByTestId('story');
    await pane.getByRole('button', {name: 'Start', exact: true}).click();
    const [, id] = /\(record:([^)]+)\)/.exec(chapters[0]!.caption)!;
    await pane.getByRole('link').first().click();
    expect(await drawn.getByTestId('record').getAttribute('data-id')).toBe(id);
    await drawn.getByRole('tab', {name: 'Briefing'}).click();
    await pane.getByRole('button', {name: 'Back to the script'}).click();
    await drawn.getByRole('tab', {name: 'Briefing'}).click();
    await pane.getByRole('button', {name: 'Present', exact: true}).click();
    await drawn.getByTestId('presenter').waitFor();

    const told = async (chapter: Chapter) => {
      await expect.poll(() => chapterOf(drawn)).toBe(chapter.id);
      expect(await shownTitle(drawn)).toBe(chapter.title);
      expect(await drawn.locator('.ground path').count()).toBeGreaterThan(0);
      expect(await drawn.locator('[data-layer="places"] > *').count()).toBeGreaterThan(0);
    };
    await told(chapters[0]!);
    for (const chapter of chapters.slice(1)) {
      await drawn.keyboard.press('PageDown');
      await told(chapter);
    }
    for (const chapter of chapters.slice(0, -1).toReversed()) {
      await drawn.keyboard.press('PageUp');
      await told(chapter);
      // As it ends: with all that it is about.
      await expect.poll(() => drawn.locator('[data-layer="marks"] > *, [data-layer="flows"] > *').count()).not.toBe(0);
    }
    await drawn.close();
  });

  test("the speaker's window opens beside it, draws its maps, and keeps in step", async () => {
    const drawn = await openDrawn(page.context());
    await present(drawn);
    const speaker = await openSpeaker(drawn);
    await bothAt(1, drawn, speaker);
    for (const number of [2, 3]) {
      await drawn.keyboard.press('PageDown');
      await bothAt(number, drawn, speaker);
      for (const layer of ['.ground:has(path)', '[data-layer="places"]:has(*)'])
        await expect.poll(() => speaker.locator(layer).count()).toBe(2);
    }
    await speaker.keyboard.press('PageUp');
    await bothAt(2, drawn, speaker);
    await speaker.reload();
    await bothAt(2, drawn, speaker);
    await speaker.keyboard.press('PageUp');
    await bothAt(1, drawn, speaker);
    await drawn.close();
    await speaker.close();
  });
});

test('a page of the old version keeps its files until it is reloaded, and then they are gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-offline-'));
  cpSync(BUILD, folder, {recursive: true, filter: (path) => !path.endsWith('.map')});
  const server = await serveFolder({folder});
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });
  const {page} = await openPage({
    serviceWorker: true,
    viewport: LAYOUTS.full,
    path: server.url,
    // Another server than that of the other tests.
    expected: [new RegExp(`^${server.url}`)]
  });
  await mapDrawn(page);
  await kept(page);
  const names = deployAgain(folder);
  const script = () => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')!.src);
  const oldScript = await script();
  expect(names.has(oldScript.split('/').at(-1)!)).toBe(true);

  // Coming back to the tab looks for a new version.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain('A new version of Dateline is there.');
  await expectAccessible(page);

  // What the server has no longer: the worker that searches, and the one that makes files.
  await search(page).fill('Samarkand');
  await page
    .getByRole('option', {name: /Samar[qk]and.*Uzbekistan/})
    .first()
    .waitFor();
  const late = [...names.keys()].find((name) => name.startsWith('export-worker-') && name.endsWith('.js'))!;
  expect((await fetch(new URL(`assets/${late}`, server.url))).status).toBe(404);
  expect(await page.evaluate(async (url) => (await fetch(url)).status, `assets/${late}`)).toBe(200);

  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('incident-map')!.select('2024-01-03-kerman-bombings'));
  await expect.poll(() => page.url(), PATIENT).toContain('sel=');
  const second = await page.context().newPage();
  await second.goto(`${server.url}#embed=1`);
  await notice(page).getByRole('button', {name: 'Reload'}).click();
  await expect.poll(() => notice(page).innerText(), PATIENT).toContain('open in another window');
  expect(await script()).toBe(oldScript);
  await second.close();

  const reloaded = page.waitForEvent('load');
  await notice(page).getByRole('button', {name: 'Reload'}).click();
  await reloaded;
  await mapDrawn(page);
  expect(await script()).toBe(oldScript.replace(/[^/]+$/, (name) => names.get(name)!));
  expect((await snapshotOf(page)).selected).toBe('2024-01-03-kerman-bombings');
  const urls = await keptUrls(page);
  expect(urls).toContain(await script());
  expect(urls.filter((url) => names.has(url.split('/').at(-1)!))).toEqual([]);
  expect(await notice(page).count()).toBe(0);

  // Whoever comes after a change has the new page from the network already, and is asked nothing.
  const third = deployAgain(folder);
  await page.reload();
  await mapDrawn(page);
  await expect
    .poll(async () => (await keptUrls(page)).filter((url) => third.has(url.split('/').at(-1)!)).length, PATIENT)
    .toBe(0);
  expect(await keptUrls(page)).toContain(await script());
  expect(await notice(page).count()).toBe(0);
}, 240_000);

test('a device without room is told in a sentence, and the map works', async () => {
  const {page} = await openPage({
    serviceWorker: true,
    prepare: async (opened) => {
      const session = await opened.context().newCDPSession(opened);
      const {origin} = new URL(inject('siteUrls').app);
      await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1_000_000});
    }
  });
  await mapDrawn(page);
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain('This device has no room');
  expect(await keptUrls(page)).toEqual([]);
  await notice(page).getByRole('button', {name: 'Dismiss'}).click();
  expect(await notice(page).count()).toBe(0);
  const before = await playheadOf(page);
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await expect.poll(() => playheadOf(page), PATIENT).not.toBe(before);
});

test('an embedded map, the app in a frame, and the element on another page keep nothing', async () => {
  const {page} = await openPage({serviceWorker: true, viewport: {width: 640, height: 420}, path: '#embed=1'});
  await mapDrawn(page);
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Host</title><iframe src="./" width="640" height="420"></iframe>'
    })
  );
  await page.route('**/element.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Page</title><script type="module" src="incident-map.js"></script><style>incident-map {display: block; height: 400px}</style><incident-map src="data/catalog.json" controls></incident-map>'
    })
  );
  const nothing = async () => {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1000))));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  };
  await nothing();
  await page.goto(new URL('host.html', inject('siteUrls').app).href);
  await page.frames()[1]!.waitForSelector('[data-renderer="webgl"]', {state: 'attached'});
  await nothing();
  await page.goto(new URL('element.html', inject('siteUrls').app).href);
  await mapDrawn(page);
  await settled(page);
  await nothing();
});

test('the file that switches the service worker off takes away all that was kept', async () => {
  const {page} = await openPage({serviceWorker: true, webgl: false, path: '#embed=1'});
  expect(
    await page.evaluate(async () => {
      const scope = new URL('/', location.href).href;
      await (await caches.open(`dateline ${scope}`)).put('/x', new Response('x'));
      await (await caches.open('of somebody else')).put('/x', new Response('x'));
      await navigator.serviceWorker.register('/service-worker-off.js', {scope: '/'});
      while ((await navigator.serviceWorker.getRegistrations()).length > 0)
        await new Promise((done) => setTimeout(done, 50));
      return caches.keys();
    })
  ).toEqual(['of somebody else']);
});

test('the browser is asked not to clear what it keeps when somebody saves a view, and once', async () => {
  const {page} = await openApp({
    webgl: false,
    viewport: LAYOUTS.full,
    prepare: (opened) =>
      opened.addInitScript(() => {
        Object.assign(globalThis, {asked: 0});
        StorageManager.prototype.persist = async () => {
          (globalThis as unknown as {asked: number}).asked++;
          return false;
        };
      })
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as {asked: number}).asked);
  await page.getByRole('button', {name: 'Saved views', exact: true}).click();
  expect(await asked()).toBe(0);
  for (const name of ['One', 'Two']) {
    await page.getByLabel('Name of the view').fill(name);
    await page.keyboard.press('Enter');
    await page.getByText(`Saved “${name}”.`).waitFor();
  }
  expect(await asked()).toBe(1);
});
