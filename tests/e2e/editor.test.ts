import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import shipped from '../../data/khorasan/stories/turned-outward.json';
import {parseStory} from '../../src/core/story/story-file.ts';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';
import {rests} from './harness/tell-story.ts';

const {chapters} = shipped;
const STILL = {webgl: false, reducedMotion: 'reduce'} as const;

const pane = (page: Page) => page.getByTestId('story');
const field = (page: Page, name: string) => pane(page).getByLabel(name, {exact: true});
const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', {name, exact: true});
const titles = (page: Page) => pane(page).getByRole('heading', {level: 4}).getByRole('button').locator('bdi');
const chapterOf = async (page: Page) => (await snapshotOf(page)).chapter?.id ?? null;

async function openPane(page: Page): Promise<void> {
  const opener = page.getByRole('button', {name: 'Open list and record'});
  if (await opener.count()) await opener.click();
  await page.getByRole('tab', {name: 'Briefing'}).click();
}

async function editCopy(page: Page): Promise<void> {
  await openPane(page);
  await button(page, 'Edit a copy').click();
  await field(page, 'Title of the story').waitFor();
  await expect.poll(() => chapterOf(page)).toBe(chapters[0]!.id);
}

/** Shows other ground, as a drag of the map does. */
async function lookElsewhere(page: Page): Promise<void> {
  await show(page, {camera: {center: [37.6, 55.7], zoom: 5, bearing: 0, pitch: 0}});
  await pane(page).getByText('The screen shows something else than the chapter.').waitFor();
}

