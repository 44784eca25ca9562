import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {bothAt, chapters, openSpeaker, story} from './harness/tell-story.ts';

interface Briefing extends TestPage {
  readonly speaker: Page;
}

/** The app with a chapter on the whole screen, and the speaker's window that its key opens; motion is cut short. */
async function openBriefing(at: string, size?: {width: number; height: number}): Promise<Briefing> {
  const opened = await openApp({
    path: `#story=${story.id}&ch=${at}`,
    viewport: LAYOUTS.full,
    reducedMotion: 'reduce',
    webgl: false
  });
  await opened.page.getByRole('button', {name: 'Present', exact: true}).click();
  await opened.page.getByTestId('presenter').waitFor();
  const speaker = await openSpeaker(opened.page);
  if (size) await speaker.setViewportSize(size);
  return {...opened, speaker};
}

async function seconds(speaker: Page): Promise<number> {
  const [rest, minutes] = (await speaker.getByTestId('timer').textContent())!.split(':').toReversed().map(Number);
  return minutes! * 60 + rest!;
}

test('opens with its key, has notes, both maps and the records, and a press in either window moves both', async () => {
  const {page, speaker} = await openBriefing('kabul');
  await bothAt(3, page, speaker);
  expect(await speaker.getByTestId('speaker-after').textContent()).toContain(chapters[3]!.title);
  expect(await speaker.getByTestId('speaker-sum').innerText()).toMatch(/\d+ records? from \d+ sources?/);
  await speaker.waitForFunction(() => document.querySelectorAll('.ground path').length > 0);
  expect(await speaker.getByTestId('svg-map').count()).toBe(2);
  await speaker.getByTestId('svg-map').nth(1).getByText('Kabul Longan Hotel').waitFor();

  await speaker.keyboard.press('PageDown');
  await bothAt(4, page, speaker);
  await page.keyboard.press('PageDown');
  await bothAt(5, page, speaker);
  await speaker.getByRole('button', {name: 'Previous chapter'}).click();
  await bothAt(4, page, speaker);
  await speaker.keyboard.press('End');
  await bothAt(chapters.length, page, speaker);
  await speaker.getByText('This is the last chapter.').waitFor();
  await speaker.keyboard.press('g');
  await speaker.getByLabel('Go to chapter').fill('2');
  await speaker.keyboard.press('Enter');
  await bothAt(2, page, speaker);
});

test('the keys of a clicker go through the whole story and back in either window, and the other one keeps in step', async () => {
  const {page, speaker} = await openBriefing(chapters[0]!.id);
  const last = chapters.length;
  await bothAt(1, page, speaker);
  for (let number = 2; number <= last; number++) {
    await page.keyboard.press('PageDown');
    await bothAt(number, page, speaker);
  }
  await page.keyboard.press('PageDown');
  await speaker.getByText('This is the last chapter.').waitFor();
  await bothAt(last, page, speaker);

  // Back, each chapter is shown as it ends: both clocks stand, and at the same instant.
  for (let number = last - 1; number >= 1; number--) {
    await page.keyboard.press('PageUp');
    await bothAt(number, page, speaker);
    const end = await page.getByTestId('presenter').locator('time').getAttribute('datetime');
    await expect.poll(() => speaker.getByTestId('speaker-now').locator('time').getAttribute('datetime')).toBe(end);
  }
  await page.keyboard.press('PageUp');
  await bothAt(1, page, speaker);

  for (const number of [2, 3, 4]) {
    await speaker.keyboard.press('PageDown');
    await bothAt(number, page, speaker);
  }
  for (const number of [3, 2]) {
    await speaker.keyboard.press('PageUp');
    await bothAt(number, page, speaker);
  }
});

