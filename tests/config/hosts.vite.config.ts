import {svelte} from '@sveltejs/vite-plugin-svelte';
import type {Plugin} from 'vite';
import {defineConfig} from 'vite';

const ROOT = `${import.meta.dirname}/../..`;
const HOSTS = `${ROOT}/tests/e2e/fixtures/hosts`;

/** The library as it is published, in the place of its sources, which pages name for the sake of their types. */
function publishedLibrary(): Plugin {
  const id = '\0library';
  return {
    name: 'dateline:published-library',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/src/element/index.ts') ? id : undefined),
    load: (loaded) =>
      loaded === id
        ? `import '${ROOT}/dist/lib/dateline.css';\nexport * from '${ROOT}/dist/lib/dateline.js';`
        : undefined
  };
}

/** Pages of other people, each with a framework of its own, around the library that was built before. */
export default defineConfig({
  root: HOSTS,
  base: './',
  publicDir: `${HOSTS}/static`,
  plugins: [publishedLibrary(), svelte({configFile: false})],
  build: {
    outDir: `${ROOT}/tests/.output/hosts`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {input: ['react', 'vue', 'svelte', 'mount', 'shadow'].map((name) => `${HOSTS}/${name}.html`)}
  }
});
