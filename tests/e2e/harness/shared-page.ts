import type {Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach} from 'vitest';
import {goHome} from './map-state.ts';
import {openApp, settled} from './open-app.ts';
import type {PageOptions, TestPage} from './open-page.ts';

/**
 * Opens the app once for all tests of the file or the block that calls this, and goes back to the first view before each.
 * A page that did what it may not do fails the next test, or the last one's end.
 */
export function sharedPage(options: PageOptions, use: (page: Page) => void): void {
  let opened: TestPage;
  beforeAll(async () => {
    opened = await openApp(options);
    use(opened.page);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await goHome(opened.page);
    await settled(opened.page);
    opened.assertClean();
  });
}
