import {existsSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {hasError} from '../issue.ts';
import type {RegionIndex} from '../places/region-index.ts';
import {checkCatalog, checkFile} from './check-files.ts';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {formatIssue, formatSummary} from './format-issue.ts';

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly fix: boolean;
  readonly regions?: RegionIndex;
}

/** `dateline check FILE|DIR...`: prints every issue of files, or of the data sets of folders with a catalog.json. */
export async function checkCommand(
  {paths, json, fix, regions}: CheckArguments,
  {print, say}: Output
): Promise<ExitCode> {
  const missing = paths.find((path) => !existsSync(path));
  if (paths.length === 0 || missing !== undefined) {
    say(
      missing === undefined ? 'Name a file or folder to check, such as: dateline check data' : `There is no ${missing}.`
    );
    return EXIT.wrongUse;
  }
  const options = {fix, ...(regions && {regions})};
  const checks = [];
  for (const path of paths) checks.push(await checkPath(path, options));
  const files = checks.flatMap((check) => check.files);
  const issues = checks.flatMap((check) => check.issues);
  if (json) print(JSON.stringify({files, issues}, null, 2));
  else [...issues.map(formatIssue), formatSummary(files.length, issues)].forEach(print);
  return hasError(issues) ? EXIT.dataErrors : EXIT.done;
}

function checkPath(path: string, options: Parameters<typeof checkFile>[1]): ReturnType<typeof checkFile> {
  if (statSync(path).isDirectory()) return checkCatalog(join(path, 'catalog.json'), options);
  return basename(path) === 'catalog.json' ? checkCatalog(path, options) : checkFile(path, options);
}
