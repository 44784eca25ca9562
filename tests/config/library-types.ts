import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import ts from 'typescript';
import type {Plugin} from 'vite';
import {gatherTypes} from './gather-types.ts';

/** What is written, from the folder of the library, and the module that it is about. The client lies beside the app, whose build makes it. */
const ENTRIES = {
  'dateline.d.ts': 'src/element/index.ts',
  '../dateline-client.d.ts': 'src/client/dateline-client.ts'
} as const;

/** A module that a declaration names, as an import, a re-export or within a type. */
const NAMED = /(?<before>(?:from |import\()['"])(?<path>\.[^'"]+)\.ts(?<after>['"])/g;

/**
 * Writes the types of the library, and those of the client for frames, each in one file that names no other and no package:
 * whoever checks against it needs nothing else.
 */
export function libraryTypes(root: string): Plugin {
  let folder = '';
  return {
    name: 'dateline:library-types',
    apply: 'build',
    configResolved({build}) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      // Where packages that the declarations name are found.
      const scratch = resolve(folder, '.types');
      for (const [path, text] of declarationsOf(root, Object.values(ENTRIES))) write(resolve(scratch, path), text);
      for (const [name, entry] of Object.entries(ENTRIES))
        writeFileSync(resolve(folder, name), gatherTypes(resolve(scratch, entry.replace(/ts$/, 'd.ts'))));
      rmSync(scratch, {recursive: true});
      writeFileSync(resolve(folder, 'auto.d.ts'), 'export {};\n');
      writeFileSync(resolve(folder, 'dateline.bundle.d.ts'), `export * from './dateline.js';\n`);
    }
  };
}

/** The declarations of every module that the entries reach, with paths from the root. */
function declarationsOf(root: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const file = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const {options} = ts.parseJsonConfigFileContent(file.config, ts.sys, root);
  const emitted = {...options, noEmit: false, declaration: true, emitDeclarationOnly: true};
  const program = ts.createProgram(
    entries.map((entry) => resolve(root, entry)),
    emitted
  );
  const texts = new Map<string, string>();
  program.emit(undefined, (_path, text, _mark, _error, sources) => {
    const [source] = sources ?? [];
    if (!source) return;
    const path = relative(root, source.fileName).replace(/ts$/, 'd.ts');
    texts.set(path, text.replace(NAMED, '$<before>$<path>.js$<after>'));
  });
  return texts;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
