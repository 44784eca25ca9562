import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {serveFolder} from '../config/serve.mjs';
import type {Result} from './result.ts';

const SCRIPT = /\.m?js$/;

/** What the built app loads before its map stands, and how long that takes from a cold start. */
export async function appMeasures(browser: Browser, folder: string): Promise<Result[]> {
  const server = await serveFolder({folder});
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  try {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (SCRIPT.test(new URL(response.url()).pathname)) scripts.push(response.body());
    });
    await page.goto(server.url);
    await page.waitForSelector('[data-renderer="webgl"]', {timeout: 60_000});
    const standing = await page.evaluate(() => performance.now());
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).byteLength);
    return [
      {
        name: 'scripts of the app until its map stands',
        value: sizes.reduce((a, b) => a + b, 0) / 1000,
        unit: 'KB gzip',
        target: {value: 700}
      },
      {name: 'the app until its map stands', value: standing, unit: 'ms'}
    ];
  } finally {
    await page.close();
    await server.close();
  }
}
