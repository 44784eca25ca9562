import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {PNG} from 'pngjs';
import {expect, it} from 'vitest';
import {tokens} from '../../../src/core/theme/tokens.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(`${ROOT}/src/app/index.html`, 'utf8');
const MANIFEST = JSON.parse(readFileSync(`${ROOT}/public/dateline.webmanifest`, 'utf8')) as {
  start_url: string;
  scope: string;
  theme_color: string;
  background_color: string;
  icons: readonly {src: string; sizes: string; type: string; purpose?: string}[];
};

it('opens the page where it lies, whatever folder the site is in', () => {
  expect([MANIFEST.start_url, MANIFEST.scope]).toEqual(['./', './']);
  expect(PAGE).toContain('<link rel="manifest" href="/dateline.webmanifest" />');
});

it('has icons for browsers that take drawings and for those that do not, of the sizes that it says', () => {
  expect(MANIFEST.icons.map(({sizes, purpose}) => [sizes, purpose])).toEqual([
    ['any', undefined],
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable']
  ]);
  for (const {src, sizes, type} of MANIFEST.icons) {
    const content = readFileSync(`${ROOT}/public/${src}`);
    if (type === 'image/svg+xml') expect(content.toString()).toContain('<svg ');
    else {
      const {width, height} = PNG.sync.read(content);
      expect(`${width}x${height}`).toBe(sizes);
    }
  }
});

it('leaves nothing of a maskable icon transparent', () => {
  const {src} = MANIFEST.icons.find(({purpose}) => purpose === 'maskable')!;
  const {data} = PNG.sync.read(readFileSync(`${ROOT}/public/${src}`));
  expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
});

it('colors the window around the app like its panels, light and dark', () => {
  expect([MANIFEST.theme_color, MANIFEST.background_color]).toEqual([tokens.light.panel, tokens.light.panel]);
  for (const theme of ['light', 'dark'] as const) {
    expect(PAGE).toContain(`content="${tokens[theme].panel}" media="(prefers-color-scheme: ${theme})"`);
  }
});
