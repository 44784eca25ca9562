import type {Page} from 'playwright-core';
import {settled} from './open-app.ts';
import {difference} from './pixels.ts';

/** The canvas with the background map, and the one with the marks. */
export const MAP_CANVAS = 'canvas.maplibregl-canvas';
export const MARKS_CANVAS = '.maplibregl-map canvas:not(.maplibregl-canvas)';

/** Share of the map's picture that changes when a canvas is hidden. */
export async function shareDrawnBy(page: Page, canvas: string): Promise<number> {
  const map = page.locator('[data-renderer]');
  const drawn = await map.screenshot();
  const setVisibility = (visibility: string) =>
    page.locator(canvas).evaluate((element: HTMLElement, value) => (element.style.visibility = value), visibility);
  await setVisibility('hidden');
  await settled(page);
  const without = await map.screenshot();
  await setVisibility('');
  return difference(drawn, without);
}
