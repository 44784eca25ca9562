import type {Page} from 'playwright-core';
import {openPage, type PageOptions, type TestPage} from './open-page.ts';

/** Sizes of the element at which its layout differs, in CSS px. */
export const LAYOUTS = {
  full: {width: 1280, height: 800},
  middle: {width: 1024, height: 640},
  phone: {width: 360, height: 640},
  smallest: {width: 320, height: 640},
  /** A phone on its side. */
  lying: {width: 844, height: 390},
  /** 1280 × 1024 at 400 %. */
  zoomed: {width: 320, height: 256}
} as const;

/** Opens the app and waits until its map is drawn: with WebGL by the graphics processor, without as SVG. */
export async function openApp(options: PageOptions = {}): Promise<TestPage> {
  const opened = await openPage(options);
  await mapDrawn(opened.page, options.webgl === false ? 'svg' : 'webgl');
  return opened;
}

/** Waits until the page has a map that stands, its ground included. */
export async function mapDrawn(page: Page, renderer: 'svg' | 'webgl' = 'webgl'): Promise<void> {
  await page.waitForSelector(`incident-map [data-renderer="${renderer}"]`);
  if (renderer === 'svg')
    await page.waitForFunction(() => document.querySelector('[data-renderer="svg"] .ground path') !== null);
  await settled(page);
}

/** Waits until what was done has reached the screen. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
  );
}
