import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {playheadOf, pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp, settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const panel = () => page.getByRole('dialog', {name: 'How the clock runs'});
const openPanel = () => page.getByRole('button', {name: 'How the clock runs'}).click();
const button = (name: string) => page.getByRole('button', {name, exact: true});
const playback = async () => (await snapshotOf(page)).playback;

/** Plays from an instant until a test of the playhead is met, and gives each instant with the play time that it stood at. */
async function film(from: number, done: (instants: readonly number[]) => boolean) {
  await show(page, {playback: {...(await playback()), playhead: from, playing: false}});
  await page.evaluate(() => {
    const frames: [at: number, instant: number][] = [];
    Object.assign(globalThis, {frames});
    const map = document.querySelector('incident-map')!;
    map.addEventListener('timeupdate', () => frames.push([performance.now(), map.currentTime!.getTime()]));
  });
  const read = () => page.evaluate(() => (globalThis as unknown as {frames: [number, number][]}).frames);
  await button('Play').click();
  await expect.poll(async () => done((await read()).map(([, instant]) => instant)), {timeout: 30_000}).toBe(true);
  await button('Pause').click();
  // A frame bridges at most 100 ms, however long it took.
  let [before, played] = [Infinity, 0];
  return (await read()).map(([now, instant]) => {
    played += Math.min(Math.max(0, now - before), 100);
    before = now;
    return {instant, played};
  });
}

test('paced by events the clock passes quiet days faster than a day with records, and says so', async () => {
  await openPanel();
  await panel().getByRole('radio', {name: 'By events'}).check();
  await panel().getByRole('button', {name: '30 s'}).click();
  expect(await panel().getByRole('button', {name: '30 s'}).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  await page.getByText('whole window in 30 s, by events').waitFor();
  await page.getByText('Slow on event days').waitFor();
  expect(await page.getByTestId('pace').getAttribute('d')).toMatch(/^M/);

  // Nothing begins on the two days before the attack on Crocus City Hall.
  const frames = await film(at('2024-03-20'), (instants) => (instants.at(-1) ?? 0) > at('2024-03-23'));
  const playedAt = (day: string) => frames.find(({instant}) => instant >= at(day))!.played;
  const [quiet, busy] = [
    playedAt('2024-03-22') - playedAt('2024-03-20'),
    playedAt('2024-03-23') - playedAt('2024-03-22')
  ];
  expect(busy).toBeGreaterThanOrEqual(500);
  expect(busy).toBeGreaterThan(1.5 * quiet);

  await openPanel();
  await panel().getByRole('radio', {name: 'Evenly'}).check();
  expect(await page.getByTestId('pace').count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('what the window needs is said where less is wanted, and a sliding window has no pace', async () => {
  await show(page, {
    playback: {
      ...(await playback()),
      pace: 'events',
      speed: 182 * DAY_MS,
      timeWindow: [at('2019-01-01'), at('2024-12-01')]
    }
  });
  await openPanel();
  await panel()
    .getByText(/^It takes \d+ s: with less/)
    .waitFor();
  expect(await button('Play faster').isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', {name: 'Window'}).check();
  expect(await page.getByTestId('pace').count()).toBe(0);
  await page
    .getByText(/^1 s = /)
    .first()
    .waitFor();
  await openPanel();
  await panel()
    .getByText(/^A sliding window runs evenly/)
    .waitFor();
  await page.keyboard.press('Escape');
});

test('a part is repeated between two days that keys set at the playhead, is drawn, said, and cleared', async () => {
  const status = (text: string) => page.locator('.dock').getByRole('status').filter({hasText: text});
  await show(page, {playback: {...(await playback()), playhead: at('2024-01-03') + 5, speed: 7 * DAY_MS}});
  await pressOnPage(page, '[');
  expect((await playback()).segment).toEqual([at('2024-01-03'), at('2024-04-01')]);
  await show(page, {playback: {...(await playback()), playhead: at('2024-01-05')}});
  await pressOnPage(page, ']');
  expect((await playback()).segment).toEqual([at('2024-01-03'), at('2024-01-06')]);
  await status('Repeats 3 – 5 Jan 2024').waitFor({state: 'attached'});
  expect(await page.getByTestId('segment').count()).toBe(1);

  const frames = await film(at('2024-01-03'), (instants) => instants.some((instant, i) => instant < instants[i - 1]!));
  for (const {instant} of frames) {
    expect(instant).toBeGreaterThanOrEqual(at('2024-01-03'));
    expect(instant).toBeLessThan(at('2024-01-06'));
  }

  await pressOnPage(page, '\\');
  expect((await playback()).segment).toBeNull();
  await status('Repeats no part').waitFor({state: 'attached'});
  expect(await page.getByTestId('segment').count()).toBe(0);
});

test('the panel sets, says and clears the same part', async () => {
  await show(page, {playback: {...(await playback()), playhead: at('2024-02-01')}});
  await openPanel();
  await panel().getByRole('button', {name: 'Repeat from here, the day of the playhead'}).click();
  await panel()
    .getByText(/^Repeats 1 Feb/)
    .waitFor();
  await panel().getByRole('button', {name: 'Repeat to here, the day of the playhead'}).click();
  await panel().getByText('Repeats 1 Feb 2024').waitFor();
  await panel().getByRole('button', {name: 'Repeat no part'}).click();
  await panel().getByText('Repeats no part').waitFor();
  await page.keyboard.press('Escape');
});

test('play goes on from where it is sought', async () => {
  await show(page, {playback: {...(await playback()), pace: 'events', playhead: at('2023-12-01')}});
  await button('Play').click();
  await page.evaluate(() => document.querySelector('incident-map')!.seek(new Date('2024-02-10T12:00:00Z')));
  expect((await playback()).playing).toBe(true);
  await expect.poll(() => playheadOf(page), {timeout: 20_000}).toBeGreaterThan(at('2024-02-11'));
  await button('Pause').click();
});

test('a link holds pace and part, and says what it could not read', async () => {
  const {page: other} = await openApp({
    webgl: false,
    path: '/#v=1&pace=events&seg=2024-01-03/2024-01-20&loop=later'
  });
  const {playback: read} = await snapshotOf(other);
  expect(read).toMatchObject({pace: 'events', segment: [at('2024-01-03'), at('2024-01-20')]});
  await other.getByText('loop=later').waitFor();
  await pressOnPage(other, ']');
  await expect.poll(() => other.evaluate(() => location.hash)).toContain('seg=2024-01-03/2024-04-01');
  await other.reload();
  await mapDrawn(other, 'svg');
  expect((await snapshotOf(other)).playback).toMatchObject({
    pace: 'events',
    segment: [at('2024-01-03'), at('2024-04-01')]
  });
});

test.each([
  ['light', LAYOUTS.full],
  ['dark', LAYOUTS.full],
  ['light', LAYOUTS.smallest],
  ['dark', LAYOUTS.smallest]
] as const)('the panel and what is drawn are accessible in %s at %o', async (colorScheme, viewport) => {
  const {page: other} = await openApp({
    webgl: false,
    viewport,
    colorScheme,
    path: '/#v=1&pace=events&seg=2024-01-03/2024-01-20'
  });
  await expectAccessible(other);
  await other.getByRole('button', {name: viewport.width > 400 ? 'How the clock runs' : 'Playback settings'}).click();
  await settled(other);
  await expectAccessible(other);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const heights = await other
    .getByRole('dialog')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});
