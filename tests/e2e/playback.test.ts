import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {goHome, playheadOf, pressOnPage, recordEvents, show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';

const DAY_MS = 86_400_000;
const FASTEST = 365 * DAY_MS;

// The same transport over both renderers.
describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  let opened: TestPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openApp({webgl});
    page = opened.page;
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await goHome(page);
    opened.assertClean();
  });

  const button = (name: string) => page.getByRole('button', {name, exact: true});
  const playhead = () => page.getByRole('slider', {name: 'Playhead'});

  test('play runs from the start again when the playhead stands at the end, and pause holds it', async () => {
    const {playback} = await snapshotOf(page);
    await button('Play').click();
    await page.waitForFunction(
      ([start, end]) => {
        const now = document.querySelector('incident-map')!.currentTime!.getTime();
        return now > start! + 86_400_000 && now < end! - 86_400_000;
      },
      playback.timeWindow as unknown as number[]
    );
    await button('Pause').click();
    const stood = await playheadOf(page);
    await settled(page);
    expect(await playheadOf(page)).toBe(stood);
    await expectClock(page, stood);

    await button('Play').click();
    await page.waitForFunction(
      (before) => document.querySelector('incident-map')!.currentTime!.getTime() > before,
      stood
    );
    await pressOnPage(page, 'Space');
    await button('Play').waitFor();
    await pressOnPage(page, 'Space');
    await button('Pause').click();
  });

  test('play ends at the end, holding what came last, and starts over from there', async () => {
    const {playback} = await snapshotOf(page);
    const events = await recordEvents(page, ['play', 'pause', 'ended']);
    await show(page, {playback: {...playback, playhead: playback.timeWindow[0], speed: FASTEST}});
    await button('Play').click();
    await button('Play').waitFor();
    expect(await playheadOf(page)).toBe(playback.timeWindow[1] - 1);
    await expectClock(page, playback.timeWindow[1] - 1);
    expect(await events()).toEqual(['play', 'pause', 'ended']);

    await show(page, {playback: {...(await snapshotOf(page)).playback, speed: playback.speed}});
    await button('Play').click();
    await page.waitForFunction(
      (end) => document.querySelector('incident-map')!.currentTime!.getTime() < end - 1,
      playback.timeWindow[1]
    );
    await button('Pause').click();
    expect(await playheadOf(page)).toBeLessThan(playback.timeWindow[0] + 60 * DAY_MS);
  });

  test('loop goes on after the end', async () => {
    const {playback} = await snapshotOf(page);
    await button('Play again and again').click();
    expect(await button('Play again and again').getAttribute('aria-pressed')).toBe('true');
    await show(page, {playback: {...playback, loop: true, playhead: playback.timeWindow[1] - DAY_MS, speed: FASTEST}});
    await button('Play').click();
    await page.waitForFunction(
      (end) => document.querySelector('incident-map')!.currentTime!.getTime() < end - 86_400_000,
      playback.timeWindow[1]
    );
    expect(await button('Pause').count()).toBe(1);
    await button('Pause').click();
  });

  test('the playhead is scrubbed with keys', async () => {
    await playhead().focus();
    await expectDay(page, '2024-03-31');
    await page.keyboard.press('ArrowLeft');
    await expectDay(page, '2024-03-30');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await expectDay(page, '2023-12-01');
    expect(await playhead().getAttribute('aria-valuetext')).toBe('1 Dec 2023');
    await page.keyboard.press('ArrowRight');
    await expectDay(page, '2023-12-02');
    await page.keyboard.press('End');
    await expectDay(page, '2024-03-31');
    await page.keyboard.press('ArrowRight');
    await expectDay(page, '2024-03-31');
  });

  test('the playhead is scrubbed with the pointer, and a click beside it moves it as well', async () => {
    const start = (await page.getByRole('slider', {name: 'Start of the window'}).boundingBox())!;
    const tag = (await playhead().boundingBox())!;
    const end = (await page.getByRole('slider', {name: /^End of the window/}).boundingBox())!;
    const middle = (start.x + start.width / 2 + end.x + end.width / 2) / 2;
    await page.mouse.move(tag.x + tag.width / 2, tag.y + 8);
    await page.mouse.down();
    await page.mouse.move(middle, tag.y + 8, {steps: 4});
    await page.mouse.up();
    const scrubbed = await playheadOf(page);
    const {timeWindow} = (await snapshotOf(page)).playback;
    expect(scrubbed).toBeLessThan(timeWindow[1] - 20 * DAY_MS);
    expect(scrubbed).toBeGreaterThan(timeWindow[0] + 20 * DAY_MS);
    await expectClock(page, scrubbed);

    await page.mouse.click(end.x + end.width / 2 - 6, tag.y + 8);
    expect(await playheadOf(page)).toBeGreaterThan(scrubbed + 20 * DAY_MS);
    expect((await snapshotOf(page)).playback.timeWindow).toEqual(timeWindow);
  });

  test('it steps from event to event', async () => {
    for (const day of ['2024-03-26', '2024-03-23', '2024-03-22', '2024-03-19']) {
      await button('To the previous event').click();
      await expectDay(page, day);
    }
    await button('To the next event').click();
    await expectDay(page, '2024-03-22');
    await pressOnPage(page, 'p');
    await expectDay(page, '2024-03-19');
    await pressOnPage(page, 'n');
    await expectDay(page, '2024-03-22');
    await pressOnPage(page, 'PageDown');
    await expectDay(page, '2024-03-23');
    await pressOnPage(page, 'PageUp');
    await expectDay(page, '2024-03-22');
  });

  test('it steps by calendar units', async () => {
    const unit = page.getByRole('combobox', {name: 'Length of a step'});
    await unit.selectOption('month');
    await button('Back one month').click();
    await expectDay(page, '2024-03-01');
    await button('Back one month').click();
    await expectDay(page, '2024-02-01');
    await button('On one month').click();
    await expectDay(page, '2024-03-01');
    await unit.selectOption('day');
    await button('Back one day').click();
    await expectDay(page, '2024-02-29');
    await pressOnPage(page, 'ArrowRight');
    await expectDay(page, '2024-03-01');
    await pressOnPage(page, 'Shift+ArrowLeft');
    await expectDay(page, '2024-02-01');
  });

  test('a tab that is put away stands still, and goes on from there without a burst', async () => {
    const {playback} = await snapshotOf(page);
    await show(page, {playback: {...playback, playhead: playback.timeWindow[0], speed: 7 * DAY_MS}});
    await page.evaluate(() => {
      const instants: number[] = [];
      Object.assign(globalThis, {instants});
      const map = document.querySelector('incident-map')!;
      map.addEventListener('timeupdate', () => instants.push(map.currentTime!.getTime()));
    });
    const instants = () => page.evaluate(() => (globalThis as unknown as {instants: number[]}).instants);
    await button('Play').click();
    await expect.poll(async () => (await instants()).length, {timeout: 20_000}).toBeGreaterThan(2);
    // A page of this browser is never in the background, so it is told that it is, and goes on getting frames.
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', {configurable: true, get: () => value});
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    await settled(page);
    const before = await instants();
    await new Promise((done) => setTimeout(done, 1000));
    expect(await instants()).toEqual(before);
    expect((await snapshotOf(page)).playback.playing).toBe(true);
    await hide(false);
    await expect.poll(async () => (await instants()).length, {timeout: 20_000}).toBeGreaterThan(before.length + 3);
    await button('Pause').click();
    const all = await instants();
    // At most 100 ms are made up for at a time.
    const steps = all.slice(1).map((instant, i) => instant - all[i]!);
    expect(Math.max(...steps)).toBeLessThanOrEqual(0.7 * DAY_MS + 1);
  });

  test('speed is changed and said in words', async () => {
    const {speed} = (await snapshotOf(page)).playback;
    const said = page.getByText(/^1 s = /).first();
    const before = await said.textContent();
    await button('Play faster').click();
    expect((await snapshotOf(page)).playback.speed).toBeGreaterThan(speed);
    expect(await said.textContent()).not.toBe(before);
    await button('Play slower').click();
    expect(await said.textContent()).toBe(before);
  });

  test('modes show the day, the window, or what has added up', async () => {
    const shown = async () => (await visibleIdsOf(page)).length;
    await pressOnPage(page, 'Home');
    await page.getByRole('radio', {name: 'Moment'}).check();
    await settled(page);
    const moment = await shown();
    await page.getByRole('radio', {name: 'Window'}).check();
    await settled(page);
    const all = await shown();
    await page.getByRole('radio', {name: 'Cumulative'}).check();
    await settled(page);
    const atStart = await shown();
    await pressOnPage(page, 'End');
    await settled(page);
    expect(moment).toBeLessThan(all);
    expect(atStart).toBeLessThan(all);
    expect(await shown()).toBe(all);
    expect((await snapshotOf(page)).playback.mode).toBe('cumulative');
  });
});

async function expectClock(page: Page, instant: number): Promise<void> {
  await expectDay(page, new Date(instant).toISOString().slice(0, 10));
}

/** The clock plate and the playhead both say the day. */
async function expectDay(page: Page, day: string): Promise<void> {
  await settled(page);
  const clock: Locator = page.getByTestId('clock').locator('time');
  const words = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
  expect(await clock.getAttribute('datetime')).toBe(day);
  expect((await clock.textContent())!.replace(/\s+/g, ' ').trim()).toBe(words.format(Date.parse(day)));
  expect(new Date(await playheadOf(page)).toISOString().slice(0, 10)).toBe(day);
}
