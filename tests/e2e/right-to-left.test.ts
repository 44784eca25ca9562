import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {playheadOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';

test.each([
  ['full', LAYOUTS.full],
  ['phone', LAYOUTS.phone]
])(
  'in a page that reads from right to left the %s layout is mirrored, but later stays to the right',
  async (name, viewport) => {
    const {page} = await openApp({viewport, webgl: false});
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await settled(page);
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

    const playhead = page.getByRole('slider', {name: 'Playhead'});
    await playhead.press('Home');
    const [atStart, xAtStart] = [await playheadOf(page), (await playhead.boundingBox())!.x];
    await playhead.press('ArrowRight');
    expect(await playheadOf(page)).toBeGreaterThan(atStart);
    await playhead.press('End');
    expect((await playhead.boundingBox())!.x).toBeGreaterThan(xAtStart);
    const [start, end] = [await box('.thumb.start'), await box('.thumb.end')];
    expect(start.x).toBeLessThan(end.x);

    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (name === 'full') {
      const [column, stage, reading, dock] = [
        await box('.column'),
        await box('.stage'),
        await box('.reading'),
        await box('.dock')
      ];
      expect(reading.x + reading.width).toBeLessThanOrEqual(stage.x + 1);
      expect(stage.x + stage.width).toBeLessThanOrEqual(column.x + 1);
      expect(stage.y + stage.height).toBeLessThanOrEqual(dock.y + 1);
      const tabs = page.locator('.reading').getByRole('tab');
      await tabs.first().press('ArrowLeft');
      expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    }
    expect(await overlapping(page, '.transport button, .speed, .modes label, .step > *, .view button')).toEqual([]);
    await expectAccessible(page);
  }
);

/** Pairs of controls that cover each other. */
function overlapping(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((each) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(each)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent!.trim(),
        box: element.getBoundingClientRect()
      }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({box}) =>
            box.left < a.box.right - 1 &&
            a.box.left < box.right - 1 &&
            box.top < a.box.bottom - 1 &&
            a.box.top < box.bottom - 1
        )
        .map((b) => `${a.name} and ${b.name}`)
    );
  }, selector);
}
