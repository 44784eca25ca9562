import {PNG} from 'pngjs';
import {expect, inject, test} from 'vitest';
import {openPage} from './harness/open-page.ts';

/**
 * Mean difference of two channels of a drawing by two painters, of 255, at most: they smooth edges differently. A little more
 * than what was measured.
 */
const MOST_APART = {'map-desk': 0.12, specimen: 0.08, 'flow-growth': 0.18, 'map-globe': 0.06};

test.each(['light', 'dark'])('shapes on a canvas look as they do as SVG, in the %s theme', async (theme) => {
  const {page} = await openPage({site: 'scenes', path: 'about:blank', viewport: {width: 1400, height: 1200}});
  const shot = async (query: string) => {
    await page.goto(new URL(query, inject('siteUrls').scenes).href);
    await page.locator('body[data-ready]').waitFor();
    return PNG.sync.read(await page.locator('svg, canvas').first().screenshot());
  };
  for (const [drawing, most] of Object.entries(MOST_APART)) {
    const name = `${drawing}-${theme}`;
    const [svg, canvas] = [await shot(`?scene=${name}`), await shot(`?scene=${name}&canvas`)];
    expect(meanDifference(svg, canvas), name).toBeLessThan(most);
  }
});

function meanDifference(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let sum = 0;
  // All is opaque.
  for (let i = 0; i < a.data.length; i++) if (i % 4 < 3) sum += Math.abs(a.data[i]! - b.data[i]!);
  return sum / (a.width * a.height * 3);
}
