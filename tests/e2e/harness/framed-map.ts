import type {Frame, Page} from 'playwright-core';
import {expect, inject} from 'vitest';
import type {FramedMap} from '../../../src/client/dateline-client.ts';
import type {PageOptions} from './open-page.ts';
import {openPage} from './open-page.ts';
import type {Hosts} from './serve-hosts.ts';

/** Opens a page of somebody else, by its name; that its requests go to another origin than the app's is no finding. */
export async function openHost(hosts: Hosts, name: string, options: PageOptions = {}): Promise<Page> {
  const {page} = await openPage({
    webgl: false,
    viewport: {width: 800, height: 700},
    path: `${hosts.url}${name}`,
    ...options,
    expected: [new RegExp(`^${hosts.url}`), ...(options.expected ?? [])]
  });
  return page;
}

/** The frame that shows the app, however deep it lies. */
export async function mapFrame(page: Page, index = 0): Promise<Frame> {
  const site = inject('siteUrls').app;
  const found = () => page.frames().filter((frame) => frame.url().startsWith(site))[index];
  await expect.poll(() => found() !== undefined, {timeout: 30_000}).toBe(true);
  return found()!;
}

/** Waits until the map in a frame is drawn, title and footer included. */
export async function drawn(frame: Frame): Promise<void> {
  await frame.waitForSelector('[data-renderer="svg"] .ground path, [data-renderer="webgl"]', {state: 'attached'});
  await frame.waitForSelector('footer');
}

/** Height of a page's first frame, in px. */
export const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

/** What the frame would have to be so that all of its parts fit: five eighths of its width for the map, and what stands around. */
export const wanted = (frame: Frame) =>
  frame.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.embed-head, .dateline > .dock, .embed-foot')];
    const around = parts.reduce((sum, {offsetHeight}) => sum + offsetHeight, 0);
    return Math.round(Math.min(Math.max(innerWidth * 0.625, 300), 620) + around);
  });

declare global {
  // What the tests keep on the host's page.
  var maps: Record<string, FramedMap>;
  var messages: unknown[];
  var arrived: Promise<void>;
}

/** Keeps what a page hears from before its first frame says anything, as `messages`. */
export const keepHeard = (page: Page) =>
  page.addInitScript(() => {
    globalThis.messages = [];
    addEventListener('message', ({data}: MessageEvent<unknown>) => globalThis.messages.push(data));
  });

/** Waits until the page has heard all that a frame of its has said so far. */
export async function allHeard(page: Page, frame: Frame): Promise<void> {
  await page.evaluate(() => {
    globalThis.arrived = new Promise((done) => {
      addEventListener('message', ({data}) => data === 'arrived' && done());
    });
  });
  await frame.evaluate(() => parent.postMessage('arrived', '*'));
  await page.evaluate(() => globalThis.arrived);
}

/** Connects the frames of a page, by their ids, with the client that the site serves. */
export async function connectAll(page: Page, options: {origin?: string; timeout?: number} = {}): Promise<void> {
  const client = JSON.stringify(`${inject('siteUrls').app}dateline-client.js`);
  // As text, because the test's own imports are no longer what they were written as.
  await page.evaluate(`import(${client}).then(({connect}) => {
    globalThis.maps = {};
    for (const frame of document.querySelectorAll('iframe'))
      globalThis.maps[frame.id] = connect(frame, ${JSON.stringify(options)});
  })`);
}

/** What comes of something asked of the page's first map. */
export const ask = <T>(page: Page, what: (map: FramedMap) => Promise<T>): Promise<T> =>
  page.evaluate(`(${what.toString()})(globalThis.maps.first)`);
