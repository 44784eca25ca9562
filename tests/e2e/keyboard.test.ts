import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {pressOnPage, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';

/** One stop of the Tab key. */
interface Stop {
  readonly name: string;
  readonly part: string;
  readonly shown: boolean;
}

/** Every stop from the start of the page until the focus leaves it. */
async function tabWalk(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
      const seen = element as HTMLElement & {walked?: true};
      if (seen.walked) return null;
      seen.walked = true;
      const {left, top, width, height} = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      const part = ['.skip', '.column', '.stage', '.reading', '.dock'].find((selector) => element.closest(selector));
      const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
      return {
        name: element.getAttribute('aria-label') ?? label.textContent!.replace(/\s+/g, ' ').trim(),
        part: part ?? '',
        shown: over !== null && (element.contains(over) || over.contains(element) || over.closest('label') !== null)
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`more than ${most} stops: ${stops.map(({name}) => name).join(', ')}`);
}

describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  test('the Tab key visits each control once, leaves the map after one stop, and comes to play first in the dock', async () => {
    const {page} = await openApp({webgl, viewport: LAYOUTS.full});
    const stops = await tabWalk(page, 110);
    const named = stops.map(({part, name}) => `${part} ${name}`);
    expect(stops[0]).toMatchObject({part: '.skip', name: 'Skip the map, go to the list'});
    expect(stops.filter(({name}) => name === '')).toEqual([]);
    expect(stops.filter(({shown}) => !shown)).toEqual([]);
    expect(named.filter((each) => /Map; the arrow keys/.test(each))).toHaveLength(1);
    expect(stops.filter(({part}) => part === '.dock')[0]!.name).toBe('Play');
    expect(named.filter((each, index) => named.indexOf(each) !== index)).toEqual([]);
    for (const name of [
      'Zoom in',
      'Light or dark',
      'Playhead',
      'Start of the window',
      'Play again and again',
      'Country'
    ])
      expect(
        named.some((each) => each.includes(name)),
        name
      ).toBe(true);
    // One stop for the tabs, one to close, one for the table, two for the summary, one for the list, one to publish,
    // and four to take it away.
    expect(stops.filter(({part}) => part === '.reading').length).toBeLessThanOrEqual(11);
  });
});

test('the skip link goes to the list, whose lines are walked with arrows and opened with Enter, and Escape goes back', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full});
  const list = page.getByTestId('list');
  const focusedId = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset.id ?? document.activeElement!.tagName);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const ids = await list
    .locator('[data-id]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id));
  await expect.poll(focusedId).toBe(ids[0]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focusedId()).toBe(ids[2]);
  await page.keyboard.press('ArrowUp');
  expect(await focusedId()).toBe(ids[1]);
  await page.keyboard.press('End');
  expect(await focusedId()).toBe(ids.at(-1));
  await page.keyboard.press('Home');
  expect(await focusedId()).toBe(ids[0]);
  const {playhead} = (await snapshotOf(page)).playback;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByTestId('record').waitFor();
  expect((await snapshotOf(page)).selected).toBe(ids[1]);
  expect((await snapshotOf(page)).playback.playhead).toBe(playhead);

  await page.keyboard.press('Escape');
  await page.getByTestId('record').waitFor({state: 'detached'});
  await expect.poll(focusedId).toBe(ids[1]);
  await page.keyboard.press('ArrowDown');
  expect(await focusedId()).toBe(ids[2]);
});

test('arrows move between the tabs of the drawer, and closing the drawer gives the focus to what opens it', async () => {
  const {page} = await openApp({webgl: false});
  const opener = page.getByRole('button', {name: 'Open list and record'});
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('list').waitFor();
  await page.getByRole('tab', {name: 'List'}).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', {name: 'Record'}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', {name: 'As known'}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', {name: 'Briefing'}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', {name: /^Data issues/}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', {name: 'List'}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await page.getByTestId('list').waitFor({state: 'detached'});
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('keys of the page play, step, list and help, and can be switched off', async () => {
  const {page} = await openApp({webgl: false});
  await pressOnPage(page, 'l');
  await page.getByTestId('list').waitFor();
  await pressOnPage(page, '?');
  const help = page.getByRole('dialog', {name: 'Keyboard'});
  await help.waitFor();
  await help.getByRole('checkbox', {name: /Single-letter keys/}).uncheck();
  await page.keyboard.press('Escape');
  await help.waitFor({state: 'detached'});
  const before = await snapshotOf(page);
  await pressOnPage(page, 'p');
  expect((await snapshotOf(page)).playback).toEqual(before.playback);
  await pressOnPage(page, 'PageUp');
  expect((await snapshotOf(page)).playback.playhead).toBeLessThan(before.playback.playhead);
  await pressOnPage(page, 'Space');
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
});

test('the map takes arrow keys only while it holds the focus, and gives them back', async () => {
  const {page} = await openApp();
  const before = await snapshotOf(page);
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (lon) => document.querySelector('incident-map')!.snapshot!.camera.center[0] > lon,
    before.camera.center[0]
  );
  expect((await snapshotOf(page)).playback.playhead).toBe(before.playback.playhead);
  await page.keyboard.press('PageUp');
  await settled(page);
  expect((await snapshotOf(page)).playback.playhead).toBeLessThan(before.playback.playhead);
});
