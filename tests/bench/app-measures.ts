import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {serveFolder} from '../../geo/cli/serve/serve-folder.mjs';
import type {Result} from './result.ts';

const SCRIPT = /\.m?js$/;

/** What the built app loads before its map stands, and how long that takes from a cold start. */
export async function appMeasures(browser: Browser, folder: string): Promise<Result[]> {
  const server = await serveFolder({folder});
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  try {
    const scripts: {readonly early: boolean; readonly body: Promise<Buffer>}[] = [];
    // What draws the marks is asked for when the basemap's first picture is complete.
    let early = true;
    page.on('request', (request) => {
      if (/deck-overlay/.test(request.url())) early = false;
    });
    page.on('response', (response) => {
      if (SCRIPT.test(new URL(response.url()).pathname)) scripts.push({early, body: response.body()});
    });
    await page.goto(server.url);
    await page.waitForSelector('[data-renderer="webgl"]', {timeout: 60_000});
    const standing = await page.evaluate(() => performance.now());
    const sizes = await Promise.all(
      scripts.map(async (script) => [script.early, gzipSync(await script.body).byteLength / 1000] as const)
    );
    const total = (wanted: boolean) => sizes.reduce((sum, [isEarly, size]) => sum + (isEarly || !wanted ? size : 0), 0);
    return [
      {name: 'scripts of the app until the basemap stands', value: total(true), unit: 'KB gzip', target: {value: 700}},
      {name: 'scripts of the app until the marks stand', value: total(false), unit: 'KB gzip'},
      {name: 'the app until the marks stand', value: standing, unit: 'ms'}
    ];
  } finally {
    await page.close();
    await server.close();
  }
}
