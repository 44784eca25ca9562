import {PNG} from 'pngjs';
import type {Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import {type Box, countOf} from './harness/count-color.ts';
import {flowsOf, incidentsOf, sourcesOf} from './harness/dataset.ts';
import {LAYOUTS} from './harness/open-app.ts';
import {pdfFonts, pdfPages, pdfText} from './harness/pdf-text.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

const TITLE: Box = {left: 20, top: 16, right: 400, bottom: 56};
const MAP: Box = {left: 340, top: 100, right: 1190, bottom: 520};

describe('the PDF of the pane', () => {
  const pane = () => page.getByTestId('publish');
  const pdf = () => page.pdf({preferCSSPageSize: true});
  /** What is on the screen and beside it that printing may change for as long as it takes. */
  const around = () =>
    page.evaluate(() => ({
      title: document.title,
      pages: document.querySelectorAll('body > *').length,
      sheets: document.adoptedStyleSheets.length
    }));
  const fire = (name: 'beforeprint' | 'afterprint') => page.evaluate((name) => dispatchEvent(new Event(name)), name);

  beforeEach(async () => {
    if (!(await pane().isVisible())) await page.locator('[data-tool="publish"]').click();
    await pane().getByRole('tab', {name: 'Picture'}).click();
    await pane().getByLabel('Size', {exact: true}).selectOption('card');
    await pane().getByLabel('Title', {exact: true}).first().fill('Printed in a test');
    // The version of the data is there.
    await expect.poll(() => pane().getByTestId('picture').textContent(), {timeout: 30_000}).toMatch(/[0-9a-f]{12}/);
  });

  afterEach(async () => {
    await page.emulateMedia({media: null});
    await page.setViewportSize(LAYOUTS.full);
    await pane().getByRole('button', {name: 'Close'}).click();
  });

  test('is one page of its size that holds every field as text, in the letters of the app, and nothing of the screen', async () => {
    const before = await around();
    const made = await pdf();
    const [text, ...more] = await pdfText(made);
    const version = await datasetVersion(
      {incidents: incidentsOf(), flows: flowsOf(), sources: sourcesOf()},
      crypto.subtle
    );
    expect(more).toEqual([]);
    for (const said of [
      ...['Printed in a test', 'Attacks', 'Killed, as reported', 'Confirmed', 'shown as points', 'km at'],
      ...['Data as of', 'CC-BY-4.0', 'UN view', version.slice(0, 12), '#v=1', 'Natural Earth']
    ])
      expect(text).toContain(said);
    expect(text!.replaceAll('\u2009', ' ')).toContain('1 Dec 2023 – 31 Mar 2024');
    expect(text).not.toContain('Save PNG');
    const [size] = await pdfPages(made);
    expect([size!.width, size!.height].map(Math.round)).toEqual([900, 473]);
    const fonts = await pdfFonts(made);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/NotoSans/);
    expect(await around()).toEqual(before);
    expect(await pane().isVisible()).toBe(true);
  });

  test('is as the pane has it: its parts, its title, and paper in its own size', async () => {
    await pane().getByLabel('Size', {exact: true}).selectOption('paper');
    await pane().getByLabel('Legend').uncheck();
    await pane().getByLabel('Address').uncheck();
    const made = await pdf();
    const texts = await pdfText(made);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Printed in a test');
    expect(texts[0]).not.toContain('Killed, as reported');
    expect(texts[0]).not.toContain('#v=1');
    const [size] = await pdfPages(made);
    // A4 across, in points.
    expect([size!.width, size!.height].map(Math.round)).toEqual([842, 595]);
    await pane().getByLabel('Legend').check();
    await pane().getByLabel('Address').check();
  });

  test.each(['light', 'dark'] as const)('shows the whole map in the colors of the %s theme', async (theme) => {
    await pane()
      .getByLabel(theme === 'light' ? 'Light' : 'Dark', {exact: true})
      .check();
    await fire('beforeprint');
    await page.emulateMedia({media: 'print'});
    await page.setViewportSize({width: 1200, height: 630});
    const png = PNG.sync.read(await page.screenshot());
    const colors = tokens[theme];
    expect(countOf(png, TITLE, colors.ink)).toBeGreaterThan(100);
    for (const [color, least] of [
      [colors.land, 60_000],
      [colors.attack, 80],
      [colors.flow, 60]
    ] as const)
      expect(countOf(png, MAP, color), color).toBeGreaterThan(least);
    expect(countOf(png, {left: 1180, top: 600, right: 1200, bottom: 630}, colors.panel)).toBeGreaterThan(500);
    await fire('afterprint');
  });

  test('is printed by its button under the name of the picture, and everything is as before when that was canceled', async () => {
    const before = await around();
    // The browser's own dialog is one that no test can press a button of.
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = `${document.title} ${document.querySelectorAll('body > .picture-page').length}`;
      };
    });
    await pane().getByRole('button', {name: 'PDF…'}).click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.printed))
      .toBe('dateline-khorasan-1200x630 1');
    await fire('beforeprint');
    await fire('afterprint');
    expect(await around()).toEqual(before);
    await page.evaluate(() => delete document.documentElement.dataset.printed);
  });

  test('gives way to the page of the view once another pane is open', async () => {
    await pane().getByRole('tab', {name: 'Cite'}).click();
    await pane().locator('[data-testid="picture"]').waitFor({state: 'detached'});
    const [text] = await pdfText(await page.pdf({format: 'A4'}));
    expect(text).not.toContain('Printed in a test');
    expect(text).toContain('Sources');
  });
});
