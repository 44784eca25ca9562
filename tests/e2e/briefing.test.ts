import {describe, expect, test} from 'vitest';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {expectPicture} from './harness/expect-picture.ts';
import {snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp, settled} from './harness/open-app.ts';
import {chapterOf, chapters, openPane, present, rests, shownTitle, story} from './harness/tell-story.ts';

const WALL = {width: 1920, height: 1080};

describe('with the keys of a clicker alone', () => {
  test('the story goes from its first chapter to its last and back, and no further', async () => {
    const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce'});
    await present(page);
    const seen: (string | null)[] = [await chapterOf(page)];
    for (const [index] of chapters.entries()) {
      expect(await shownTitle(page)).toBe(chapters[index]!.title);
      await page.keyboard.press('PageDown');
      await settled(page);
      seen.push(await chapterOf(page));
    }
    const ids = chapters.map(({id}) => id);
    expect(seen).toEqual([...ids, ids.at(-1)]);
    for (const id of ids.slice(0, -1).toReversed()) {
      await page.keyboard.press('PageUp');
      await settled(page);
      expect(await chapterOf(page)).toBe(id);
      expect((await snapshotOf(page)).playback.playing).toBe(false);
    }
    await page.keyboard.press('PageUp');
    expect(await chapterOf(page)).toBe(ids[0]);
    await page.keyboard.press('End');
    await expect.poll(() => chapterOf(page)).toBe(ids.at(-1));
    await page.keyboard.press('Home');
    await expect.poll(() => chapterOf(page)).toBe(ids[0]);
  });

  test('keys go on whatever holds the focus, each by one chapter, and B blanks the screen', async () => {
    const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce'});
    await present(page);
    const line = page.getByTestId('presenter').getByRole('list', {name: story.title}).getByRole('button');
    await line.nth(4).focus();
    await page.keyboard.press('PageDown');
    expect(await chapterOf(page)).toBe(chapters[1]!.id);
    await page.keyboard.press(' ');
    expect(await chapterOf(page)).toBe(chapters[2]!.id);
    await page.getByTestId('presenter').getByRole('link').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await chapterOf(page)).toBe(chapters[1]!.id);
    await page.keyboard.press('b');
    const blank = page.locator('.blank');
    await blank.waitFor();
    expect(await blank.evaluate((cover) => getComputedStyle(cover).backgroundColor)).toBe('rgb(0, 0, 0)');
    await page.keyboard.press('.');
    await blank.waitFor({state: 'detached'});
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', {name: 'Keys while presenting'});
    expect(await help.innerText()).toContain('Page Down · → · ↓ · Space · N');
    await page.keyboard.press('Escape');
    await help.waitFor({state: 'detached'});
    await page.keyboard.press('g');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe(`There are chapters 1 to ${chapters.length}.`);
    await page.getByLabel(/^Go to chapter/).fill('6');
    await page.keyboard.press('Enter');
    await expect.poll(() => chapterOf(page)).toBe(chapters[5]!.id);
  });

  test('the full map goes through the story as well, its panels in place', async () => {
    const {page} = await openApp({viewport: LAYOUTS.full});
    await openPane(page);
    await page.getByRole('button', {name: 'Start', exact: true}).click();
    await expect.poll(() => chapterOf(page)).toBe(chapters[0]!.id);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('PageDown');
    await expect.poll(() => chapterOf(page), {timeout: 10_000}).toBe(chapters[1]!.id);
    await expect.poll(async () => (await snapshotOf(page)).playback.playing, {timeout: 10_000}).toBe(true);
    const before = (await snapshotOf(page)).playback.playhead;
    await expect
      .poll(async () => (await snapshotOf(page)).playback.playhead, {timeout: 10_000})
      .toBeGreaterThan(before);
    expect(await page.getByTestId('story').locator('[aria-current="step"]').innerText()).toContain(chapters[1]!.title);
  });
});

test('whoever leaves the script comes back to it exactly, with one press', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce'});
  await present(page);
  await page.keyboard.press('End');
  await rests(page);
  const before = await snapshotOf(page);
  const astray = page.getByTestId('presenter').getByText('You have left the script.');
  const box = (await page.getByTestId('svg-map').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, {steps: 4});
  await page.mouse.up();
  await astray.waitFor();
  expect((await snapshotOf(page)).camera).not.toEqual(before.camera);
  await page.keyboard.press('PageDown');
  await astray.waitFor({state: 'detached'});
  expect(await snapshotOf(page)).toEqual(before);

  // The pointer comes back when it is moved.
  await page.mouse.move(400, 300);
  await page.getByTestId('presenter').getByRole('link').first().click();
  await astray.waitFor();
  await page.keyboard.press('r');
  await astray.waitFor({state: 'detached'});
  expect(await snapshotOf(page)).toEqual(before);
});

