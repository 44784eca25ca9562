import {describe, it} from 'vitest';
import {all} from '../scenes/all.ts';
import {expectPicture} from './harness/expect-picture.ts';
import {openPage} from './harness/open-page.ts';

/** Letters are smoothed a little differently by every version of the browser. */
const TOLERANCE = 0.004;

describe('the picture of every scene is the one that was looked at and kept', () => {
  for (const scene of all) {
    it(scene.name, async () => {
      const {page} = await openPage({
        site: 'scenes',
        path: `?scene=${scene.name}`,
        viewport: {width: scene.width, height: scene.height}
      });
      await page.locator('body[data-ready]').waitFor();
      expectPicture(await page.screenshot(), `scenes/pictures/${scene.name}.png`, {tolerance: TOLERANCE});
    });
  }
});
