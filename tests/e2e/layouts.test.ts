import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';

/** Least side of a target, in CSS px (WCAG 2.5.8). */
const LEAST = 24;

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly reachable: boolean;
}

/** Every visible control, with whether its middle can be brought into view and clicked. */
function targets(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role="slider"]')
    ];
    return found
      .filter(
        (element) =>
          element.checkVisibility({visibilityProperty: true}) &&
          !element.closest('.skip') &&
          !(element as HTMLButtonElement).disabled
      )
      .map((element) => {
        const label = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
        label.scrollIntoView({block: 'nearest', inline: 'nearest'});
        const {left, top, width, height} = label.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return {
          name: element.getAttribute('aria-label') ?? element.textContent!.replace(/\s+/g, ' ').trim(),
          ...{width, height},
          reachable: over !== null && (label.contains(over) || over.contains(label))
        };
      });
  });
}

async function expectUsable(page: Page): Promise<void> {
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const sideways = await page.evaluate(() =>
    [...document.querySelectorAll('.dateline *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)
      )
      .map((element) => element.className.toString())
  );
  expect(sideways).toEqual([]);
  const all = await targets(page);
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({width, height}) => Math.min(width, height) < LEAST - 0.5)).toEqual([]);
  return expect(all.filter(({reachable}) => !reachable)).toEqual([]);
}

describe.each([
  ['phone', LAYOUTS.phone],
  ['smallest', LAYOUTS.smallest],
  ['zoomed', LAYOUTS.zoomed]
])('on the %s screen', (_name, viewport) => {
  test('everything can be reached without scrolling sideways, and sheets hold what has no room', async () => {
    const {page} = await openApp({viewport, webgl: false});
    await expectUsable(page);
    await expectAccessible(page);

    await page.getByRole('button', {name: 'Show the filters'}).click();
    const filters = page.getByRole('complementary', {name: 'Filters'});
    await filters.waitFor();
    await expectInside(page, 'aside.bottom-sheet');
    await filters.getByRole('button', {name: /^Alleged/}).click();
    expect((await snapshotOf(page)).clauses).toHaveLength(1);
    await expectAccessible(page);
    await page.getByRole('button', {name: 'Hide the filters'}).click();
    await filters.waitFor({state: 'detached'});

    await page.getByRole('button', {name: 'Open list and record'}).click();
    const reading = page.getByRole('complementary', {name: 'Reading'});
    await page.getByTestId('list').getByRole('button').first().click();
    await page.getByTestId('record').waitFor();
    await expectInside(page, '.reading');
    await expectAccessible(page);
    await reading.getByRole('button', {name: 'Close'}).click();
    await reading.waitFor({state: 'detached'});

    await page.getByRole('button', {name: 'Playback settings'}).click();
    const settings = page.getByRole('dialog', {name: 'Playback settings'});
    await settings.getByRole('radio', {name: 'Cumulative'}).check();
    await settings.getByRole('checkbox', {name: 'Play again and again'}).check();
    expect((await snapshotOf(page)).playback).toMatchObject({mode: 'cumulative', loop: true});
    await expectInside(page, '[popover]:popover-open');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await settings.waitFor({state: 'hidden'});
  });
});

test.each([
  ['phone', LAYOUTS.phone],
  ['smallest', LAYOUTS.smallest]
])('on the %s screen nothing lies on anything else, and the largest attack is named', async (_name, viewport) => {
  const {page} = await openApp({viewport, webgl: false});
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
  const [attribution, tools, date, openers] = await Promise.all(
    ['.attribution', '.map .tools', '[data-testid="clock"] time', '.openers'].map(box)
  );
  expect(attribution!.height).toBeLessThan(20);
  expect(tools!.y + tools!.height).toBeLessThan(attribution!.y);
  expect(date!.x + date!.width).toBeLessThan(openers!.x);
  const numbers = page.locator('.legend .number');
  for (const number of await numbers.all()) {
    const {x, width} = (await number.boundingBox())!;
    expect(x + width).toBeLessThan(viewport.width);
  }
  await page.getByTestId('svg-map').getByText('Crocus City Hall').waitFor({timeout: 5000});
});

test('on a phone the map is drawn by the graphics processor as well, and plays', async () => {
  const {page} = await openApp({viewport: LAYOUTS.phone});
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.waitForFunction(
    () => document.querySelector('incident-map')!.currentTime!.getTime() > Date.UTC(2023, 11, 2)
  );
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  await expectUsable(page);
});

test.each([
  ['full', LAYOUTS.full],
  ['middle', LAYOUTS.middle],
  ['lying', LAYOUTS.lying]
])('in the %s layout everything can be reached', async (_name, viewport) => {
  const {page} = await openApp({viewport, webgl: false});
  await expectUsable(page);
});

test('on a phone on its side the map has most of the height, and panels stand beside it', async () => {
  const {page} = await openApp({viewport: LAYOUTS.lying, webgl: false});
  const height = async (selector: string) => (await page.locator(selector).boundingBox())!.height;
  expect(await height('.map')).toBeGreaterThan(280);
  expect(await height('.stage .pane > .plate')).toBeLessThan(130);
  await page.getByRole('button', {name: 'Open list and record'}).click();
  const first = page.getByTestId('list').getByRole('button').first();
  await first.scrollIntoViewIfNeeded();
  expect(await height('.map')).toBeGreaterThan(280);
  await first.click();
  await page.getByTestId('record').waitFor();
  await expectInside(page, '.reading');
  await expectAccessible(page);
  await page.getByRole('button', {name: 'Playback settings'}).click();
  await page.getByRole('dialog', {name: 'Playback settings'}).getByRole('radio', {name: 'Cumulative'}).check();
  await expectInside(page, '[popover]:popover-open');
});

test('in full screen the map has the whole width, nothing lies on anything else, and the screen can be blanked', async () => {
  const {page} = await openApp({viewport: {width: 1920, height: 1080}, webgl: false});
  await pressOnPage(page, 'f');
  await page.getByRole('button', {name: 'Leave full screen'}).waitFor();
  await page.getByTestId('list').waitFor({state: 'detached'});
  await expectUsable(page);
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
  const [map, plate, tools, dock] = await Promise.all(
    ['.map', '.stage .pane > .plate', '.map .tools', '.frame > .dock'].map(box)
  );
  expect(map).toMatchObject({x: 0, y: 0, width: 1920});
  expect(plate!.x + plate!.width).toBeLessThan(tools!.x);
  expect(Math.max(plate!.y + plate!.height, tools!.y + tools!.height)).toBeLessThan(dock!.y);

  await pressOnPage(page, 'b');
  expect(await box('.blank')).toEqual({x: 0, y: 0, width: 1920, height: 1080});
  await pressOnPage(page, 'b');
  await page.locator('.blank').waitFor({state: 'detached'});
  await pressOnPage(page, 'f');
  await page.getByTestId('list').waitFor();
});

/** A panel fits the screen and scrolls only downwards. */
async function expectInside(page: Page, selector: string): Promise<void> {
  await settled(page);
  const box = (await page.locator(selector).boundingBox())!;
  const {width, height} = page.viewportSize()!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('the lines of a column begin at one margin: no reset of the page outranks a component, in whatever order styles come', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  const margin = await left('.column time');
  for (const line of ['.column [data-kind="attack"] svg', '.column h3']) {
    expect(Math.abs((await left(line)) - margin)).toBeLessThan(3);
  }
});
