import {PNG} from 'pngjs';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import catalog from '../../data/catalog.json';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import {flowsOf, incidentsOf, sourcesOf} from './harness/dataset.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import {pdfText} from './harness/pdf-text.ts';
import {chapters, openPane, story} from './harness/tell-story.ts';

/** CSS px of a page's width between its margins, and of its height. */
const PAPERS = {A4: {width: 695, height: 1028}, Letter: {width: 718, height: 961}} as const;
type Paper = keyof typeof PAPERS;

const [entry] = catalog;

async function openHandout(): Promise<TestPage> {
  const opened = await openPage({site: 'scenes', path: '?handout', colorScheme: 'dark'});
  await opened.page.locator('[data-state="ready"]').waitFor();
  return opened;
}

/** The text of the pages of every chapter, and of the first page before them. */
function byChapter(texts: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const text of texts) {
    if (parts.length === 0 || /Chapter \d+ of \d+/.test(text)) parts.push(text);
    else parts.push(`${parts.pop()!} ${text}`);
  }
  return parts;
}

describe.each(Object.keys(PAPERS) as Paper[])('a hand-out on %s', (format) => {
  let texts: readonly string[];
  let first: string;
  let winter: string;
  let moscow: string;
  let whole: string;

  beforeAll(async () => {
    const {page, close} = await openHandout();
    texts = await pdfText(await page.pdf({format}));
    await close();
    [first, winter, moscow] = byChapter(texts) as [string, string, string];
    whole = await datasetVersion({incidents: incidentsOf(), flows: flowsOf(), sources: sourcesOf()}, crypto.subtle);
  });

  test('begins with the story, its chapters, and how the marks are read', () => {
    for (const said of [
      'A winter of attacks and arrests',
      'made up to look at paper',
      'The winter of 2023-24',
      'The attack on Crocus City Hall',
      'How to read the marks',
      ...['Confirmed', 'Reported', 'Alleged', 'Disputed', 'Denied', 'Dismissed'],
      '#story=made-up',
      whole
    ])
      expect(first).toContain(said);
  });

  test('gives every chapter a page of its own, and what is too long the next one', () => {
    const starts = texts.flatMap((text, index) => (/Chapter \d of 2/.test(text) ? [index] : []));
    // The first chapter has more sources than one page holds.
    expect(starts).toEqual([1, 3]);
    expect(texts).toHaveLength(4);
    texts.forEach((text, index) => expect(text).toContain(`${index + 1} / ${texts.length}`));
  });

  test.each([
    ['title', 'The winter of 2023-24', 'The attack on Crocus City Hall'],
    ['period', '1 Dec 2023 – 31 Mar 2024', '20 – 23 Mar 2024'],
    ['filter', '', 'Filter: Kind: Attacks'],
    ['legend', 'Arrests and raids', 'Attacks'],
    ['scale', '1,000 km at 4', '200 km at 5'],
    ['count of points', 'shown as points', 'shown as points'],
    ['tray', 'Not placed on the map (', 'Not placed on the map ('],
    [
      'names in the tray',
      'Islamic State attacks on Kurdish forces in Syria',
      'Khorasan branch campaign in Afghanistan'
    ],
    ['caption', 'Within four months there were attacks in Kerman', 'gunmen attacked the concert hall'],
    ['numbers of sources in the caption', 'Kerman1–', 'concert hall1–'],
    ['sources', 'IFP News, “Fatalities rise to 91”, 6 Jan 2024', 'Interfax, “MChS names 143 dead'],
    ['what rests on what', 'rests on 1', 'rests on 1'],
    ['address', '#story=made-up&ch=winter', '#story=made-up&ch=moscow'],
    ['date of the data', 'Data as of 12 Mar 2026', 'Data as of 12 Mar 2026'],
    ['borders', 'Borders: UN view, disputed lines dashed', 'Borders: UN view, disputed lines dashed'],
    [
      'disclaimer',
      'imply no judgment on the status of any territory',
      'imply no judgment on the status of any territory'
    ],
    ['attribution', 'Natural Earth, GeoNames', 'Natural Earth, GeoNames'],
    ['credit and license', `“${entry!.title}”`, entry!.license]
  ])('says of every chapter its %s', (_, ofWinter, ofMoscow) => {
    expect(winter).toContain(ofWinter);
    expect(moscow).toContain(ofMoscow);
  });

  test('names the version of the data on every page', () => {
    for (const part of [first, winter, moscow]) expect(part).toContain(`version ${whole.slice(0, 12)}`);
  });

  test('numbers every source that it counts, to the last', () => {
    const works = Number(/(\d+) works, \d+ independent/.exec(winter)![1]);
    expect(works).toBeGreaterThan(40);
    for (let number = 1; number <= works; number++)
      expect(winter).toMatch(new RegExp(`(?<!\\d)${number} ?\\p{L}`, 'u'));
  });

  test('holds nothing of the screen', () => {
    for (const text of texts) expect(text).not.toContain('What only the screen shows');
    for (const text of texts) expect(text).not.toContain('The pages are ready');
  });

  test('draws every map in the colors of the light theme, and cuts nothing at the edge of the paper', async () => {
    const {page} = await openHandout();
    await asPaper(page, format);
    const maps = page.locator('.handout-page figure svg');
    expect(await maps.count()).toBe(2);
    for (const map of await maps.all()) {
      const {land, sea, attack, coast} = tokens.light;
      const counts = countColors(await map.screenshot(), [land, sea, attack, coast]);
      expect(counts[0]).toBeGreaterThan(10_000);
      expect(counts[1]).toBeGreaterThan(200);
      // Marks are drawn over the land with something of it shining through.
      expect(counts[2]! + counts[3]!).toBeGreaterThan(100);
    }
    expect(await beyondPaper(page)).toBe(0);
  });
});

