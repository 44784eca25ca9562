import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';
import {publishedLibrary} from './published-library.ts';

const ROOT = `${import.meta.dirname}/../..`;
const HOSTS = `${ROOT}/tests/e2e/fixtures/hosts`;

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
