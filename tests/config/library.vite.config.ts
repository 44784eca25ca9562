import type {UserConfig} from 'vite';
import {defineConfig} from 'vite';
import {svelteWithRunes} from '../../vite.config.ts';
import {libraryTypes} from './library-types.ts';

const ROOT = `${import.meta.dirname}/../..`;
const ELEMENT = `${ROOT}/src/element`;

/** What a page that uses the library brings along, but for the style sheet and the worker, which are taken over as files. */
const PEERS = /^(?:maplibre-gl|@deck\.gl\/[\w-]+|@luma\.gl\/[\w-]+)$/;

/** Modules for other people's builds, which share the map libraries with the page; with types. */
const MODULES: UserConfig['build'] = {
  emptyOutDir: true,
  rolldownOptions: {
    external: PEERS,
    input: {dateline: `${ELEMENT}/index.ts`, auto: `${ELEMENT}/auto.ts`},
    preserveEntrySignatures: 'strict',
    output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames}
  }
};

/** Everything in one script, for pages without a build; beside it lie the styles, fonts and workers of the modules. */
const BUNDLE: UserConfig['build'] = {
  emptyOutDir: false,
  rolldownOptions: {
    input: {'dateline.bundle': `${ELEMENT}/bundle.ts`},
    preserveEntrySignatures: 'strict',
    output: {entryFileNames: '[name].js', assetFileNames, codeSplitting: false}
  }
};

function assetFileNames({names}: {names: readonly string[]}): string {
  return names.includes('style.css') ? 'dateline.css' : 'assets/[name]-[hash][extname]';
}

/** The element as a library, in dist/lib: modules by default, with `--mode bundle` the single script. */
export default defineConfig(({mode}) => ({
  root: ROOT,
  base: './',
  publicDir: false,
  // Whatever the build is called, it is one for readers.
  define: {'process.env.NODE_ENV': '"production"'},
  plugins: [svelteWithRunes(), ...(mode === 'bundle' ? [] : [libraryTypes(ROOT)])],
  build: {
    outDir: `${ROOT}/dist/lib`,
    target: 'es2022',
    // One file of styles, which names fonts by their addresses; nothing is inlined as a data: URL.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // Other builds give the chunks other names.
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    ...(mode === 'bundle' ? BUNDLE : MODULES)
  },
  worker: {format: 'es' as const, rolldownOptions: {output: {entryFileNames: 'assets/[name]-[hash].js'}}}
}));
