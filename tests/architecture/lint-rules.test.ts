import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../config/run-tool.mjs';

const eslint = new ESLint({cwd: ROOT, overrideConfigFile: 'tests/config/eslint.config.js'});

/** A file, code in it, and whether the code is refused there. */
const CASES: readonly (readonly [file: string, code: string, refused: boolean])[] = [
  ['src/map/map-view.ts', `document.body.innerHTML = '<b>';`, true],
  ['src/map/map-view.ts', `document.body.outerHTML = '<b>';`, true],
  ['src/map/map-view.ts', `document.body.insertAdjacentHTML('beforeend', '<b>');`, true],
  ['src/map/map-view.ts', `document.body.setHTML('<b>');`, true],
  ['src/map/map-view.ts', `document.write('<b>');`, true],
  ['src/map/map-view.ts', `document.body.textContent = '<b>';`, false],
  [
    'src/components/Title.svelte',
    `<script lang="ts">\n  const {title}: {title: string} = $props();\n</script>\n\n{@html title}\n`,
    true
  ],
  ['src/components/Title.svelte', `<p style="color: red">text</p>\n`, true],
  ['src/components/Title.svelte', `<p style:color="red">text</p>\n`, false],
  ['src/core/time/now.ts', `export const now = Date.now();`, true],
  ['src/core/time/now.ts', `export const now = new Date();`, true],
  ['src/core/time/now.ts', `export const now = performance.now();`, true],
  ['src/core/time/now.ts', `export const chance = Math.random();`, true],
  ['src/core/time/now.ts', `export const then = new Date(0);`, false],
  ['src/core/store/read.ts', `export const data = fetch('data.json');`, true],
  ['geo/time/now.ts', `export const now = Date.now();`, true],
  ['geo/cli/now.ts', `export const now = Date.now();`, false],
  ['geo/time/slow.ts', `export const slow = /(a+)+$/;`, true]
];

describe('the lint rules', () => {
  for (const [file, code, refused] of CASES) {
    it(`${refused ? 'refuse' : 'accept'} ${code.trim()} in ${file}`, async () => {
      const [result] = await eslint.lintText(code, {filePath: file});
      expect((result?.messages.length ?? 0) > 0).toBe(refused);
    });
  }
});
