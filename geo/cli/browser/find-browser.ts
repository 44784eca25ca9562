import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium} from 'playwright-core';
import type {BrowserCandidate} from './browser-candidate.ts';
import {browserCandidates} from './browser-candidates.ts';

/** Software GL, so that pictures are the same on every machine, and no traffic of the browser's own. */
const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars'
];

/** A browser that has shown a WebGL2 context, with its version. */
export interface FoundBrowser extends BrowserCandidate {
  readonly version: string;
}

/**
 * The first candidate that starts and gives a WebGL2 context to a page.
 *
 * @throws Error with one sentence for the user if there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const candidate of browserCandidates()) {
    const result = await probe(candidate);
    if (typeof result !== 'string') return result;
    tried.push(`${candidate.path}: ${result}`);
  }
  const reasons = tried.length > 0 ? ` (tried ${tried.join('; ')})` : '';
  throw new Error(`No Chromium-based browser with WebGL2 was found${reasons}: install one or set CHROME_PATH to it.`);
}

/** The browser if it is usable, else in a few words why it is not. */
async function probe(candidate: BrowserCandidate): Promise<FoundBrowser | string> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>probe</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const browser = await chromium.launch({...launchOptions(candidate), timeout: 30_000});
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const usable = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
      return usable ? {...candidate, version: browser.version()} : 'it gives no WebGL2';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return `it does not start, ${firstReason(error)}`;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What Playwright needs to start a candidate; further arguments come last. */
export function launchOptions(candidate: BrowserCandidate, args: readonly string[] = []) {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: candidate.path,
    env: {...Object.fromEntries(inherited), ...candidate.env},
    args: [...BROWSER_ARGS, ...args]
  };
}

/** The line of a launch error that names its cause; the rest is a log of many lines. */
function firstReason(error: unknown): string {
  const lines = String(error).split('\n');
  const cause = lines.find((line) => /error while loading|cannot|ENOENT|EACCES|No such/i.test(line)) ?? lines[0] ?? '';
  return cause.replace(/^.*(?:\]\[err\]|Error:|browserType\.launch:)\s*/, '').trim();
}
