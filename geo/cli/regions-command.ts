import {writeFile} from 'node:fs/promises';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {formatIssue} from './format-issue.ts';
import {readText} from './read-text.ts';
import {regionPaths} from './region-paths.ts';
import type {AdminUnit} from './regions/admin-units.ts';
import {makeRegion} from './regions/make-region.ts';

/**
 * `dateline regions`: makes the area of every named region of a folder with a catalog anew from its members, and rewrites the
 * files that change.
 */
export async function regionsCommand(
  folder: string,
  units: readonly AdminUnit[],
  {print, say}: Output
): Promise<ExitCode> {
  const paths = await regionPaths(folder);
  if (paths.length === 0) {
    say(`There is no region in ${folder}/regions; data/README.md says how to add one.`);
    return EXIT.wrongUse;
  }
  let failed = false;
  for (const path of paths) {
    const before = (await readText(path))!;
    const {text, issues} = await makeRegion(before, units);
    issues.map((one) => formatIssue({...one, file: path})).forEach(say);
    failed ||= text === null;
    if (text === null) continue;
    if (text !== before) await writeFile(path, text);
    print(`${path}: ${text === before ? 'unchanged' : 'rewritten'}, ${Math.ceil(Buffer.byteLength(text) / 1024)} KB.`);
  }
  return failed ? EXIT.dataErrors : EXIT.done;
}
