import {readFileSync} from 'node:fs';
import {extname, resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {inject} from 'vitest';
import {SECURITY_HEADERS} from '../../../geo/cli/serve/security-headers.mjs';
import type {HostPage} from '../fixtures/hosts/host-page.ts';
import type {PageOptions} from './open-page.ts';
import {openPage} from './open-page.ts';

const HOSTS = resolve(import.meta.dirname, '../../.output/hosts');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.woff2': 'font/woff2'
};

declare global {
  // Set by every page under fixtures/hosts.
  var hostPage: HostPage;
}

/** Opens a page of somebody else, at `hosts/` beside the data sets, under the headers that the app has. */
export async function openHost(path: string, options: Omit<PageOptions, 'prepare'> = {}): Promise<Page> {
  const {page} = await openPage({
    ...{path: 'schema/incident.schema.json', viewport: {width: 560, height: 360}, ...options},
    prepare: async (page) => {
      await page.route('**/hosts/**', (route) => {
        const file = new URL(route.request().url()).pathname.replace('/hosts/', './');
        const headers = {...SECURITY_HEADERS, 'Content-Type': TYPES[extname(file)]!};
        return route.fulfill({headers, body: readFileSync(resolve(HOSTS, file))});
      });
    }
  });
  await page.goto(new URL(path, inject('siteUrls').app).href);
  return page;
}
