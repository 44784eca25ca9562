import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import Papa from 'papaparse';
import type {Download} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import {pdfText} from './harness/pdf-text.ts';

/** Words of the data that tell a place, a person or a work. */
const TELLING = /Kerman|Crocus|Santa Maria|Krasnogorsk|Soleimani|santa-maria|kerman|crocus/;

const folder = mkdtempSync(join(tmpdir(), 'dateline-care-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('publishing with care', () => {
  let opened: TestPage;
  const dialog = () => opened.page.getByTestId('publish');
  const tab = (name: string) => dialog().getByRole('tab', {name}).click();
  const saved = async (button: string): Promise<Download> => {
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      dialog().getByRole('button', {name: button, exact: true}).click()
    ]);
    return download;
  };

  beforeAll(async () => {
    opened = await openApp({webgl: false, viewport: LAYOUTS.full, path: '#v=1&sel=2024-01-03-kerman-bombings'});
    await pressOnPage(opened.page, 'e');
    await tab('Data');
  });
  afterAll(() => opened.close());

  test('is asked for above what is made, by keyboard too, and says what will be left out', async () => {
    const {page} = opened;
    const said = dialog().getByTestId('care-said');
    expect(await said.textContent()).toBe('Nothing is left out');
    await dialog().getByText('With care').click();
    await dialog().getByLabel('Places', {exact: true}).selectOption('Cells of 1°, some 100 km');
    expect(await said.textContent()).toBe('Places told by cells of 1°; names and free words left out');
    const names = dialog().getByLabel('Leave out names and free words');
    expect([await names.isChecked(), await names.isDisabled()]).toEqual([true, true]);
    await dialog().getByLabel('Hold back the last').fill('30');
    await page.keyboard.press('Tab');
    expect(await said.textContent()).toMatch(/records of the last 30 days held back/);
    // Too many days are as many as there can be, never none.
    await dialog().getByLabel('Hold back the last').fill('99999');
    await page.keyboard.press('Tab');
    expect(await dialog().getByLabel('Hold back the last').inputValue()).toBe('3660');
    expect(await said.textContent()).toMatch(/records of the last 3,660 days held back/);
    await dialog().getByLabel('Hold back the last').fill('');
    await page.keyboard.press('Tab');
    expect(await said.textContent()).not.toMatch(/days/);
    await expectAccessible(page);
  });

  test('leaves names out of tables, and says in every row that it did', async () => {
    const csv = await downloadText(await saved('CSV'));
    const {data} = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {header: true, skipEmptyLines: true});
    expect(data.length).toBeGreaterThan(20);
    expect(csv).not.toMatch(TELLING);
    const said = /^Published with care: places told by cells of 1°; names and free words left out$/;
    expect(data.filter(({data_care: care}) => !said.test(care!))).toEqual([]);
    // Middles of cells of one degree.
    const placed = data.filter(({record, lon}) => record === 'incident' && lon !== '');
    expect(placed.length).toBeGreaterThan(10);
    expect(
      placed.filter(({lon, lat}) => Math.abs(Number(lon) % 1) !== 0.5 || Math.abs(Number(lat) % 1) !== 0.5)
    ).toEqual([]);
    expect(placed.filter(({radius_km: radius}) => Number(radius) < 50)).toEqual([]);
  });

  test('leaves them out of what the browser prints too, on whatever pane the dialog stands', async () => {
    for (const name of ['Embed', 'Data']) {
      await tab(name);
      const printed = async () => (await pdfText(await opened.page.pdf({format: 'A4'}))).join(' ');
      await expect.poll(printed, {timeout: 30_000}).toContain('Published with care');
      const text = await printed();
      expect(text).not.toMatch(TELLING);
      expect(text).not.toContain('#v=1');
      expect(await opened.page.locator('body > .handout').count()).toBe(0);
    }
  });

  test('leaves them out of what is printed while a pane is still on its way', async () => {
    const {page} = opened;
    let letGo = (): void => undefined;
    const printed = new Promise<void>((done) => (letGo = done));
    await page.route('**/FilmPane-*.js', async (route) => {
      await printed;
      await route.continue();
    });
    await tab('Film');
    await dialog().getByText('Opening…').waitFor();
    const text = (await pdfText(await page.pdf({format: 'A4'}))).join(' ');
    letGo();
    expect(text).toContain('Published with care');
    expect(text).not.toMatch(TELLING);
    await dialog().getByText('Opening…').waitFor({state: 'detached'});
  });

  test('leaves names and the address out of pictures, and says so on them', async () => {
    await tab('Picture');
    await dialog().getByTestId('picture').waitFor();
    const svg = await downloadText(await saved('Save SVG'));
    expect(svg).not.toMatch(TELLING);
    expect(svg).toMatch(/Published with care: places told by cells of 1°/);
    expect(svg).not.toMatch(/https?:\/\/127/);
    expect(svg).toMatch(/0 of \d+ shown as points/);
    expect(await dialog().getByTestId('picture').getAttribute('aria-label')).toMatch(/Published with care/);
    // Nothing is offered that would be left out.
    expect(await dialog().getByRole('checkbox', {name: 'Scale'}).count()).toBe(1);
    expect(await dialog().getByRole('checkbox', {name: 'Address'}).count()).toBe(0);
  });

  test('says of a link that it leads to everything', async () => {
    for (const pane of ['Embed', 'Cite']) {
      await tab(pane);
      await dialog().getByText('A link leads to this map with all that it holds').waitFor();
    }
  });

  test('leaves names out of the one file, which says so beside its map and tells no story', async () => {
    await tab('One file');
    const path = join(folder, 'careful.html');
    await (await saved('Save as HTML')).saveAs(path);
    const text = readFileSync(path, 'utf8');
    const data = text.match(/id="dateline-data"[^>]*>([^<]*)</)![1]!;
    expect(data).toMatch(/"leftOut"/);
    expect(data).not.toMatch(TELLING);
    expect(text.replace(/id="dateline-code">[^<]*</, '')).not.toMatch(TELLING);

    const url = pathToFileURL(path).href;
    const {page} = await openPage({
      ...{path: url, webgl: false, viewport: LAYOUTS.full},
      expected: [new RegExp(`^${url.replaceAll('.', '\\.')}$`), /^blob:/],
      prepare: (one) => one.context().setOffline(true)
    });
    await mapDrawn(page, 'svg');
    await page.getByTestId('care-note').waitFor();
    expect(await page.getByTestId('care-note').textContent()).toMatch(
      /^Published with care: places told by cells of 1°/
    );
    expect(await page.locator('body').textContent()).not.toMatch(TELLING);
    await expectAccessible(page);
  });
});
