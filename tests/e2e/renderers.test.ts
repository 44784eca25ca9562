import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {all} from '../scenes/all.ts';
import type {SpecimenCell} from '../scenes/specimen.ts';
import {specimenCells} from '../scenes/specimen.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import type {Box} from './harness/pixels.ts';
import {ink} from './harness/pixels.ts';

/** The renderers smooth edges differently: what is compared are means over the pixels up to this far away. */
const REACH_PX = 2;

/** How far apart such means may be, of 255, in the channel in which they are farthest apart. */
const MOST_APART = 28;

/** How much more or less color one renderer may lay on the ground for a mark: a share, and so many full pixels. */
const MOST_INK = 0.1;
const MOST_INK_PX = 1;

/** The pictures of one specimen by both renderers; `scale` is their pixels per CSS px. */
interface Pair {
  readonly svg: PNG;
  readonly webgl: PNG;
  readonly scale: number;
}

let gallery: TestPage;

beforeAll(async () => {
  gallery = await openPage({site: 'scenes', path: 'about:blank'});
});

afterAll(() => gallery.close());

describe('both renderers draw the same mark for a record', () => {
  it.each([
    {theme: 'dark', scale: 1},
    {theme: 'light', scale: 2}
  ])('in the $theme theme at $scale screen pixels a px', async ({theme, scale}) => {
    const pair = {
      svg: await picture(`specimen-${theme}`, scale),
      webgl: await picture(`specimen-webgl-${theme}`, scale),
      scale
    };
    const different = specimenCells.map((cell) => difference(cell, pair)).filter((words) => words !== '');
    expect(different).toEqual([]);
  });
});

async function picture(name: string, deviceScaleFactor: number): Promise<PNG> {
  const {page} = gallery;
  const {width, height} = all.find((scene) => scene.name === name)!;
  const session = await page.context().newCDPSession(page);
  // The scene before need not be painted again at this size.
  await page.goto('about:blank');
  await page.setViewportSize({width, height});
  await session.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor, mobile: false});
  await page.goto(new URL(`?scene=${name}`, inject('siteUrls').scenes).href);
  await page.locator('body[data-ready]').waitFor();
  const {data} = await session.send('Page.captureScreenshot', {format: 'png'});
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

/** What is different about a cell, in words; empty when nothing is. */
function difference(cell: SpecimenCell, {svg, webgl, scale}: Pair): string {
  const box = {
    left: cell.left * scale,
    top: cell.top * scale,
    right: (cell.left + cell.width) * scale,
    bottom: (cell.top + cell.height) * scale
  };
  const apart = farthestApart(svg, webgl, box, REACH_PX * scale);
  const [drawn, wanted] = [ink(webgl, box) / scale ** 2, ink(svg, box) / scale ** 2];
  const words = [
    apart > MOST_APART ? `the colors are ${apart.toFixed(0)} of 255 apart` : '',
    Math.abs(drawn - wanted) > MOST_INK * wanted + MOST_INK_PX
      ? `WebGL covers ${drawn.toFixed(1)} px, SVG ${wanted.toFixed(1)} px`
      : ''
  ].filter(Boolean);
  return words.length > 0 ? `${cell.name}: ${words.join(', ')}` : '';
}

/** The largest difference of two pictures' channels, each averaged over the pixels up to `reach` away. */
function farthestApart(a: PNG, b: PNG, {left, top, right, bottom}: Box, reach: number): number {
  const width = right - left;
  let most = 0;
  for (let channel = 0; channel < 3; channel++) {
    // Sums over all pixels above and to the left, of which four give the sum over any rectangle.
    const sums = new Float64Array((width + 1) * (bottom - top + 1));
    const at = (x: number, y: number) => sums[y * (width + 1) + x]!;
    for (let y = 0; y < bottom - top; y++)
      for (let x = 0; x < width; x++) {
        const index = ((top + y) * a.width + left + x) * 4 + channel;
        sums[(y + 1) * (width + 1) + x + 1] = a.data[index]! - b.data[index]! + at(x, y + 1) + at(x + 1, y) - at(x, y);
      }
    const side = 2 * reach + 1;
    for (let y = 0; y + side <= bottom - top; y++)
      for (let x = 0; x + side <= width; x++) {
        const sum = at(x + side, y + side) - at(x, y + side) - at(x + side, y) + at(x, y);
        most = Math.max(most, Math.abs(sum) / side ** 2);
      }
  }
  return most;
}
