import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {MARKS_CANVAS} from './map-canvas.ts';
import {settled} from './open-app.ts';

/** A picture of nothing but the marks of the page's map, on the ground of the page. */
export async function marksPicture(page: Page): Promise<PNG> {
  const setVisibility = (selector: string, visibility: string) =>
    page
      .locator(selector)
      .evaluate((element: HTMLElement | SVGElement, value) => (element.style.visibility = value), visibility);
  const marks = (await page.locator(MARKS_CANVAS).count()) > 0 ? MARKS_CANVAS : '[data-layer="marks"]';
  await setVisibility('.stage', 'hidden');
  await setVisibility(marks, 'visible');
  await settled(page);
  const clip = (await page.locator('[data-renderer]').boundingBox())!;
  const picture = await page.screenshot({clip});
  await setVisibility(marks, '');
  await setVisibility('.stage', '');
  return PNG.sync.read(picture);
}