describe('a copy of the story of the data set', () => {
  test('is written, put in order, undone, kept over a reload, saved as a file and opened again', async () => {
    const {page} = await openApp({...STILL, viewport: LAYOUTS.full});
    await editCopy(page);
    await field(page, 'Title of the story').fill('Ten minutes on the branch');
    await field(page, 'Title').fill('Where it began');
    await field(page, 'Caption').fill('It began in January 2015. ');
    await pane(page).getByLabel('Link to a record…').selectOption({index: 1});
    await expect.poll(() => field(page, 'Caption').inputValue()).toMatch(/\]\(record:\S+\)$/);
    expect(await pane(page).getByRole('group', {name: 'As it reads'}).getByRole('link').count()).toBe(1);
    await field(page, 'Notes for the speaker').fill('Begin slowly.');

    await button(page, 'Later').click();
    await pane(page).getByText('“Where it began” is chapter 2 of 11.').waitFor();
    expect(await titles(page).nth(1).innerText()).toBe('Where it began');
    expect(await button(page, 'Later').evaluate((later) => later === document.activeElement)).toBe(true);
    await button(page, 'Delete').click();
    expect(await titles(page).count()).toBe(chapters.length - 1);
    await pane(page).getByRole('status').getByRole('button', {name: 'Undo'}).click();
    expect(await titles(page).count()).toBe(chapters.length);

    const download = page.waitForEvent('download');
    await button(page, 'Save as a file').click();
    const text = await downloadText(await download);
    const {story, issues} = parseStory(text, {data: ['khorasan']});
    expect(issues).toEqual([]);
    expect(story!.title).toBe('Ten minutes on the branch');
    expect(story!.chapters[1]).toMatchObject({
      title: 'Where it began',
      notes: 'Begin slowly.',
      view: chapters[0]!.view
    });

    await page.reload();
    await mapDrawn(page, 'svg');
    await openPane(page);
    await button(page, 'End the briefing').click();
    const own = pane(page).locator('section').filter({hasText: 'Yours, on this device'});
    expect(await own.getByRole('heading').innerText()).toBe('Ten minutes on the branch');
    await own.getByRole('button', {name: 'Delete'}).click();
    await pane(page).getByText('Deleted “Ten minutes on the branch”.').waitFor();
    expect(await own.count()).toBe(0);

    const file = {mimeType: 'application/json', buffer: Buffer.from(text.replace('"title":', '"colour": 1, "title":'))};
    await pane(page)
      .getByLabel('Open a file')
      .setInputFiles({name: 'story.json', ...file});
    await pane(page).getByText('Opened “Ten minutes on the branch”.').waitFor();
    expect(await pane(page).getByRole('status').first().innerText()).toContain('unknown key “colour”');
    expect(await titles(page).first().innerText()).toBe(chapters[1]!.title);
    await expect.poll(() => chapterOf(page)).toBe(story!.chapters[0]!.id);
  });

  test('takes what is on the screen into a chapter and as a new one, shows each again, and plays it', async () => {
    const {page} = await openApp({...STILL, viewport: LAYOUTS.full});
    await editCopy(page);
    const before = await snapshotOf(page);
    await lookElsewhere(page);
    await button(page, 'Back to the chapter').click();
    await expect.poll(async () => (await snapshotOf(page)).camera).toEqual(before.camera);
    await rests(page);

    await lookElsewhere(page);
    await button(page, 'Show this in chapter 1').click();
    await pane(page).getByText('The chapter shows what is on the screen.').waitFor();
    await titles(page).nth(2).click();
    await expect.poll(() => chapterOf(page)).toBe(chapters[2]!.id);
    await titles(page).first().locator('..').locator('..').click();
    await expect.poll(async () => (await snapshotOf(page)).camera.center[1]).toBeCloseTo(55.7, 1);

    await button(page, 'Add this view as a chapter').click();
    await pane(page).getByText('Chapter 2 shows what is on the screen.').waitFor();
    expect(await titles(page).count()).toBe(chapters.length + 1);
    expect(await field(page, 'Title').evaluate((title) => title === document.activeElement)).toBe(true);
    await pane(page)
      .getByText(/links to no record/)
      .waitFor();
    await page.keyboard.type('Moscow');
    await pane(page).getByLabel('Clock').selectOption('runs evenly');
    await button(page, 'Play this chapter').click();
    await expect.poll(async () => (await snapshotOf(page)).playback.playing).toBe(true);
    await page.getByRole('button', {name: 'Pause', exact: true}).click();

    // Undo takes back the clock, what was typed, the chapter, and the view of the first one.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const undo = button(page, 'Undo the last change of the story (Ctrl Z)');
    for (let step = 0; step < 4; step++) await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    expect(await titles(page).allInnerTexts()).toEqual(chapters.map(({title}) => title));
    await expect.poll(async () => (await snapshotOf(page)).camera.center[1]).toBeCloseTo(before.camera.center[1], 1);
    await button(page, 'Make the change again (Ctrl Y)').focus();
    await page.keyboard.press('Control+y');
    await expect.poll(async () => (await snapshotOf(page)).camera.center[1]).toBeCloseTo(55.7, 1);
    await button(page, 'Done').click();
    await pane(page)
      .getByText(/^Chapter 1 of/)
      .waitFor();
  });

  test('has its chapters dragged to another place', async () => {
    const {page} = await openApp({...STILL, viewport: LAYOUTS.full});
    await editCopy(page);
    const rows = pane(page).getByRole('list', {name: 'Chapters'}).locator('> li');
    await rows.nth(3).scrollIntoViewIfNeeded();
    await rows.nth(3).getByTitle('Drag to another place').dragTo(rows.nth(1));
    await pane(page).getByText(`“${chapters[3]!.title}” is chapter 2 of 11.`).waitFor();
    expect(await titles(page).nth(1).innerText()).toBe(chapters[3]!.title);
  });
});

test('a story begins with the view of the moment and its record, and is presented', async () => {
  const {page} = await openApp({...STILL, viewport: LAYOUTS.full});
  await page.evaluate(() => document.querySelector('incident-map')!.select('2024-01-03-kerman-bombings'));
  await openPane(page);
  await button(page, 'New from this view').click();
  await expect.poll(() => field(page, 'Caption').inputValue()).toContain('(record:2024-01-03-kerman-bombings)');
  expect(await titles(page).count()).toBe(1);
  expect(await button(page, 'Delete').isDisabled()).toBe(true);
  await button(page, 'Present').click();
  const presenter = page.getByTestId('presenter');
  await presenter.waitFor();
  expect(await presenter.getByRole('heading').innerText()).toMatch(/Kerman/);
  await page.keyboard.press('Escape');
  await field(page, 'Title of the story').waitFor();
});

test('the editor is accessible and nothing sticks out, on a desk and on the smallest screen, in both themes', async () => {
  for (const [viewport, colorScheme] of [
    [LAYOUTS.full, 'dark'],
    [LAYOUTS.smallest, 'light']
  ] as const) {
    const {page} = await openApp({...STILL, viewport, colorScheme});
    await editCopy(page);
    await expectAccessible(page);
    await lookElsewhere(page);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
