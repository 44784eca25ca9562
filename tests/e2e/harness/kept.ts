import type {Page} from 'playwright-core';

/** Waits until the files are kept and the page gets its own from there. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Addresses of everything that is kept, without the marks of its version. */
export function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({url}) => url.split('?')[0]!);
  });
}
