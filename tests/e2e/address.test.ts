import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const waitForHash = (page: Page, part: string) =>
  page.waitForFunction((text) => decodeURIComponent(location.hash).includes(text), part);

test('a link opens the view that it describes', async () => {
  const {page} = await openApp({
    webgl: false,
    viewport: LAYOUTS.full,
    path:
      '#v=1&map=4.5/50.9/6.9&t=2023-01-01/2024-01-01&at=2023-07-06&mode=cumulative&speed=30&kind=plot,arrest' +
      '&status=dismissed,confirmed&country=DE&sel=2023-07-06-nrw-plot&theme=dark&worldview=de-facto'
  });
  const {camera, playback, clauses, selected, theme, worldview} = await snapshotOf(page);
  expect(camera).toEqual({center: [6.9, 50.9], zoom: 4.5, bearing: 0, pitch: 0});
  expect(playback).toEqual({
    timeWindow: [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)],
    playhead: Date.UTC(2023, 6, 6),
    ...{mode: 'cumulative', speed: 30 * 86_400_000, pace: 'even', segment: null, playing: false, loop: false}
  });
  expect(Object.fromEntries(clauses.map(({field, value}) => [field, value]))).toEqual({
    kind: ['plot', 'arrest'],
    status: ['dismissed', 'confirmed'],
    country: ['DE']
  });
  expect({selected, theme, worldview}).toEqual({selected: '2023-07-06-nrw-plot', theme: 'dark', worldview: 'de-facto'});
  expect(await page.getByTestId('record').getAttribute('data-id')).toBe('2023-07-06-nrw-plot');
  expect(await page.locator('.dateline').getAttribute('data-theme')).toBe('dark');
  expect(await page.getByRole('status').filter({hasText: 'could not be read'}).count()).toBe(0);
});

describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  test('loading again restores the view exactly', async () => {
    const {page} = await openApp({webgl});
    await page.getByRole('button', {name: 'Zoom in'}).click();
    await page.locator('[data-kind="milestone"]').click();
    const {playback} = await snapshotOf(page);
    await show(page, {
      selected: '2024-01-03-kerman-bombings',
      theme: 'dark',
      projection: 'globe',
      playback: {...playback, mode: 'cumulative', playhead: Date.UTC(2024, 1, 3, 11, 22, 33, 444), loop: true}
    });
    await waitForHash(page, 'at=2024-02-03T11:22:33.444Z');
    await waitForHash(page, 'proj=globe');
    await page.reload();
    await mapDrawn(page, webgl ? 'webgl' : 'svg');
    const restored = await snapshotOf(page);
    const address = await hash(page);
    expect(restored).toMatchObject({
      ...{selected: '2024-01-03-kerman-bombings', theme: 'dark', projection: 'globe'},
      playback: {mode: 'cumulative', playhead: Date.UTC(2024, 1, 3, 11, 22, 33, 444), loop: true}
    });
    await page.reload();
    await mapDrawn(page, webgl ? 'webgl' : 'svg');
    expect(await snapshotOf(page)).toEqual(restored);
    expect(await hash(page)).toBe(address);
  });
});

test('back and forward go through what was chosen, and scrubbing makes no entries', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  const entries = () => page.evaluate(() => history.length);
  await page.getByTestId('list').getByRole('button').first().click();
  await waitForHash(page, 'sel=');
  const first = (await snapshotOf(page)).selected;
  const before = await entries();
  await page.getByRole('slider', {name: 'Playhead'}).press('Home');
  await waitForHash(page, 'at=2023-12-01');
  expect(await entries()).toBe(before);
  await page.locator('[data-kind="plot"]').click();
  await waitForHash(page, 'kind=');
  expect(await entries()).toBe(before + 1);

  await page.goBack();
  await page.waitForFunction(() => document.querySelector('incident-map')!.snapshot!.clauses.length === 0);
  expect((await snapshotOf(page)).selected).toBe(first);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('incident-map')!.snapshot!.selected === null);
  await page.goForward();
  await page.goForward();
  await page.waitForFunction(() => document.querySelector('incident-map')!.snapshot!.clauses.length === 1);
  expect((await snapshotOf(page)).selected).toBe(first);
});

