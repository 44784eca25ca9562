import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {playheadOf, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const dialog = () => page.getByRole('dialog', {name: 'Set the window by dates'});
const open = () => page.getByRole('button', {name: 'Set the window by dates'}).click();
const thumb = (name: string) => page.getByRole('slider', {name});

/** The days of the window, the last one inside. */
async function days(): Promise<readonly string[]> {
  const [from, to] = (await snapshotOf(page)).playback.timeWindow;
  return [from, to - DAY_MS].map((day) => new Date(day).toISOString().slice(0, 10));
}

async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({state: 'hidden'});
}

/** What the heading of the list counts as sure and as possible, and how many records stand below it. */
async function listed(): Promise<{sure: number; possible: number; rows: number}> {
  await settled(page);
  const head = await page.locator('.reading .head h3').innerText();
  const [, sure, possible] = /^([\d,]+) records(?: \(\+(\d+) possible\))?/.exec(head)!;
  const rows = await page.getByTestId('list').locator('[data-id]').count();
  return {sure: Number(sure), possible: Number(possible ?? 0), rows};
}

test('a period is chosen by name, is shown as a whole, and is said to be chosen', async () => {
  await open();
  await dialog().getByRole('button', {name: '2023', exact: true}).click();
  expect(await days()).toEqual(['2023-01-01', '2023-12-31']);
  expect(await playheadOf(page)).toBe(at('2023-12-31'));

  const era = dialog().getByRole('button', {name: /^ISKP after August 2021/});
  await era.click();
  expect((await days())[0]).toBe('2021-09-01');
  expect(await era.getAttribute('aria-pressed')).toBe('true');
  expect(await dialog().locator('[aria-pressed="true"]').count()).toBe(1);

  await dialog()
    .getByRole('button', {name: /^Last 12 months of the data/})
    .click();
  expect(await days()).toEqual(['2023-07-01', '2024-06-30']);
  await dialog().getByRole('button', {name: 'a year before'}).click();
  expect(await days()).toEqual(['2022-07-01', '2023-06-30']);
  expect(await playheadOf(page)).toBe(at('2023-06-30'));
  await dialog().getByRole('button', {name: 'a year after'}).click();
  expect(await days()).toEqual(['2023-07-01', '2024-06-30']);

  await dialog().getByRole('button', {name: '2026', exact: true}).click();
  expect(await dialog().getByRole('button', {name: 'a year after'}).isDisabled()).toBe(true);
  await close();
});

test('the window is moved by whole months with the keyboard and the pointer, and the bars are months', async () => {
  await open();
  await dialog().getByRole('radio', {name: 'month'}).check();
  await close();
  expect(await page.getByText('1 bar = 1 month').count()).toBe(1);
  await thumb('Start of the window').press('ArrowRight');
  await thumb('End of the window, last day').press('ArrowLeft');
  expect(await days()).toEqual(['2024-01-01', '2024-02-29']);
  await thumb('Start of the window').press('PageDown');
  expect(await days()).toEqual(['2023-01-01', '2024-02-29']);

  const drag = async (from: {x: number; y: number}, px: number) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + px, from.y, {steps: 4});
    await page.mouse.up();
  };
  const middle = async (name: string) => {
    const {x, y, width, height} = (await thumb(name).boundingBox())!;
    return {x: x + width / 2, y: y + height / 2};
  };
  await drag(await middle('Start of the window'), 60);
  const [first, last] = await days();
  expect(first).toMatch(/^2023-\d\d-01$/);
  expect(first).not.toBe('2023-01-01');
  expect(last).toBe('2024-02-29');

  const [start, end] = [await middle('Start of the window'), await middle('End of the window, last day')];
  const months = async () => {
    const [from, to] = (await snapshotOf(page)).playback.timeWindow.map((instant) => new Date(instant));
    return (to!.getUTCFullYear() - from!.getUTCFullYear()) * 12 + to!.getUTCMonth() - from!.getUTCMonth();
  };
  const before = await months();
  await drag({x: (start.x + end.x) / 2, y: start.y - 10}, -90);
  expect((await days())[0]).toMatch(/-01$/);
  expect((await days())[0]! < first!).toBe(true);
  expect(await months()).toBe(before);

  await open();
  await dialog().getByRole('radio', {name: 'day'}).check();
  await close();
});

test('a playhead that rests at the end of the window goes along with it, so that counts follow the brush', async () => {
  const before = await listed();
  await thumb('End of the window, last day').press('PageUp');
  expect(await playheadOf(page)).toBe(at('2024-04-30'));
  expect((await listed()).rows).toBeGreaterThan(before.rows);
});

test('dates that are no window get a sentence beside them, and the window stays as it was', async () => {
  await open();
  const [from, to] = [dialog().getByLabel('From'), dialog().getByLabel('To, last day')];
  const alert = dialog().getByRole('alert');
  const kept = async (said: RegExp) => {
    expect(await alert.innerText()).toMatch(said);
    expect(await days()).toEqual(['2023-12-01', '2024-03-31']);
  };
  await from.fill('2025-02-03');
  await kept(/^3 Feb 2025 is later than 31 Mar 2024; exchange them\./);
  expect(await from.getAttribute('aria-invalid')).toBe('true');
  expect(await from.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
  await expectAccessible(page);

  await from.fill('1999-02-03');
  await kept(/^The data go from 1 Jan 2006 to 12 Mar 2026\./);
  expect(await to.getAttribute('aria-invalid')).toBe('false');

  await from.fill('2023-11-05');
  expect(await alert.count()).toBe(0);
  expect(await days()).toEqual(['2023-11-05', '2024-03-31']);

  await from.fill('2025-02-03');
  await to.fill('2025-04-05');
  expect(await days()).toEqual(['2025-02-03', '2025-04-05']);
  await show(page, {
    playback: {...(await snapshotOf(page)).playback, timeWindow: [at('2023-12-01'), at('2024-04-01')]}
  });
  expect(await from.inputValue()).toBe('2023-12-01');

  await from.focus();
  await page.keyboard.type('02312024');
  await to.focus();
  expect(await alert.innerText()).toMatch(/^That is no whole date: write day, month and year\./);
  expect(await days()).toEqual(['2023-02-03', '2024-03-31']);
  await close();
  await open();
  expect(await from.inputValue()).toBe('2023-02-03');
  expect(await alert.count()).toBe(0);
  await close();
});

test('counts say what is surely there and what is only possible, and add up to what is listed', async () => {
  const attacks = page.locator('.legend [data-kind="attack"] .number');
  expect(await attacks.innerText()).toMatch(/^3\s*\(\+1\)/);
  expect(await attacks.locator('[title]').getAttribute('title')).toBe(
    '3 surely, and 1 more possible: their date or place leaves it open'
  );
  const {playback} = await snapshotOf(page);
  for (const [from, to] of [
    ['2023-12-01', '2024-04-01'],
    ['2024-01-03', '2024-01-04'],
    ['2006-01-01', '2026-03-13'],
    ['2016-02-01', '2016-03-01']
  ] as const) {
    await show(page, {playback: {...playback, timeWindow: [at(from), at(to)], playhead: at(to) - DAY_MS}});
    const {sure, possible, rows} = await listed();
    expect(sure + possible, `${from}/${to}`).toBe(rows);
    const total = possible > 0 ? `${sure} (+${possible} possible)` : `${sure}`;
    await expect.poll(() => page.getByTestId('announcer').innerText()).toContain(`. ${total} records: `);
  }
  expect((await listed()).possible).toBeGreaterThan(0);
});
