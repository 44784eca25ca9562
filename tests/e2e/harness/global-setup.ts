import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {chromium} from 'playwright-core';
import type {TestProject} from 'vitest/node';
import {serveFolder} from '../../../geo/cli/serve/serve-folder.mjs';
import {findBrowser, launchOptions} from '../../../geo/cli/browser/find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The build that is tested; APP_FOLDER names another one, so that several people can test their own. */
const APP_FOLDER = resolve(ROOT, process.env.APP_FOLDER ?? 'dist');

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the built app and of the built scenes, each ending with a slash. */
    readonly siteUrls: {readonly app: string; readonly scenes: string};
    /** Addresses of the running browsers: one with WebGL, one without, and one that paints as a graphics card does. */
    readonly browserUrls: {readonly webgl: string; readonly plain: string; readonly painting: string};
  }
}

/** Serves the production build and starts the browsers, once for all test files; the result stops them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(resolve(APP_FOLDER, 'index.html')))
    throw new Error('There is no build to test: run "npm run build" first.');
  const found = await findBrowser();
  const servers = [
    await serveFolder({folder: APP_FOLDER}),
    await serveFolder({folder: resolve(ROOT, 'tests/.output/scenes')})
  ] as const;
  const browsers = [
    // Without a graphics card the page around the map is painted by the processor at half the time; pictures of scenes are not.
    await chromium.launchServer(launchOptions(found, ['--disable-gpu-rasterization'])),
    await chromium.launchServer(launchOptions(found, ['--disable-3d-apis', '--disable-gpu'])),
    await chromium.launchServer(launchOptions(found))
  ] as const;
  project.provide('siteUrls', {app: servers[0].url, scenes: servers[1].url});
  project.provide('browserUrls', {
    webgl: browsers[0].wsEndpoint(),
    plain: browsers[1].wsEndpoint(),
    painting: browsers[2].wsEndpoint()
  });
  return async () => {
    for (const running of [...browsers, ...servers]) await running.close();
  };
}