test('a reload in the middle opens the story where it was', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce'});
  await openPane(page);
  await page.getByRole('button', {name: 'Start', exact: true}).click();
  await page.getByTestId('story').getByRole('button', {name: chapters[5]!.title}).click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('PageUp');
  await rests(page);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(`ch=${chapters[4]!.id}`);
  const before = await snapshotOf(page);
  await page.reload();
  await mapDrawn(page, 'svg');
  const current = page.getByTestId('story').locator('[aria-current="step"]');
  await expect.poll(() => current.innerText()).toContain(chapters[4]!.title);
  const {timeWindow, playhead, mode} = before.playback;
  expect((await snapshotOf(page)).playback).toMatchObject({timeWindow, playhead, mode});
  expect((await snapshotOf(page)).clauses).toEqual(before.clauses);
});

test('a link that names only a chapter shows it as it ends', async () => {
  const {page} = await openApp({
    ...{webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce' as const},
    path: `#story=${story.id}&ch=${chapters[6]!.id}`
  });
  const current = page.getByTestId('story').locator('[aria-current="step"]');
  await expect.poll(() => current.innerText()).toContain(chapters[6]!.title);
  const {playback} = await snapshotOf(page);
  expect(playback.playhead).toBeGreaterThan(playback.timeWindow[0]);
  expect(await page.getByRole('button', {name: 'Back to the script'}).count()).toBe(0);
});

test('the story is accessible as a transcript, on a wall and on the smallest screen', async () => {
  for (const viewport of [LAYOUTS.full, LAYOUTS.smallest]) {
    const {page} = await openApp({webgl: false, viewport, reducedMotion: 'reduce'});
    await openPane(page);
    await page.getByRole('button', {name: 'Start', exact: true}).click();
    await page.getByTestId('story').getByText('Chapter 1 of').waitFor();
    await expectAccessible(page);
    const text = await page.getByTestId('story').innerText();
    for (const {title: name} of chapters) expect(text).toContain(name);
    await page.getByRole('button', {name: 'Present', exact: true}).click();
    await page.getByTestId('presenter').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('a story is drafted from what is listed, saved with its data, and opened from the file again', async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, reducedMotion: 'reduce'});
  await openPane(page);
  const pane = page.getByTestId('story');
  await pane.getByRole('button', {name: 'Draft from what is listed'}).click();
  await pane.getByRole('button', {name: 'Done'}).click();
  await pane.getByText(/^Chapter 1 of/).waitFor();
  const drafted = await pane.getByRole('heading', {level: 4}).allInnerTexts();
  expect(drafted.length).toBeGreaterThanOrEqual(3);

  const download = page.waitForEvent('download');
  await pane.getByRole('button', {name: 'Save with its data'}).click();
  const text = await downloadText(await download);
  await pane.getByRole('button', {name: 'End the briefing'}).click();
  await pane.getByRole('button', {name: 'Delete'}).click();
  await pane
    .getByLabel('Open a file')
    .setInputFiles({name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('[]')});
  await pane.getByText(/^This is not a story with its data/).waitFor();

  await pane
    .getByLabel('Open a file')
    .setInputFiles({name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text)});
  await mapDrawn(page, 'svg');
  await openPane(page);
  await pane.getByRole('button', {name: 'Start', exact: true}).click();
  await pane.getByText(/^Chapter 1 of/).waitFor();
  expect(await pane.getByRole('heading', {level: 4}).allInnerTexts()).toEqual(drafted);
  expect(await page.getByTestId('story').getByRole('heading', {level: 3}).innerText()).toMatch(/^Draft/);
});

test('text can be read from the last row: nothing is smaller than 24 px at 1920 × 1080, names on the map included', async () => {
  const {page} = await openApp({webgl: false, viewport: WALL, reducedMotion: 'reduce'});
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await rests(page);
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('.dateline')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement: element, textContent: text} = walker.currentNode;
      if (!element || !text?.trim() || element.closest('.visually-hidden, title')) continue;
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
      const magnified = element.closest('.stage')
        ? Number(getComputedStyle(element.closest('.stage')!).transform.match(/[\d.]+/)?.[0] ?? 1)
        : 1;
      const px = parseFloat(getComputedStyle(element).fontSize) * magnified;
      if (px < 23.9) found.push(`${text.trim()}: ${px}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test.each([
  [1024, 768],
  [1920, 1080],
  [3840, 2160]
])('a chapter looks as it was looked at on a screen of %i × %i', async (width, height) => {
  const {page} = await openApp({webgl: false, viewport: {width, height}, reducedMotion: 'reduce', colorScheme: 'dark'});
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await rests(page);
  await page.mouse.move(width / 2, 1);
  expectPicture(await page.screenshot(), `scenes/pictures/briefing-${width}.png`);
});
