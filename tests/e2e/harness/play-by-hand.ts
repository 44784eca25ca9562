import type {Page} from 'playwright-core';

/**
 * Takes the clock of a page into the hand of the test: animation frames and timers come only when it is moved, so that what
 * plays is the same on a fast machine and on a slow one. The result moves the clock on by so many ms, with one frame.
 */
export async function playByHand(page: Page): Promise<(ms: number) => Promise<void>> {
  await page.clock.install({time: 0});
  await page.clock.pauseAt(1000);
  return (ms) => page.clock.fastForward(ms);
}
