import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {resolve} from 'node:path';
import ts from 'typescript';

/** What is wrong in files, by their names, that are checked where no package is to be found, strictly and declarations too. */
export function typeProblems(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(resolve(tmpdir(), 'types-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(resolve(folder, name), text);
      return resolve(folder, name);
    });
    const program = ts.createProgram(paths, {
      ...{strict: true, skipLibCheck: false, noEmit: true, types: []},
      ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
      moduleResolution: ts.ModuleResolutionKind.Bundler
    });
    return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
