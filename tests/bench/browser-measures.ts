import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import app from '../../vite.config.ts';
import {publishedLibrary} from '../config/published-library.ts';
import {serveFolder} from '../../geo/cli/serve/serve-folder.mjs';
import {findBrowser, launchOptions} from '../../geo/cli/browser/find-browser.ts';
import {appMeasures} from './app-measures.ts';
import {elementMeasures} from './element-measures.ts';
import {filmMeasures} from './film-measures.ts';
import {flightMeasures} from './flight-measures.ts';
import {followMeasures} from './follow-measures.ts';
import type {PlayCost} from './page/main.ts';
import type {Result} from './result.ts';
import {median} from './result.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = resolve(ROOT, 'tests/.output/bench');
const DIST = resolve(ROOT, 'dist');
const LIBRARY = resolve(DIST, 'lib/dateline.js');

/** A window of two percent of the ten years. */
const WINDOW_DAYS = 73;
const ROUNDS = 3;
const STARTS = 12;

/** Without the display's rhythm, so that a picture takes as long as it takes. */
const UNPACED = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

const STARTED = ['map', 'dateline', 'deck'] as const;

type SubjectName = 'dateline' | 'deck' | 'points' | 'map';

/** Parts of what is measured in a browser, in the order of the table. */
export const BROWSER_GROUPS = ['play', 'flight', 'film', 'start', 'element', 'app', 'follow'] as const;
export type BrowserGroup = (typeof BROWSER_GROUPS)[number];

/** For each the arguments of its browser, and what is measured in it on the pages at an address. */
const MEASURES: Readonly<
  Record<BrowserGroup, {args: readonly string[]; of: (browser: Browser, url: string) => Promise<Result[]>}>
> = {
  play: {
    args: UNPACED,
    of: async (browser, url) => [...(await playing(browser, url, 100_000)), ...(await playing(browser, url, 1_000_000))]
  },
  // Pages around a map are painted as browsers without a graphics card do, so that only maps wait for its stand-in.
  flight: {args: [...UNPACED, '--disable-gpu-rasterization'], of: flightMeasures},
  film: {args: [...UNPACED, '--disable-gpu-rasterization'], of: filmMeasures},
  start: {args: [], of: starting},
  element: {args: [], of: async (browser, url) => (existsSync(LIBRARY) ? elementMeasures(browser, url) : [])},
  app: {
    args: [],
    of: async (browser) => (existsSync(`${DIST}/index.html`) ? appMeasures(browser, DIST) : [])
  },
  // These pages have no map. Without a graphics card, browsers paint such pages themselves.
  follow: {args: ['--disable-gpu'], of: followMeasures}
};

/** What the map costs in a browser with software graphics: there the differences between drawings are largest. */
export async function browserMeasures(groups: readonly BrowserGroup[]): Promise<Result[]> {
  if (groups.length === 0) return [];
  await buildPage();
  const server = await serveFolder({folder: OUTPUT});
  try {
    const results: Result[] = [];
    for (const {args, of} of groups.map((group) => MEASURES[group]))
      results.push(...(await withBrowser(args, (browser) => of(browser, server.url))));
    return results;
  } finally {
    await server.close();
  }
}

async function withBrowser<T>(args: readonly string[], work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launchOptions(await findBrowser(), args));
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

// The app's own build with other pages, one of them around the library as it is published.
async function buildPage(): Promise<void> {
  const root = `${import.meta.dirname}/page`;
  const pages = ['index', 'brush', 'region', 'flight', 'film', ...(existsSync(LIBRARY) ? ['element'] : [])];
  const options = {...app.build, outDir: OUTPUT, rolldownOptions: {input: pages.map((page) => `${root}/${page}.html`)}};
  const plugins = [publishedLibrary(), ...app.plugins!];
  await build({...app, plugins, configFile: false, root, build: options, logLevel: 'error'});
}

// Rounds alternate between the subjects, so that what else the machine does falls on all of them.
async function playing(browser: Browser, url: string, rows: number): Promise<Result[]> {
  const costs: Record<'dateline' | 'deck' | 'points', PlayCost[]> = {dateline: [], deck: [], points: []};
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of ['dateline', 'deck', 'points'] as const) {
      costs[subject].push(
        await withPage(browser, address(url, subject, rows), (page) =>
          page.evaluate((days) => window.bench.play(days), WINDOW_DAYS)
        )
      );
    }
  }
  const middle = (subject: keyof typeof costs, cost: keyof PlayCost) =>
    median(costs[subject].map((each) => each[cost]));
  const name = `of ${rows.toLocaleString('en')}, 2 % shown`;
  const frame = middle('dateline', 'frame');
  return [
    {name: `our script a picture ${name}`, value: middle('dateline', 'script'), unit: 'ms', target: {value: 1}},
    {
      name: `a picture ${name}`,
      value: frame,
      unit: 'ms',
      reference: {name: 'plain deck.gl circles', value: middle('deck', 'frame')},
      target: {ratio: 1.2}
    },
    {
      name: `a picture ${name}`,
      value: frame,
      unit: 'ms',
      reference: {name: 'bare WebGL points', value: middle('points', 'frame')},
      target: {ratio: 1.5}
    }
  ];
}

async function starting(browser: Browser, url: string): Promise<Result[]> {
  const times: Record<'map' | 'dateline' | 'deck', {basemap: number; marks: number}[]> = {
    map: [],
    dateline: [],
    deck: []
  };
  for (let start = 0; start < STARTS; start++) {
    // In turns, because a start also pays for the page that was closed before it.
    for (const subject of [...STARTED.slice(start % 3), ...STARTED.slice(0, start % 3)]) {
      times[subject].push(
        await withPage(browser, address(url, subject, 100), (page) => page.evaluate(() => window.bench.started))
      );
    }
  }
  const middle = (subject: keyof typeof times, moment: 'basemap' | 'marks') =>
    median(times[subject].map((each) => each[moment]));
  return [
    {
      ...{name: 'first picture of the basemap', value: middle('dateline', 'basemap'), unit: 'ms', target: {ratio: 1.1}},
      reference: {name: 'bare MapLibre', value: middle('map', 'basemap')}
    },
    {
      ...{name: 'first picture with marks', value: middle('dateline', 'marks'), unit: 'ms'},
      reference: {name: 'bare MapLibre and deck.gl', value: middle('deck', 'marks')}
    }
  ];
}

function address(url: string, subject: SubjectName, rows: number): string {
  return `${url}?subject=${subject}&rows=${rows}`;
}

async function withPage<T>(
  browser: Browser,
  url: string,
  work: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>
): Promise<T> {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    return await work(page);
  } finally {
    await page.close();
  }
}