test('has the records of a file that was opened in the window of the map, and of no catalog', async () => {
  const {page} = await openApp({
    ...{path: `#story=${story.id}`, viewport: LAYOUTS.full, reducedMotion: 'reduce' as const, webgl: false}
  });
  const pane = page.getByTestId('story');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', {name: 'Save with its data'}).click();
  const text = (await downloadText(await download))
    .replaceAll('"khorasan"', '"carried"')
    .replace('Kabul Longan Hotel', 'A hotel of this file alone');
  await pane.getByRole('button', {name: 'End the briefing'}).click();
  const file = {name: 'carried.json', mimeType: 'application/json', buffer: Buffer.from(text)};
  await pane.getByLabel('Open a file').setInputFiles(file);
  await page.waitForFunction(() => document.querySelector('incident-map')?.snapshot?.data === 'carried');
  await mapDrawn(page, 'svg');
  await page.getByRole('tab', {name: 'Briefing'}).click();
  await pane.getByRole('button', {name: 'Start', exact: true}).click();
  await pane.getByRole('button', {name: 'Present', exact: true}).click();
  await page.getByTestId('presenter').waitFor();
  const speaker = await openSpeaker(page);
  await speaker.getByText('The map shows another data set').waitFor({state: 'detached'});
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await bothAt(3, page, speaker);
  await speaker.getByText('A hotel of this file alone').first().waitFor();
});

test('shows that the script was left and leads back to it, blanks the screen, and makes the notes larger', async () => {
  const {page, speaker} = await openBriefing('kabul');
  await bothAt(3, page, speaker);
  const before = await snapshotOf(page);
  await page.evaluate(() => {
    const map = document.querySelector('incident-map')!;
    map.snapshot = {...map.snapshot!, camera: {...map.snapshot!.camera, zoom: 3}};
  });
  await speaker.getByText('The script was left.').waitFor();
  await speaker.getByRole('button', {name: 'Back to the script'}).click();
  await speaker.getByText('The script was left.').waitFor({state: 'detached'});
  expect((await snapshotOf(page)).camera).toEqual(before.camera);

  await speaker.keyboard.press('b');
  await speaker.getByText('The screen is blank.').waitFor();
  expect(await page.locator('.blank').count()).toBe(1);
  await speaker.keyboard.press('b');
  await page.locator('.blank').waitFor({state: 'detached'});

  const size = () => speaker.getByTestId('notes').evaluate((notes) => parseFloat(getComputedStyle(notes).fontSize));
  const small = await size();
  await speaker.getByRole('button', {name: 'Larger notes'}).click();
  expect(await size()).toBeGreaterThan(small);
});

test('survives a reload of either window with its timer, and says that the map is gone when it is closed', async () => {
  const {page, speaker} = await openBriefing('kabul');
  await bothAt(3, page, speaker);
  await page.keyboard.press('PageUp');
  await bothAt(2, page, speaker);
  await page.waitForFunction((ch) => location.hash.includes(`ch=${ch}`), chapters[1]!.id);
  await speaker.waitForFunction(() => !/^0:0[0-2]$/.test(document.querySelector('[role=timer]')!.textContent!));

  let before = await seconds(speaker);
  await speaker.reload();
  await bothAt(2, page, speaker);
  await speaker.keyboard.press('PageUp');
  await bothAt(1, page, speaker);
  expect(await seconds(speaker)).toBeGreaterThanOrEqual(before);
  await page.waitForFunction((ch) => location.hash.includes(`ch=${ch}`), chapters[0]!.id);

  before = await seconds(speaker);
  await page.reload();
  await mapDrawn(page, 'svg');
  await page.getByTestId('presenter').waitFor();
  await bothAt(1, page, speaker);
  await speaker.keyboard.press('PageDown');
  await bothAt(2, page, speaker);
  await page.keyboard.press('PageUp');
  await bothAt(1, page, speaker);
  expect(await seconds(speaker)).toBeGreaterThanOrEqual(before);
  await speaker.getByRole('button', {name: 'Start the time again'}).click();
  await speaker.waitForFunction(
    (than) => Number(document.querySelector('[role=timer]')!.textContent!.split(':').at(-1)) < than,
    Math.max(3, before)
  );

  await page.close();
  await speaker.getByText('The window of the map is gone').waitFor();
  expect(await speaker.getByTestId('speaker-now').textContent()).toContain(chapters[0]!.title);
});

test.each([
  {width: 1280, height: 720},
  {width: 360, height: 740}
])('is accessible and nothing sticks out at $width × $height', async (size) => {
  const {page, speaker} = await openBriefing('kabul', size);
  await bothAt(3, page, speaker);
  await expectAccessible(speaker);
  expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  await speaker.keyboard.press('?');
  await speaker.getByText('previous chapter as it ended').waitFor();
  await expectAccessible(speaker);
});
