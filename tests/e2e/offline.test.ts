import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, inject, onTestFinished, test} from 'vitest';
import {serveFolder} from '../config/serve.mjs';
import {expectAccessible} from './harness/expect-accessible.ts';
import {MAP_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {playheadOf, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp, settled} from './harness/open-app.ts';
import {openPage} from './harness/open-page.ts';

const BUILD = resolve(import.meta.dirname, '../..', process.env.APP_FOLDER ?? 'dist');

/** For what takes a machine without a graphics card, or a download, its time. */
const PATIENT = {timeout: 30_000};

/** Waits until the files are kept and the page gets its own from there. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Addresses of everything that is kept, without the marks of its version. */
function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({url}) => url.split('?')[0]!);
  });
}

const search = (page: Page) => page.getByRole('combobox', {name: 'Search records and places'});
const notice = (page: Page) => page.getByRole('status').filter({hasText: /new version|another window|no room/});

test('after one visit the app opens, plays, searches and draws its map without a network', async () => {
  const {page, findings} = await openApp({
    serviceWorker: true,
    viewport: LAYOUTS.full,
    // The page itself is asked of the network first.
    expected: [/^http:\S+:\d+\/ net::ERR_INTERNET_DISCONNECTED$/]
  });
  await kept(page);
  await page.context().setOffline(true);
  const tiles: number[] = [];
  page.on('response', (response) => {
    if (response.fromServiceWorker() && response.url().endsWith('.pmtiles')) tiles.push(response.status());
  });
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
  expect(findings()).toEqual([]);
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

/**
 * Puts another version in the place of the build in a folder: every script and style under a new name, and nothing under
 * the old one. Returns the new names by the old ones.
 */
function deployAgain(folder: string): ReadonlyMap<string, string> {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => /\.(m?js|css)$/.test(name));
  const names = new Map(scripts.map((name) => [name, name.replace(/(?=\.\w+$)/, '2')]));
  const renamed = (text: string) => [...names].reduce((all, [before, after]) => all.replaceAll(before, after), text);
  for (const [before, after] of names) {
    writeFileSync(join(assets, after), renamed(readFileSync(join(assets, before), 'utf8')));
    rmSync(join(assets, before));
  }
  const page = renamed(readFileSync(join(folder, 'index.html'), 'utf8'));
  const revision = createHash('sha256').update(page).digest('hex').slice(0, 12);
  const worker = renamed(readFileSync(join(folder, 'service-worker.js'), 'utf8'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'service-worker.js'),
    worker.replace(/(?<=index\.html["'`],revision:["'`])[0-9a-f]{12}/, revision)
  );
  return names;
}

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
