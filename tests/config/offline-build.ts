import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {build} from 'vite';
import type {KeptFile} from '../../src/app/offline/precache-list.ts';

/** What is built, and from what: a service worker, and the one to put in its place to switch it off. */
const WORKERS = {
  'service-worker': new URL('../../src/app/offline/service-worker.ts', import.meta.url),
  'service-worker-off': new URL('../../src/app/offline/kill-switch.ts', import.meta.url)
} as const;

/** Files that the app can do without: those for other people's pages and tools, and what the build says to itself. */
const NOT_KEPT =
  /\.map$|^(service-worker(-off)?|incident-map|dateline-(client|height))\.js$|^oembed\.json$|^schema\/|^basemap\/(NOTICE|stamp)\.txt$/;

/** Files named after their content. */
const HASHED = /^assets\/|\.[0-9a-f]{12}\.\w+$/;

/** The files of a built folder that the app needs without a network, with hashes of their content where names have none. */
export function keptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .filter((url) => !NOT_KEPT.test(url))
    .sort()
    .map((url) => {
      const content = readFileSync(join(folder, url));
      const revision = HASHED.test(url) ? null : createHash('sha256').update(content).digest('hex').slice(0, 12);
      return {url, revision, size: content.byteLength};
    });
}

/**
 * Builds the service worker beside the pages of the app, after everything else, with the list of what it keeps. Each
 * worker is one script under a name without a hash, because browsers look for a new version under the same name.
 */
export function offlineBuild(app: string): Plugin {
  let root = '';
  return {
    name: 'dateline:offline',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({dir}) {
        if (!dir || resolve(root) !== resolve(app)) return;
        const list = JSON.stringify(keptFiles(resolve(dir)));
        for (const [name, input] of Object.entries(WORKERS))
          await buildWorker(resolve(dir), name, fileURLToPath(input), list);
      }
    }
  };
}

async function buildWorker(outDir: string, name: string, input: string, list: string): Promise<void> {
  await build({
    configFile: false,
    root: dirname(input),
    publicDir: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"', KEPT_FILES: list},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input: {[name]: input}, output: {format: 'iife', entryFileNames: '[name].js'}}
    }
  });
}
