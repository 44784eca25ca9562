import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import type {IncidentMapElement} from '../../src/element/index.ts';
import {SECURITY_HEADERS} from '../../geo/cli/serve/security-headers.mjs';
import {expectAccessible} from './harness/expect-accessible.ts';
import {snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp, settled} from './harness/open-app.ts';
import type {PageOptions, TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';

const chapter = (id: string, view: string, more: object = {}) => ({
  id,
  label: id,
  title: id,
  caption: id,
  view,
  ...more
});

/** A story of three chapters; those of one that runs stay for no time worth waiting for. */
const story = (more: object = {}) => ({
  ...{
    version: 1,
    id: 'short',
    data: 'khorasan',
    title: 'A short story',
    description: 'Three chapters.',
    language: 'en'
  },
  chapters: [
    chapter('one', 'v=1&map=4/35/60&t=2024-01-01/2024-02-01&at=2024-01-10', more),
    chapter('two', 'v=1&map=4/36/62&t=2024-01-01/2024-02-01&at=2024-01-31', {
      ...more,
      play: {seconds: 1, pace: 'even'}
    }),
    chapter('three', 'v=1&map=4/35/61&t=2024-03-01/2024-04-01&at=2024-03-22', more)
  ]
});
const STANDS = story();
const RUNS = story({stays: 0.2});

const withStory = (told: object) => (page: Page) =>
  page.route('**/stories/*.json', (route) =>
    route.fulfill({contentType: 'application/json', body: JSON.stringify(told)})
  );

/** Opens a page of somebody else with maps in it, each with these attributes, and waits until they stand. */
async function openArticle(maps: readonly string[], options: PageOptions = {}, told = STANDS): Promise<TestPage> {
  const elements = maps.map((attributes, i) => `<incident-map id="map-${i}" src="data/catalog.json" ${attributes}>`);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <link rel="stylesheet" href="article.css"><script type="module" src="incident-map.js"></script></head>
    <body><main><h1>An article</h1>${elements.join('</incident-map>')}</incident-map><p>Its end.</p></main></body></html>`;
  const css = 'incident-map {display: block; width: 640px; height: 360px} body {margin: 20px; padding-bottom: 2000px}';
  const opened = await openPage({
    ...{webgl: false, viewport: {width: 800, height: 600}, path: 'schema/incident.schema.json', ...options},
    prepare: async (page) => {
      await withStory(told)(page);
      const serve = (name: string, contentType: string, body: string) =>
        page.route(`**/${name}`, (route) =>
          route.fulfill({headers: {...SECURITY_HEADERS, 'Content-Type': contentType}, body})
        );
      await serve('article.html', 'text/html', body);
      await serve('article.css', 'text/css', css);
      await options.prepare?.(page);
    }
  });
  const {page} = opened;
  await page.goto(new URL('article.html', inject('siteUrls').app).href);
  await page.waitForFunction(() => customElements.get('incident-map') !== undefined);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('incident-map')].map(({ready}) => ready)));
  return opened;
}

const map = (page: Page, i = 0) => page.locator(`#map-${i}`);
const presenter = (page: Page, i = 0) => map(page, i).getByTestId('presenter');
const chapterOf = (page: Page, i = 0) =>
  map(page, i).evaluate((element) => (element as IncidentMapElement).snapshot?.chapter?.id ?? null);
const title = (page: Page, i = 0) => presenter(page, i).getByRole('heading').innerText();
/** Sets attributes of the first map; null takes one away. */
const set = (page: Page, attributes: Readonly<Record<string, string | null>>) =>
  map(page).evaluate((element, changed) => {
    for (const [name, to] of Object.entries(changed))
      if (to === null) element.removeAttribute(name);
      else element.setAttribute(name, to);
  }, attributes);

/** Writes down the chapters of a map from now on; the result reads them. */
async function chaptersFrom(map: Locator): Promise<() => Promise<readonly string[]>> {
  await map.evaluate((element) => {
    const seen: string[] = [];
    Object.assign(element, {seen});
    element.addEventListener('chapterchange', (event) => {
      const id = (event as CustomEvent<{id: string} | null>).detail?.id;
      if (id) seen.push(id);
    });
  });
  return () => map.evaluate((element) => (element as unknown as {seen: string[]}).seen);
}

describe('a map in an article', () => {
  test('tells its story by itself, from the first chapter to the last and again, until somebody makes it stand', async () => {
    const {page} = await openArticle(['story="short" autoplay loop'], {}, RUNS);
    await presenter(page).waitFor();
    const seen = await chaptersFrom(map(page));
    await expect.poll(async () => (await seen()).join(' '), {timeout: 20_000}).toMatch(/three one/);
    const box = (await presenter(page).boundingBox())!;
    expect([box.width, box.height]).toEqual([640, 360]);

    await presenter(page).getByRole('button', {name: 'Runs by itself · pause (K)'}).click();
    const go = presenter(page).getByRole('button', {name: 'Stands still · go on (K)'});
    await go.waitFor();
    await page.waitForTimeout(1600);
    const stood = await seen();
    expect(await map(page).evaluate((element) => (element as IncidentMapElement).paused)).toBe(true);
    await page.waitForTimeout(600);
    expect(await seen()).toEqual(stood);
    await expectAccessible(page);
    await map(page).evaluate((element) => (element as IncidentMapElement).play());
    await go.waitFor({state: 'detached'});
    await expect.poll(async () => (await seen()).length, {timeout: 10_000}).toBeGreaterThan(stood.length);
  });

  test('ends with the last chapter without loop, and says no longer that it runs', async () => {
    const {page} = await openArticle(['story="short" chapter="two" autoplay controls'], {}, RUNS);
    await presenter(page).waitFor();
    expect(await map(page).locator('.frame > .dock').count()).toBe(0);
    expect(await map(page).locator('footer').isVisible()).toBe(true);
    const sign = presenter(page).getByRole('button', {name: /Runs by itself/});
    await sign.waitFor();
    await sign.waitFor({state: 'detached'});
    expect(await chapterOf(page)).toBe('three');
  });

  test('goes where its attributes are changed to, also when it had no story before, and has its controls back after', async () => {
    const {page} = await openArticle(['controls'], {reducedMotion: 'reduce'});
    const dock = map(page).locator('.frame > .dock');
    await dock.waitFor();
    await set(page, {story: 'short', chapter: 'two'});
    await expect.poll(() => title(page), {timeout: 5000}).toBe('two');
    await set(page, {chapter: 'three'});
    await expect.poll(() => title(page)).toBe('three');
    expect((await snapshotOf(page)).camera.center).toEqual([61, 35]);
    await set(page, {story: null, chapter: null});
    await dock.waitFor();
    expect(await presenter(page).count()).toBe(0);
    await set(page, {story: 'short'});
    await expect.poll(() => title(page)).toBe('one');
  });
});

describe('maps beside each other, where less motion is asked for', () => {
  let opened: TestPage;
  let page: Page;
  beforeAll(async () => {
    const maps = [
      'story="short" autoplay loop',
      'story="short" chapter="one" view="v=1&amp;story=short&amp;ch=three"',
      'story="nowhere" controls',
      'story="short" chapter="nowhere"'
    ];
    opened = await openArticle(maps, {reducedMotion: 'reduce'});
    ({page} = opened);
    for (const i of [0, 1, 3]) await presenter(page, i).waitFor();
  });
  afterAll(() => opened.close());

  test('start nothing by themselves', async () => {
    expect(await map(page).evaluate((element) => (element as IncidentMapElement).paused)).toBe(true);
    expect(
      await presenter(page)
        .getByRole('button', {name: /Runs by itself/})
        .count()
    ).toBe(0);
  });

  test('put a story that their view names first', async () => {
    expect(await title(page, 1)).toBe('three');
  });

  test('say which story or chapter is not there, and work all the same', async () => {
    await map(page, 2).getByText('There is no story “nowhere” here.').waitFor();
    await map(page, 2).locator('.frame > .dock').waitFor();
    await map(page, 3).getByText('The story has no chapter “nowhere”; its first one is shown.').waitFor();
    await map(page, 3).getByRole('button', {name: 'Dismiss'}).click();
    expect(await map(page, 3).getByText('The story has no chapter').count()).toBe(0);
  });

  test('leave each other and the keys of the page alone', async () => {
    const top = () => page.evaluate(() => scrollY);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    });
    const before = await chapterOf(page, 1);
    await page.keyboard.press('PageDown');
    await expect.poll(top).toBeGreaterThan(100);
    expect(await chapterOf(page, 1)).toBe(before);
    await presenter(page, 1).getByRole('button', {name: 'three'}).focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => title(page, 1)).toBe('two');
    await page.keyboard.press(' ');
    await expect.poll(() => title(page, 1)).toBe('three');
    await page.keyboard.press('Escape');
    expect(await presenter(page, 1).count()).toBe(1);
    expect(await map(page, 2).locator('.frame > .dock').count()).toBe(1);
  });
});

