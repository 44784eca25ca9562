import {PNG} from 'pngjs';
import type {Page} from 'playwright-core';
import {beforeEach, describe, expect, test} from 'vitest';
import type {ImageOptions} from '../../src/components/publish/session-image.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import {flowsOf, incidentsOf, sourcesOf} from './harness/dataset.ts';
import {type Box, countOf} from './harness/count-color.ts';
import {downloadBytes, downloadText} from './harness/download-text.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {LAYOUTS} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

let page: Page;
sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));

async function made(options: Omit<ImageOptions, 'signal'>): Promise<Buffer> {
  const base64 = await page.evaluate(async (given) => {
    const map = document.querySelector('incident-map') as HTMLElement & {
      exportImage: (options: object) => Promise<Blob>;
    };
    const blob = await map.exportImage(given);
    const url = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as string);
      reader.readAsDataURL(blob);
    });
    return url.slice(url.indexOf(',') + 1);
  }, options);
  return Buffer.from(base64, 'base64');
}

const CARD = {width: 1200, height: 630, theme: 'light'} as const;
const TITLE: Box = {left: 20, top: 16, right: 400, bottom: 56};
const LEGEND: Box = {left: 20, top: 100, right: 300, bottom: 520};
const MAP: Box = {left: 340, top: 100, right: 1190, bottom: 520};

describe('a PNG of the view', () => {
  test.each([1, 2, 4])('has exactly the size that was asked for at %i×', async (scale) => {
    const png = PNG.sync.read(await made({...CARD, scale}));
    expect([png.width, png.height]).toEqual([1200 * scale, 630 * scale]);
  });

  test('has title, legend, map and marks where they should be', async () => {
    const png = PNG.sync.read(await made(CARD));
    const {light} = tokens;
    expect(countOf(png, TITLE, light.ink)).toBeGreaterThan(200);
    expect(countOf(png, LEGEND, light.attack)).toBeGreaterThan(60);
    expect(countOf(png, LEGEND, light.plot)).toBeGreaterThan(30);
    for (const [color, least] of [
      [light.land, 60_000],
      [light.attack, 80],
      [light.arrest, 20],
      [light.flow, 100]
    ] as const)
      expect(countOf(png, MAP, color), color).toBeGreaterThan(least);
  });

  test('is set in the letters of the app', async () => {
    const title = 'mmmmmmmmmmmmmm';
    const png = PNG.sync.read(await made({...CARD, title}));
    const wide = await page.evaluate((text) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = "600 26px 'Noto Sans Variable'";
      return context.measureText(text).width;
    }, title);
    const unit = Math.sqrt(CARD.width * CARD.height) / 720;
    const end = Math.round((20 + wide) * unit);
    const inked = (left: number, right: number) => countOf(png, {...TITLE, left, right}, tokens.light.ink) > 0;
    expect(inked(end - 8, end + 1)).toBe(true);
    expect(inked(end + 1, end + 60)).toBe(false);
  });

  test('is the same to the byte when it is made twice', async () => {
    const [first, second] = [await made({...CARD, scale: 2}), await made({...CARD, scale: 2})];
    expect(first.equals(second)).toBe(true);
  });

  test('lets what is below show through where it is transparent, and nowhere else', async () => {
    const clear = PNG.sync.read(await made({...CARD, transparent: true}));
    const alpha = (x: number, y: number, {data, width} = clear) => data[(y * width + x) * 4 + 3];
    expect(alpha(1195, 80)).toBe(0);
    expect(alpha(600, 625)).toBe(0);
    const solid = PNG.sync.read(await made(CARD));
    let least = 255;
    for (let at = 3; at < solid.data.length; at += 4) least = Math.min(least, solid.data[at]!);
    expect(least).toBe(255);
  });

  test('tells its title, text and address', async () => {
    const png = await made({...CARD, title: 'Зима'});
    for (const text of ['Title\0\0\0\0\0Зима', 'Description\0\0\0\0\0Map: Зима.', 'Source\0\0\0\0\0http'])
      expect(png.includes(Buffer.from(text)), text).toBe(true);
  });

  test('is refused with its reason when it would have too many px', async () => {
    await expect(made({width: 8192, height: 8192, scale: 4})).rejects.toThrow('too many px');
  });
});

