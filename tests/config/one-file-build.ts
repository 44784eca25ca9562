import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Plugin, Rolldown} from 'vite';
import {build} from 'vite';

const APP = fileURLToPath(new URL('../../src/app/one-file/', import.meta.url));

/** Modules that open a worker of ours, each by the name of its script. */
const OPENS_WORKER = /\/open-(\w+)-worker\.ts$/;
const MAP_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/** What a page that was saved does not do again. */
const LEFT_OUT = /\/publish\/PublishDialog\.svelte$/;

/** Scripts in the page itself have no addresses: workers start from texts that the code holds. */
export function workersInside(): Plugin {
  return {
    name: 'dateline:workers-inside',
    enforce: 'pre',
    resolveId: (id) => (id === `${MAP_WORKER}?url` ? `\0${MAP_WORKER}` : null),
    load(id) {
      if (LEFT_OUT.test(id)) return 'export default null';
      if (id === `\0${MAP_WORKER}`) {
        // A page from a disk has no origin, and from there the library starts classic scripts alone, which it knows by their ending.
        const text = readFileSync(createRequire(import.meta.url).resolve(MAP_WORKER), 'utf8');
        const classic = JSON.stringify(
          text.replace(/export\s*\{[^}]*\};?/, '').replace(/\/\/# sourceMappingURL.*/, '')
        );
        return `export default URL.createObjectURL(new Blob([${classic}], {type: 'text/javascript'})) + '#.cjs';`;
      }
      const worker = OPENS_WORKER.exec(id)?.[1];
      if (!worker) return null;
      const name = `${worker[0]!.toUpperCase()}${worker.slice(1)}`;
      return [
        `import Opened from './${worker}-worker.ts?worker&inline';`,
        `export const open${name}Worker = () => new Opened();`
      ].join('\n');
    }
  };
}

/**
 * Puts the built code and styles into one page, `viewer.html`, in place of all files. What a saved page carries beside its code
 * goes where the page says `<!--carried-->`; fonts are among that, so the styles name none.
 */
export function onePage(): Plugin {
  return {
    name: 'dateline:one-page',
    apply: 'build',
    // After the library's own last changes of the code.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
        if (chunks.length !== 1) throw new Error(`${chunks.length} scripts where one can be carried`);
        const styles = files
          .filter((file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'))
          .map(({source}) => String(source));
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        const code = chunks[0]!.code;
        if (/new URL\(\s*['"`][^)]*import\.meta\.url/.test(code)) throw new Error('the code asks for a file beside it');
        const source = page({
          code,
          styles: styles.join('\n').replace(/@font-face\s*\{[^}]*\}/g, ''),
          unpack: await unpack()
        });
        this.emitFile({type: 'asset', fileName: 'viewer.html', source});
      }
    }
  };
}

// As a script of its own, in the form that the policy can name by its hash.
async function unpack(): Promise<string> {
  const built = await build({
    ...{configFile: false, root: APP, publicDir: false, logLevel: 'warn'},
    build: {
      ...{write: false, target: 'es2022', modulePreload: false},
      rolldownOptions: {input: `${APP}unpack.ts`, output: {format: 'iife'}}
    }
  });
  const [{output}] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

function page({code, styles, unpack}: {code: string; styles: string; unpack: string}): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(unpack).digest('base64')}' blob:`,
    'worker-src blob:',
    // What the page makes itself; no address outside of it.
    'connect-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Dateline</title>
<style>${styles}</style>
</head>
<body>
<noscript><p>Dateline draws its map with JavaScript, which is switched off here. Switch it on and open the file again.</p></noscript>
<main><h1>Dateline</h1></main>
<!--carried-->
<script type="text/plain" id="dateline-code">${gzipSync(code, {level: 9}).toString('base64')}</script>
<script>${unpack}</script>
</body>
</html>
`;
}