test('a hand-out that is closed leaves the view to the printer', async () => {
  const {page} = await openHandout();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.handout').count()).toBe(0);

  const texts = await pdfText(await page.pdf({format: 'A4'}));
  expect(texts[0]).toContain(entry!.title);
  expect(texts[0]).toContain('1 Dec 2023 – 31 Mar 2024');
  expect(texts[0]).toContain('1,000 km at 4');
  expect(texts[0]).toContain('https://example.org/map/#v=1');
  expect(texts.join(' ')).not.toContain('What only the screen shows');
  await expect.poll(() => page.locator('.handout').count()).toBe(0);
});

test('a hand-out can be called off while it is prepared, and opened again', async () => {
  const {page} = await openPage({
    site: 'scenes',
    path: '?handout',
    prepare: (unloaded) =>
      unloaded.route('**/svg-world.json', async (route) => {
        await unloaded.getByRole('button', {name: 'Cancel'}).waitFor();
        await route.continue();
      })
  });
  await page.getByRole('button', {name: 'Cancel'}).click();
  expect(await page.locator('.handout').count()).toBe(0);

  const opener = page.getByRole('button', {name: 'Open the hand-out'});
  await opener.click();
  await page.locator('[data-state="ready"]').waitFor();
  expect(await page.locator('.handout-page').count()).toBe(3);
  await page.getByRole('button', {name: 'Close'}).click();
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('in a page that reads from right to left the hand-out does too, and nothing leaves the paper', async () => {
  const {page} = await openHandout();
  await page.getByRole('button', {name: 'Close'}).click();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.getByRole('button', {name: 'Open the hand-out'}).click();
  await page.locator('[data-state="ready"]').waitFor();
  await asPaper(page, 'A4');
  expect(await page.locator('.handout').evaluate((pages) => getComputedStyle(pages).direction)).toBe('rtl');
  const [heading, number] = ['.running bdi', '.running span'].map((part) =>
    page.locator(`[data-page="1"] ${part}`).first()
  );
  expect((await heading!.boundingBox())!.x).toBeGreaterThan((await number!.boundingBox())!.x);
  expect(await beyondPaper(page)).toBe(0);
});

test('the button beside a story prints it with a page for every chapter, from the app as it stands', async () => {
  const {page} = await openApp({
    webgl: false,
    viewport: LAYOUTS.full,
    prepare: (unloaded) =>
      unloaded.addInitScript(() =>
        Object.assign(window, {print: () => (document.documentElement.dataset.printed = '')})
      )
  });
  await openPane(page);
  const pane = page.getByTestId('story');
  await pane.getByRole('button', {name: 'Hand-out'}).click();
  await page.locator('.handout-panel[data-state="ready"]').waitFor();
  // The browser's dialog opens by itself.
  await page.locator('html[data-printed]').waitFor({state: 'attached'});
  const texts = await pdfText(await page.pdf({format: 'A4'}));
  const [first, ...parts] = byChapter(texts);
  expect(first).toContain(story.title);
  expect(parts).toHaveLength(chapters.length);
  chapters.forEach(({id, title}, index) => {
    expect(first).toContain(title);
    expect(parts[index]).toContain(`Chapter ${index + 1} of ${chapters.length}`);
    expect(parts[index]).toContain(title);
    expect(parts[index]).toMatch(new RegExp(`[#&]story=${story.id}&ch=${id}(?![\\w-])`));
    expect(parts[index]).toMatch(/\d[\d,]* km at \d/);
  });
  for (const text of texts) expect(text).not.toContain('Draft from what is listed');

  await asPaper(page, 'A4');
  expect(await page.locator('.handout-page figure svg').count()).toBe(chapters.length);
  expect(await beyondPaper(page)).toBe(0);
  await page.emulateMedia({media: 'screen'});
  await page.setViewportSize(LAYOUTS.full);
  await page.locator('.handout-panel').getByRole('button', {name: 'Close'}).click();
  expect(await page.locator('.handout').count()).toBe(0);
  expect(await pane.isVisible()).toBe(true);
});

test("the browser's own print of the app gives the view on the screen, with its filter and its address", async () => {
  const {page} = await openApp({webgl: false, viewport: LAYOUTS.full, path: '#t=2024-01-01/2024-04-01&kind=attack'});
  // What it needs is read ahead once the map stands.
  await expect
    .poll(async () => (await pdfText(await page.pdf({format: 'A4'})))[0], {timeout: 30_000})
    .toMatch(/version [0-9a-f]{12}.*Sources|Sources.*version [0-9a-f]{12}/);
  const texts = await pdfText(await page.pdf({format: 'A4'}));
  for (const said of ['1 Jan – 31 Mar 2024', 'Filter: Kind: Attacks', 'kind=attack', entry!.title, 'km at'])
    expect(texts[0]).toContain(said);
  expect(texts.join(' ')).not.toContain('Draft from what is listed');
  await expect.poll(() => page.locator('.handout').count()).toBe(0);
});

/** Shows the pages as a printer of this paper sees them, below one another. */
async function asPaper(page: Page, format: Paper): Promise<void> {
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize(PAPERS[format]);
}

/** How many elements reach over an edge of the paper; maps cut what they draw themselves. */
function beyondPaper(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.handout-page *')].filter((element) => {
        const {left, right} = element.getBoundingClientRect();
        return !element.closest('figure svg') && (left < -1 || right > innerWidth + 1);
      }).length
  );
}

/** How many pixels have each of the colors, six-digit hex, or nearly. */
function countColors(picture: Buffer, colors: readonly string[]): readonly number[] {
  const {data} = PNG.sync.read(picture);
  return colors.map((color) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (channels.every((channel, i) => Math.abs(channel - data[at + i]!) <= 12)) count++;
    }
    return count;
  });
}
