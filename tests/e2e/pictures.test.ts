import {afterAll, beforeAll, describe, inject, it} from 'vitest';
import {all} from '../scenes/all.ts';
import {expectPicture} from './harness/expect-picture.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';

/** Letters are smoothed a little differently by every version of the browser. */
const TOLERANCE = 0.004;

describe('the picture of every scene is the one that was looked at and kept', () => {
  let gallery: TestPage;

  beforeAll(async () => {
    gallery = await openPage({site: 'scenes', path: 'about:blank'});
  });

  afterAll(() => gallery.close());

  for (const {name, width, height} of all) {
    it(name, async () => {
      const {page} = gallery;
      // The scene before need not be painted again at this size.
      await page.goto('about:blank');
      await page.setViewportSize({width, height});
      await page.goto(new URL(`?scene=${name}`, inject('siteUrls').scenes).href);
      await page.locator('body[data-ready]').waitFor();
      expectPicture(await page.screenshot(), `scenes/pictures/${name}.png`, {tolerance: TOLERANCE});
    });
  }
});

describe('the picture of the app in the README', () => {
  it('shows the map on the day of the attack on Crocus City Hall, with its record open', async () => {
    const {page} = await openPage({
      path: '#at=2024-03-22&sel=2024-03-22-crocus-city-hall',
      viewport: {width: 1440, height: 900},
      colorScheme: 'dark'
    });
    await page.locator('[data-renderer="webgl"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Place names arrive one by one after the first picture.
    let before = await page.screenshot();
    let after = await page.screenshot();
    while (!before.equals(after)) [before, after] = [after, await page.screenshot()];
    expectPicture(after, 'scenes/pictures/app.png', {tolerance: 0.03});
  });
});
