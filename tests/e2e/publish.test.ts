import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';

const VIEW = '#v=1&at=2024-01-05&sel=2024-01-03-kerman-bombings';

describe('the dialog that publishes a view', () => {
  let opened: TestPage;

  beforeAll(async () => {
    opened = await openApp({webgl: false, path: VIEW});
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => opened.close());

  test('opens by its key, its tool and beside the files, holds the clock, and gives the focus back', async () => {
    const {page} = opened;
    const dialog = page.getByTestId('publish');
    await show(page, {playback: {...(await snapshotOf(page)).playback, playing: true}});
    await pressOnPage(page, 'e');
    await dialog.waitFor();
    expect((await snapshotOf(page)).playback.playing).toBe(false);
    // Keys of the map behind mean nothing here.
    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});
    expect(await page.getByTestId('table').count()).toBe(0);

    const tool = page.locator('[data-tool="publish"]');
    await tool.click();
    await dialog.waitFor();
    await dialog.getByRole('button', {name: 'Close'}).click();
    await dialog.waitFor({state: 'detached'});
    expect(await tool.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.getByRole('tab', {name: 'List'}).click();
    await page.getByRole('group', {name: 'Take away'}).getByRole('button', {name: 'Publish'}).click();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
  });

  test('gives the code of a frame that shows the view, and shows it', async () => {
    const {page} = opened;
    await pressOnPage(page, 'e');
    const dialog = page.getByTestId('publish');
    const link = await dialog.getByLabel('Link to this view').inputValue();
    expect(link).toMatch(/#v=1&.*sel=2024-01-03-kerman-bombings/);
    const code = dialog.getByLabel('Code to paste');
    const source = (await code.inputValue()).match(/<iframe src="([^"]*)"/)![1]!.replaceAll('&amp;', '&');
    expect(source).toBe(`${link}&embed=1`);
    const frame = dialog.frameLocator('iframe');
    await frame.locator('[data-renderer="svg"] .ground path').first().waitFor({state: 'attached'});
    const shown = await dialog
      .locator('iframe')
      .evaluate((each: HTMLIFrameElement) => each.contentDocument!.querySelector('incident-map')!.snapshot!);
    expect(shown.selected).toBe('2024-01-03-kerman-bombings');
    expect(shown.playback.playhead).toBe((await snapshotOf(page)).playback.playhead);
    await expectAccessible(page);
  });

  test('changes the code and the preview with what is asked for, and copies it', async () => {
    const {page} = opened;
    const dialog = page.getByTestId('publish');
    await dialog.getByLabel('Colors').selectOption('Dark');
    await dialog.getByLabel('Play by itself').check();
    await dialog.getByLabel('Grow with its content').check();
    await dialog.getByLabel('Height').fill('99999');
    const code = dialog.getByLabel('Code to paste');
    expect(await code.inputValue()).toMatch(/&amp;embed=1&amp;autoplay=1&amp;theme=dark"/);
    expect(await code.inputValue()).toMatch(/height="2000"[\s\S]*dateline-height\.js/);
    expect(await dialog.locator('iframe').getAttribute('src')).toMatch(/&embed=1&autoplay=1&theme=dark$/);
    await dialog.getByLabel('Where to').selectOption('Jupyter');
    expect(await code.inputValue()).toMatch(/^from IPython\.display import IFrame\nIFrame\("/);
    await dialog.getByRole('button', {name: 'Copy'}).last().click();
    await dialog.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    opened.assertClean();
  });
});

test('on the smallest screen the dialog is the screen, and nothing is cut off', async () => {
  const {page, assertClean} = await openApp({webgl: false, viewport: LAYOUTS.smallest});
  await pressOnPage(page, 'e');
  const dialog = page.getByTestId('publish');
  await dialog.getByLabel('Code to paste').waitFor();
  expect(
    await dialog.evaluate((each) => [each.clientWidth, each.scrollWidth <= each.clientWidth, document.body.scrollWidth])
  ).toEqual([LAYOUTS.smallest.width, true, LAYOUTS.smallest.width]);
  const pane = dialog.getByRole('tabpanel');
  expect(await pane.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  await expectAccessible(page);
  assertClean();
});
