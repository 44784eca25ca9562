import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {openHost} from './harness/open-host.ts';

const PAGE = 'hosts/mount.html';

/** Scripts of what a compact map does without. */
const MORE = /(?:full-controls|story-parts|story-telling|TablePane|KeyHelp)-/;

function fetched(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
}

test('a compact map fetches nothing that only full controls and stories need, until they are asked for', async () => {
  const page = await openHost(PAGE, {viewport: {width: 900, height: 360}});
  await page.locator('[data-renderer="webgl"]').waitFor({state: 'attached'});
  const few = await fetched(page);
  expect(few.some((name) => /map-parts-/.test(name))).toBe(true);
  expect(few.filter((name) => MORE.test(name))).toEqual([]);

  await page.evaluate(() => hostPage.map()!.setAttribute('controls', 'full'));
  await page.getByRole('button', {name: 'Show the filters'}).waitFor();
  expect((await fetched(page)).filter((name) => MORE.test(name)).length).toBeGreaterThan(2);
});

test('a compact map shows itself, whatever its link compares', async () => {
  const page = await openHost(PAGE, {webgl: false});
  await page.evaluate(() => {
    hostPage.map()!.view = `v=1&compare=${encodeURIComponent('by=year')}`;
  });
  await expect.poll(() => page.evaluate(() => hostPage.map()!.snapshot?.comparison?.by)).toBe('period');
  expect(await page.getByRole('region', {name: /^Map/}).isVisible()).toBe(true);
});

test('controls and stories that are asked for while a map is opening are those that it opens with', async () => {
  const page = await openHost(PAGE, {webgl: false});
  const told = await page.evaluate(async () => {
    const before = hostPage.map()!;
    const map = before.cloneNode() as typeof before;
    map.removeAttribute('view');
    before.replaceWith(map);
    map.setAttribute('controls', 'full');
    await map.ready;
    const full = map.querySelector('.dateline.full') !== null;
    map.remove();
    map.setAttribute('controls', 'compact');
    hostPage.remove();
    document.querySelector('main')!.append(map);
    map.setAttribute('story', 'turned-outward');
    await map.ready;
    return full;
  });
  expect(told).toBe(true);
  await page.getByTestId('presenter').waitFor();
});

test('a story that a view asks for while a map is opening is told', async () => {
  const page = await openHost(PAGE, {webgl: false});
  await page.evaluate(() => hostPage.map()!.ready);
  // The records of the next map are on the way until the view has changed.
  let change = (): void => undefined;
  const changed = new Promise<void>((done) => (change = done));
  await page.route('**/incidents*.geojson', async (route) => {
    await changed;
    await route.continue();
  });
  const asked = page.waitForRequest('**/incidents*.geojson');
  await page.evaluate(() => {
    const map = document.createElement('incident-map');
    Object.assign(map, {src: '../data/catalog.json', controls: 'compact'});
    hostPage.map()!.replaceWith(map);
  });
  await asked;
  await page.evaluate(() => {
    document.querySelector('incident-map')!.view = 'v=1&story=turned-outward&ch=kabul';
  });
  change();
  await page.getByTestId('presenter').waitFor();
});
