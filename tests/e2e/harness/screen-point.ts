import type {Page} from 'playwright-core';
import type {Position} from '../../../geo/index.ts';
import {mercator} from '../../../src/core/camera/camera.ts';
import {snapshotOf} from './map-state.ts';

/** Where a place of the flat map without bearing and pitch lies on the page, in CSS px. */
export async function screenPoint(page: Page, position: Position): Promise<{x: number; y: number}> {
  const {camera} = await snapshotOf(page);
  const box = (await page.locator('[data-renderer]').boundingBox())!;
  const [x, y] = mercator(position);
  const [cx, cy] = mercator(camera.center);
  const scale = 2 ** camera.zoom;
  return {x: box.x + box.width / 2 + (x - cx) * scale, y: box.y + box.height / 2 + (y - cy) * scale};
}
