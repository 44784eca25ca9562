import type {Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {incidentOf, sourcesOf} from './harness/dataset.ts';
import {goHome, playheadOf, show, snapshotOf} from './harness/map-state.ts';
import {LAYOUTS, openApp, settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {difference} from './harness/pixels.ts';
import {screenPoint} from './harness/screen-point.ts';

const KERMAN = '2024-01-03-kerman-bombings';
const CROCUS = '2024-03-22-crocus-city-hall';

describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  let opened: TestPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openApp({webgl, viewport: LAYOUTS.full});
    page = opened.page;
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await goHome(page);
    opened.assertClean();
  });

  const record = () => page.getByTestId('record');

  test('a click on a mark of the map opens its record, and one beside it closes it', async () => {
    const {x, y} = await screenPoint(page, incidentOf(KERMAN).geometry!.coordinates as [number, number]);
    const before = await page.locator('[data-renderer]').screenshot();
    await page.mouse.click(x, y);
    await record().waitFor();
    expect(await record().getAttribute('data-id')).toBe(KERMAN);
    await page.mouse.move(0, 0);
    await settled(page);
    expect(difference(before, await page.locator('[data-renderer]').screenshot())).toBeGreaterThan(0);

    await page.mouse.click(x, y + 90);
    await record().waitFor({state: 'detached'});
    expect((await snapshotOf(page)).selected).toBeNull();
  });

  test('the pointer over a mark says that it can be clicked', async () => {
    const {x, y} = await screenPoint(page, incidentOf(KERMAN).geometry!.coordinates as [number, number]);
    const cursorAt = async (left: number, top: number) => {
      await page.mouse.move(left, top);
      await settled(page);
      return page.evaluate(([a, b]) => getComputedStyle(document.elementFromPoint(a!, b!)!).cursor, [left, top]);
    };
    expect(await cursorAt(x, y)).toBe('pointer');
    expect(await cursorAt(x, y + 90)).toBe('grab');
  });

  test('a click on a bar of the timeline opens its record and moves the playhead there', async () => {
    await show(page, {playback: {...(await snapshotOf(page)).playback, playhead: Date.UTC(2024, 0, 28)}});
    await settled(page);
    const at = (await page.getByRole('slider', {name: 'Playhead'}).boundingBox())!;
    const baseline = (await page.locator('line.baseline').boundingBox())!;
    await page.mouse.click(at.x + at.width / 2 - 3, baseline.y - 4);
    await record().waitFor();
    expect(await record().getAttribute('data-id')).toBe('2024-01-28-istanbul-santa-maria-church');
    expect(new Date(await playheadOf(page)).toISOString().slice(0, 10)).toBe('2024-01-28');
  });

  test('a click on a line of the list opens its record', async () => {
    await page.getByTestId('list').locator(`[data-id="${CROCUS}"]`).click();
    await record().waitFor();
    expect(await record().getAttribute('data-id')).toBe(CROCUS);
    expect(await record().getByRole('heading', {level: 3}).textContent()).toBe(incidentOf(CROCUS).properties.title);
  });

  test('a related record moves the clock to where it can be seen, and the map', async () => {
    await show(page, {selected: CROCUS});
    await record().locator('[data-related="2023-05-09-foreign-policy-analysis"]').click();
    await settled(page);
    const {selected, playback} = await snapshotOf(page);
    expect(selected).toBe('2023-05-09-foreign-policy-analysis');
    expect(new Date(playback.playhead).toISOString().slice(0, 10)).toBe('2023-05-09');
    expect(playback.timeWindow[0]).toBe(Date.UTC(2023, 4, 9));
    expect(await page.getByTestId('clock').locator('time').getAttribute('datetime')).toBe('2023-05-09');

    await show(page, {selected: KERMAN, camera: {center: [10, 50], zoom: 5, bearing: 0, pitch: 0}});
    await settled(page);
    await show(page, {selected: '2024-03-07-moscow-synagogue-plot'});
    await record().locator('[data-related="2024-03-07-koryakovo-raid"]').click();
    const map = (await page.locator('[data-renderer]').boundingBox())!;
    await expect
      .poll(async () => {
        const {x, y} = await screenPoint(
          page,
          incidentOf('2024-03-07-koryakovo-raid').geometry!.coordinates as [number, number]
        );
        return x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
      })
      .toBe(true);
  });

  test('the record shows every figure with its source and date, and every source with its own', async () => {
    await show(page, {selected: CROCUS});
    const {figures, sources} = incidentOf(CROCUS).properties;
    const rows = record().locator('.figures tbody tr');
    expect(await rows.count()).toBe(figures.length);
    for (const row of await rows.all()) {
      const [date, source, value] = await row.locator('td').allTextContents();
      expect(date).toMatch(/\b20\d\d\b/);
      expect(source!.trim()).not.toBe('');
      expect(value!.trim()).toMatch(/\d|unknown/);
    }
    const cited = record()
      .getByRole('listitem')
      .filter({has: page.locator('.title')});
    const known = sourcesOf().filter(({id}) => sources.some((citation) => citation.id === id));
    const text = (await record().textContent())!;
    for (const {title} of known) expect(text).toContain(title);
    expect(await cited.count()).toBeGreaterThanOrEqual(sources.length);
    expect(await page.getByTestId('independence').textContent()).toMatch(
      new RegExp(`^${sources.length} sources, \\d+ independent$`)
    );
  });

  test('the record says how sure it is and who doubts it', async () => {
    for (const id of [
      '2023-07-06-nrw-plot',
      '2022-04-18-termez-rockets',
      '2024-06-kazakhstan-womens-cell',
      '2024-kulob-car-bomb'
    ]) {
      const {status, statusNote} = incidentOf(id).properties;
      await show(page, {selected: id});
      await settled(page);
      const text = (await record().textContent())!;
      expect(text).toContain(status.replace(/^./, (letter) => letter.toUpperCase()));
      if (statusNote !== undefined) expect(text).toContain(statusNote);
    }
  });
});
