import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {build} from 'vite';
import {ROOT} from '../../config/run-tool.mjs';

/** Bytes of a script for other pages, built as the site builds it and gzipped. */
async function gzipped(name: string): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'dateline-client-'));
  await build({
    ...{configFile: false, root: resolve(ROOT, 'src/client'), publicDir: false, logLevel: 'error'},
    build: {
      outDir,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(ROOT, `src/client/${name}.ts`),
        preserveEntrySignatures: 'exports-only',
        output: {entryFileNames: '[name].js'}
      }
    }
  });
  const size = gzipSync(readFileSync(join(outDir, `${name}.js`)), {level: 9}).byteLength;
  rmSync(outDir, {recursive: true});
  return size;
}

it.each([
  ['dateline-client', 3000],
  ['dateline-height', 1000]
])('%s is smaller than %i bytes', async (name, limit) => expect(await gzipped(name)).toBeLessThan(limit));
