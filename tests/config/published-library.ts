import {resolve} from 'node:path';
import type {Plugin} from 'vite';

const LIB = resolve(import.meta.dirname, '../../dist/lib');

/** The library as it is published, in the place of its sources, which pages name for the sake of their types. */
export function publishedLibrary(): Plugin {
  const id = '\0library';
  return {
    name: 'dateline:published-library',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/src/element/index.ts') ? id : undefined),
    load: (loaded) => (loaded === id ? `import '${LIB}/dateline.css';\nexport * from '${LIB}/dateline.js';` : undefined)
  };
}
