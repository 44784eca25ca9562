import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';
import {afterAll, describe, expect, test} from 'vitest';
import {MARKS_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {playheadOf, pressOnPage, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {mapDrawn, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import {chapterOf, chapters, rests} from './harness/tell-story.ts';

const MEGABYTE = 1_000_000;
const LARGEST = 6 * MEGABYTE;
const LARGEST_CODE = 1.2 * MEGABYTE;

const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** Saves what the app shows as one file, and gives the file's path. */
async function save(page: Page, name: string, first?: string): Promise<string> {
  await pressOnPage(page, 'e');
  const dialog = page.getByTestId('publish');
  await dialog.getByRole('tab', {name: 'One file'}).click();
  if (first) await dialog.getByLabel(first).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Save as HTML'}).click()
  ]);
  await dialog.getByText(/^Saved dateline-khorasan-/).waitFor();
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

/** Opens a file from the disk in a browser without a network; a request of it for anything else is a finding. */
async function openFromDisk(path: string, webgl: boolean): Promise<TestPage> {
  const url = pathToFileURL(path).href;
  const opened = await openPage({
    ...{path: url, webgl, viewport: {width: 1024, height: 640}},
    // The file itself, and the scripts that it makes of its own text.
    expected: [new RegExp(`^${url.replaceAll('.', '\\.')}$`), /^blob:/],
    prepare: (page) => page.context().setOffline(true)
  });
  await mapDrawn(opened.page, webgl ? 'webgl' : 'svg');
  return opened;
}

describe('a view saved as one file', () => {
  test('opens from a disk with the view, plays, selects, searches, and asks nobody for anything', async () => {
    const {page} = await openApp({webgl: false, path: '#v=1&at=2024-01-02&sel=2024-01-03-kerman-bombings&theme=light'});
    const before = await snapshotOf(page);
    const ids = await visibleIdsOf(page);
    const path = await save(page, 'view.html');
    expect(statSync(path).size).toBeLessThan(LARGEST);
    const code = readFileSync(path, 'utf8').match(/id="dateline-code">([^<]*)</)![1]!;
    expect(Buffer.from(code, 'base64').length).toBeLessThan(LARGEST_CODE);

    const {page: saved, assertClean} = await openFromDisk(path, true);
    const after = await snapshotOf(saved);
    expect({...after, camera: null}).toEqual({...before, camera: null});
    expect(await visibleIdsOf(saved)).toEqual(ids);
    expect(await shareDrawnBy(saved, MARKS_CANVAS)).toBeGreaterThan(0.0005);

    const from = await playheadOf(saved);
    await saved.getByRole('button', {name: 'Play', exact: true}).click();
    await expect.poll(() => playheadOf(saved)).toBeGreaterThan(from);
    await saved.getByRole('button', {name: 'Pause', exact: true}).click();
    await pressOnPage(saved, '/');
    await saved.keyboard.type('Crocus');
    await saved.getByRole('option').first().waitFor();
    await saved.keyboard.press('ArrowDown');
    await saved.keyboard.press('Enter');
    await expect.poll(async () => (await snapshotOf(saved)).selected).toMatch(/crocus/);
    await saved.getByRole('button', {name: 'Zoom in'}).click();
    assertClean();
  });

  test('keeps records that look like a page what they are', async () => {
    const title = '</script><script>globalThis.broken = 1</script><img src=x onerror="globalThis.broken = 2">';
    const {page} = await openApp({
      webgl: false,
      prepare: (each) =>
        each.route('**/incidents.*.geojson', async (route) => {
          const response = await route.fetch();
          const records = (await response.json()) as {features: {properties: {title: string}}[]};
          for (const {properties} of records.features) properties.title = title;
          await route.fulfill({response, json: records});
        })
    });
    const {page: saved, assertClean} = await openFromDisk(await save(page, 'hostile.html'), false);
    await pressOnPage(saved, 'l');
    await saved.getByTestId('list').getByText(title).first().waitFor();
    expect(await saved.evaluate(() => 'broken' in globalThis || document.images.length > 0)).toBe(false);
    assertClean();
  });

  test('opens with a briefing, and tells it, drawn without a graphics card', async () => {
    const {page} = await openApp({webgl: false});
    const path = await save(page, 'story.html', 'The briefing “How the branch turned outward, 2014–2024”');
    const {page: saved, assertClean} = await openFromDisk(path, false);
    await expect.poll(() => chapterOf(saved)).toBe(chapters[0]!.id);
    await rests(saved);
    await pressOnPage(saved, 'PageDown');
    await expect.poll(() => chapterOf(saved)).toBe(chapters[1]!.id);
    assertClean();
  });
});