describe('the app', () => {
  const open = (path: string, options: PageOptions = {}) =>
    openApp({webgl: false, viewport: LAYOUTS.full, prepare: withStory(STANDS), path, ...options});

  test('runs a story unattended by a key or a button, and shows that it does', async () => {
    const {page} = await open('#story=short&ch=one', {reducedMotion: 'reduce', prepare: withStory(RUNS)});
    const pane = page.getByTestId('story');
    await pane.getByRole('button', {name: 'Present', exact: true}).click();
    const screen = page.getByTestId('presenter');
    await screen.waitFor();
    await settled(page);
    expect(await screen.getByText('Runs by itself').count()).toBe(0);
    const seen = await chaptersFrom(page.locator('incident-map'));
    await page.keyboard.press('l');
    await screen.getByText('Runs by itself').waitFor();
    await expect.poll(async () => (await seen()).join(' '), {timeout: 10_000}).toMatch(/two three one two/);
    await page.keyboard.press('k');
    await screen.getByText('Stands still').waitFor();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', {name: 'Keys while presenting'}).innerText()).toContain('run unattended');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await screen.getByText('Stands still').waitFor({state: 'detached'});
    await page.keyboard.press('Escape');
    await pane.getByRole('button', {name: 'Run unattended'}).click();
    await pane.getByRole('button', {name: 'Stop running unattended'}).click();
    await pane.getByRole('button', {name: 'Run unattended'}).waitFor();
  });

  test('is a screen that nobody attends by its address: the story alone, again and again', async () => {
    const {page} = await open('#kiosk=1&story=short', {prepare: withStory(RUNS)});
    await page.getByTestId('presenter').getByText('Runs by itself').waitFor();
    expect(await page.locator('.dock, .rail, .reading').count()).toBe(0);
    const seen = await chaptersFrom(page.locator('incident-map'));
    await expect.poll(async () => (await seen()).join(' '), {timeout: 15_000}).toMatch(/three one/);
    expect(page.url()).toMatch(/#kiosk=1&story=short$/);
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(800, 350, {steps: 3});
    await page.mouse.up();
    await page.getByText('The story goes on after 60 seconds without a touch or a key.').waitFor();
  });

  test.each([
    ['#story=nowhere&ch=one', 'There is no story “nowhere” here.', null],
    ['#story=short&ch=nowhere', 'The story has no chapter “nowhere”; its first one is shown.', 'one']
  ])('says what a link names that is not there: %s', async (path, says, at) => {
    const {page} = await open(path, {reducedMotion: 'reduce'});
    await page.getByRole('status').filter({hasText: says}).waitFor();
    const current = page.getByTestId('story').locator('[aria-current="step"]');
    if (at) expect(await current.innerText()).toContain(at);
    else await page.getByTestId('story').getByRole('button', {name: 'Start', exact: true}).waitFor();
    await mapDrawn(page, 'svg');
  });
});
