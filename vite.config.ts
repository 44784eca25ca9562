import {svelte} from '@sveltejs/vite-plugin-svelte';
import type {Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import {offlineBuild} from './tests/config/offline-build.ts';
import {oembedBuild} from './tests/config/oembed-build.ts';
import {META_POLICY} from './geo/cli/serve/security-headers.mjs';
import {SlowestFirst} from './tests/config/slowest-first.ts';

const ROOT = import.meta.dirname;

// A zone with daylight saving, so that a mistake about zones shows; the time-zone stage of the tests sets its own.
if (process.env.VITEST) process.env.TZ ??= 'America/Los_Angeles';

/** Writes the content security policy into built pages. The dev server is left out: it styles pages by inline CSS. */
export function securityPolicyMeta(): Plugin {
  return {
    name: 'dateline:security-policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {tag: 'meta', attrs: {'http-equiv': 'Content-Security-Policy', content: META_POLICY}, injectTo: 'head-prepend'}
    ]
  };
}

/** The Svelte compiler with runes required in our own files; packages keep the mode that they were written for. */
export function svelteWithRunes() {
  return svelte({
    configFile: false,
    dynamicCompileOptions: ({filename}) => (filename.includes('/node_modules/') ? undefined : {runes: true})
  });
}

const FAIL_ON_CONSOLE = `${ROOT}/tests/config/fail-on-console.ts`;

export default defineConfig({
  root: 'src/app',
  // Relative, so that the built folder can be served from any path.
  base: './',
  publicDir: `${ROOT}/public`,
  cacheDir: `${ROOT}/node_modules/.vite`,
  plugins: [
    svelteWithRunes(),
    securityPolicyMeta(),
    oembedBuild(process.env.DATELINE_SITE),
    offlineBuild(`${ROOT}/src/app`)
  ],
  build: {
    outDir: `${ROOT}/dist`,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // Nothing is inlined as a data: URL, which the policy would block for fonts and workers.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The page of the app, and for other people's pages, under names without a hash, the element alone and what they need for frames.
      input: {
        index: `${ROOT}/src/app/index.html`,
        'incident-map': `${ROOT}/src/element/auto.ts`,
        'dateline-client': `${ROOT}/src/client/dateline-client.ts`,
        'dateline-height': `${ROOT}/src/client/dateline-height.ts`
      },
      // What an entry exports is there for others to import.
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({name}) => (name === 'index' ? 'assets/[name]-[hash].js' : '[name].js')
      }
    }
  },
  worker: {format: 'es'},
  test: {
    root: ROOT,
    sequence: {sequencer: SlowestFirst},
    projects: [
      {
        root: ROOT,
        test: {
          name: 'unit',
          // Room for a machine that is busy with something else; nothing here waits for time to pass.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/{unit,architecture,config}/**/*.test.ts'],
          environment: 'node',
          // Pure functions leave nothing behind: modules are loaded once for all files, which halves the time.
          isolate: false,
          setupFiles: [FAIL_ON_CONSOLE],
          restoreMocks: true
        }
      },
      {
        root: ROOT,
        plugins: [svelteWithRunes()],
        resolve: {conditions: ['browser']},
        test: {
          name: 'state',
          testTimeout: 60_000,
          include: ['tests/state/**/*.test.ts'],
          environment: `${ROOT}/tests/state/runes-environment.ts`,
          setupFiles: [FAIL_ON_CONSOLE],
          restoreMocks: true
        }
      },
      {
        root: ROOT,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: [`${ROOT}/tests/e2e/harness/global-setup.ts`],
          // Two files at a time: while one page waits for a picture, another computes. More would only wait for the processor.
          maxWorkers: 2,
          // Files share nothing but the connections to the browsers: pages, contexts and servers are each test's own.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