test('an address that is edited on the open page is shown', async () => {
  const {page} = await openApp({webgl: false});
  await page.evaluate(() => (location.hash = 'v=1&sel=2024-01-03-kerman-bombings&at=2024-01-05'));
  await page.getByTestId('record').waitFor();
  expect(new Date((await snapshotOf(page)).playback.playhead).toISOString()).toBe('2024-01-05T00:00:00.000Z');
});

test('what a link says wrongly is told, the rest is shown, and keys of others survive', async () => {
  const {page} = await openApp({
    webgl: false,
    path: '#v=1&map=up/there&mode=warp&at=2024-01-05&sel=2024-01-03-kerman-bombings&utm_source=mail&theme=%3Cimg%20src=x%20onerror=alert(1)%3E'
  });
  const notice = page.getByRole('status').filter({hasText: 'could not be read'});
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/“map=up\/there”.*“mode=warp”.*“theme=<img/s);
  expect(await page.locator('img').count()).toBe(0);
  expect((await snapshotOf(page)).selected).toBe('2024-01-03-kerman-bombings');
  await page.getByRole('button', {name: 'Dismiss'}).click();
  await notice.waitFor({state: 'detached'});
  await page.getByRole('slider', {name: 'Playhead'}).press('ArrowRight');
  await waitForHash(page, 'at=2024-01-06');
  expect(await hash(page)).toContain('utm_source=mail');
});

test('a link that is nothing but noise opens the first view', async () => {
  const {page} = await openApp({
    webgl: false,
    path: '#%E0%A4%A&__proto__=1&=&&constructor=x&t=2024-99-99/zz&map=NaN/1/1'
  });
  expect(await page.getByTestId('clock').innerText()).toContain('31 Mar');
  expect(await page.evaluate(() => ({}) as {polluted?: unknown}).then(Object.keys)).toEqual([]);
  expect((await snapshotOf(page)).playback.timeWindow).toEqual([Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)]);
});

test('a link to a data set that is not here says so, and the first view opens', async () => {
  const {page} = await openApp({webgl: false, path: '#v=1&data=atlantis&at=2024-01-05&kind=plot'});
  const notice = page.getByRole('status').filter({hasText: 'atlantis'});
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/asks for the data set “atlantis”, which is not here.*Ask whoever sent/s);
  const {data, playback, clauses} = await snapshotOf(page);
  expect({data, clauses}).toEqual({data: 'khorasan', clauses: []});
  expect(new Date(playback.playhead).toISOString()).toContain('2024-03-31');
  await page.evaluate(() => (location.hash = 'v=1&data=khorasan&at=2024-01-05'));
  await notice.waitFor({state: 'detached'});
  expect(new Date((await snapshotOf(page)).playback.playhead).toISOString()).toContain('2024-01-05');
});

test('a link opens the data set that it names, at once and on the open page', async () => {
  const {page} = await openApp({
    webgl: false,
    path: '#v=1&data=second&at=2024-01-05',
    prepare: (page) =>
      page.route('**/data/catalog.json', async (route) => {
        const response = await route.fetch();
        const [entry] = (await response.json()) as object[];
        await route.fulfill({response, body: JSON.stringify([entry, {...entry, id: 'second', title: 'Second'}])});
      })
  });
  const data = () => snapshotOf(page).then((snapshot) => snapshot.data);
  const opened = (id: string) =>
    page.waitForFunction((wanted) => document.querySelector('incident-map')!.snapshot?.data === wanted, id);
  expect(await data()).toBe('second');
  await page.getByRole('slider', {name: 'Playhead'}).press('ArrowRight');
  await waitForHash(page, 'at=2024-01-06');
  expect(await hash(page)).toContain('data=second');
  await page.evaluate(() => (location.hash = 'v=1&at=2024-02-03'));
  await opened('khorasan');
  expect(new Date((await snapshotOf(page)).playback.playhead).toISOString()).toContain('2024-02-03');
  await page.goBack();
  await opened('second');
  expect(new Date((await snapshotOf(page)).playback.playhead).toISOString()).toContain('2024-01-06');
});