test('an SVG of the view is well-formed, and holds every field as text and nothing that runs', async () => {
  const svg = (await made({...CARD, type: 'image/svg+xml', title: 'A & <b>'})).toString('utf8');
  const read = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    return {
      name: root.nodeName,
      title: root.querySelector('title')!.textContent,
      description: root.querySelector('desc')!.textContent,
      texts: [...root.querySelectorAll('tspan')].map(({textContent}) => textContent).join(' '),
      others: [...root.querySelectorAll('script, style, image, foreignObject, a')].length,
      targets: [...root.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({name}) => /href|^on/.test(name)).map(({value}) => value)
      )
    };
  }, svg);
  const version = await datasetVersion(
    {incidents: incidentsOf(), flows: flowsOf(), sources: sourcesOf()},
    crypto.subtle
  );
  expect(read).toMatchObject({name: 'svg', title: 'A & <b>', others: 0});
  expect(read.description).toContain('between 1 Dec 2023 and 31 Mar 2024');
  expect(read.targets.every((target) => target.startsWith('#'))).toBe(true);
  for (const field of ['A & <b>', 'Attacks', 'Crocus City Hall', 'Killed, as reported', 'shown as points'])
    expect(read.texts).toContain(field);
  for (const field of ['Data as of', 'CC-BY-4.0', 'UN view', 'km at', version.slice(0, 12), '#v=1'])
    expect(read.texts).toContain(field);
  expect(read.texts.replaceAll('\u2009', ' ')).toContain('1 Dec 2023 – 31 Mar 2024');
});

describe('the pane of pictures', () => {
  const pane = () => page.getByTestId('publish');
  const status = () => pane().getByTestId('picture-status');

  beforeEach(async () => {
    if (!(await pane().isVisible())) await page.locator('[data-tool="publish"]').click();
    await pane().getByRole('tab', {name: 'Picture'}).click();
    await pane().locator('[data-testid="picture"] path').first().waitFor({state: 'attached'});
  });

  test('shows the picture as it will be, and nobody is kept out', async () => {
    await pane().getByLabel('Title', {exact: true}).first().fill('Made in a test');
    await expect.poll(() => pane().getByTestId('picture').textContent()).toContain('Made in a test');
    await pane().getByLabel('Size', {exact: true}).selectOption('portrait');
    await expect.poll(() => pane().getByTestId('picture').getAttribute('viewBox')).toBe('0 0 1080 1350');
    await expectAccessible(page);
  });

  test('saves a PNG of the size that was chosen, and says so', async () => {
    await pane().getByLabel('Size', {exact: true}).selectOption('own');
    await pane().getByLabel('Width').fill('500');
    await pane().getByLabel('Height').fill('400');
    await pane().getByLabel('Height').blur();
    await pane().getByLabel('3×').check();
    const download = page.waitForEvent('download');
    await pane().getByRole('button', {name: 'Save PNG'}).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('dateline-khorasan-500x400@3x.png');
    const png = PNG.sync.read(await downloadBytes(file));
    expect([png.width, png.height]).toEqual([1500, 1200]);
    await expect.poll(() => status().textContent()).toContain('Saved dateline-khorasan-500x400@3x.png');
  });

  test('offers no PNG larger than browsers make, and says what to do', async () => {
    await pane().getByLabel('Size', {exact: true}).selectOption('paper');
    await pane().getByLabel('4×').check();
    expect(await pane().getByRole('button', {name: 'Save PNG'}).isDisabled()).toBe(true);
    expect(await pane().textContent()).toContain('Choose a lower resolution');
    expect(await pane().getByRole('button', {name: 'Save SVG'}).isDisabled()).toBe(false);
  });

  test('writes its text into the SVG as it was changed', async () => {
    await pane().getByLabel('Size', {exact: true}).selectOption('card');
    await pane().getByLabel('Text for those who do not see it').fill('In my own words.');
    const download = page.waitForEvent('download');
    await pane().getByRole('button', {name: 'Save SVG'}).click();
    const svg = await downloadText(await download);
    expect(svg).toContain('<desc>In my own words.</desc>');
    await pane().getByRole('button', {name: 'Write it anew'}).click();
    await expect.poll(() => pane().getByLabel('Text for those who do not see it').inputValue()).toContain('attacks');
  });

  test('fits a column of 320 px', async () => {
    await page.setViewportSize(LAYOUTS.smallest);
    const overflow = await pane()
      .getByRole('tabpanel')
      .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
    await page.setViewportSize(LAYOUTS.full);
  });
});
