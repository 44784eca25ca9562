import type {Page} from 'playwright-core';
import type {Counts, Snapshot} from '../../../src/element/index.ts';

/** The view of the page's first map as one value. */
export function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(() => document.querySelector('incident-map')!.snapshot!);
}

/** Changes parts of the view of the page's first map. */
export async function show(page: Page, change: Partial<Snapshot>): Promise<void> {
  await page.evaluate((parts) => {
    const map = document.querySelector('incident-map')!;
    map.snapshot = {...map.snapshot!, ...parts};
  }, change);
}

/** Takes the page's first map back to the view that a link without a fragment opens. */
export async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => {
    const map = document.querySelector('incident-map')!;
    map.snapshot = map.home!;
  });
}

/** Counts of the page's first map. */
export function countsOf(page: Page): Promise<Counts> {
  return page.evaluate(() => document.querySelector('incident-map')!.counts!);
}

/** Ids of the incidents that the page's first map shows. */
export function visibleIdsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.querySelector('incident-map')!.visibleIds);
}

/** The playhead of the page's first map, ms since the epoch, UTC. */
export function playheadOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('incident-map')!.currentTime!.getTime());
}

/** Presses a key while no control holds the focus. */
export async function pressOnPage(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

/** Writes down the names of events of the page's first map from now on; the result reads them. */
export async function recordEvents(page: Page, names: readonly string[]): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    Object.assign(globalThis, {heard});
    for (const type of types) document.querySelector('incident-map')!.addEventListener(type, () => heard.push(type));
  }, names);
  return () => page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
}
