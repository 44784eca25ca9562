import {type Browser, chromium, type Page} from 'playwright-core';
import {inject, onTestFinished, TestRunner} from 'vitest';
import {collectFindings, type Finding} from './findings.ts';

/** How to open a page. */
export interface PageOptions {
  /** The built app, or the built gallery of scenes. */
  readonly site?: 'app' | 'scenes';
  /** Path, query and fragment, relative to the site. */
  readonly path?: string;
  /** CSS pixels; small by default, because software GL takes its time for each of them. */
  readonly viewport?: {readonly width: number; readonly height: number};
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** False is a browser whose pages get no WebGL at all. */
  readonly webgl?: boolean;
  /** Whether the page may keep itself on the device; a browser that cannot, so that no test waits for the files, by default. */
  readonly serviceWorker?: boolean;
  /** Messages that the test provokes on purpose; they are not findings. */
  readonly expected?: readonly RegExp[];
  /** Runs before the page is loaded, for instance to route requests. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** An open page together with everything it did that it may not do. */
export interface TestPage {
  readonly page: Page;
  readonly findings: () => readonly Finding[];
  /** Throws if there is any finding. */
  readonly assertClean: () => void;
  /** Asserts that the page is clean and closes it; further calls do nothing. */
  readonly close: () => Promise<void>;
}

/** Room for a machine without a graphics card that draws two pages at once. */
const STEP_TIMEOUT_MS = 60_000;

/** Connections to the browsers, kept for all files that a worker runs; they end with the browsers. */
const browsers = new Map<string, Promise<Browser>>();

/**
 * Opens a page of the production build in a context of its own. Inside a test the page is asserted clean and closed
 * when the test ends; a page opened in `beforeAll` must be closed in `afterAll`.
 */
export async function openPage(options: PageOptions = {}): Promise<TestPage> {
  const {site = 'app', path = '', viewport = {width: 1024, height: 640}, webgl = true, expected = []} = options;
  const {reducedMotion = 'no-preference', colorScheme = 'light', forcedColors = 'none', prepare} = options;
  const siteUrl = inject('siteUrls')[site];
  const kind = webgl ? (site === 'scenes' ? 'painting' : 'webgl') : 'plain';
  const browser = await connect(inject('browserUrls')[kind]);
  const context = await browser.newContext({viewport, reducedMotion, colorScheme, forcedColors});
  // Playwright's own way to block them logs a warning on every page.
  if (!options.serviceWorker)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const collected = await collectFindings(context, new URL(siteUrl).origin);
  const findings = () => collected.filter(({text}) => !expected.some((pattern) => pattern.test(text)));

  const assertClean = () => {
    const found = findings();
    if (found.length > 0) throw new Error(found.map(({kind, text}) => `${kind}: ${text}`).join('\n'));
  };
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await context.close();
    assertClean();
  };
  if (TestRunner.getCurrentTest()) onTestFinished(close);

  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(new URL(path, siteUrl).href);
  return {page, findings, assertClean, close};
}

function connect(url: string): Promise<Browser> {
  const open = browsers.get(url) ?? chromium.connect(url);
  browsers.set(url, open);
  return open;
}
