import {dirname, join} from 'node:path';
import {hasError, issue} from '../issue.ts';
import type {CatalogPaths} from './catalog-paths.ts';
import {checkLedger} from './check-ledger.ts';
import type {FileIssue} from './check-story-text.ts';
import {readFiles} from './read-files.ts';
import {readText} from './read-text.ts';

/**
 * Checks the ledger of versions of every data set of a catalog that lists one.
 * @param found what is wrong with the data: of records with errors no version is made, so none is missed
 */
export async function checkLedgers(
  datasets: readonly CatalogPaths[],
  {path, value, line}: {path: string; value: unknown; line: (pointer: string) => number},
  found: readonly FileIssue[]
): Promise<{files: string[]; issues: FileIssue[]}> {
  const result: {files: string[]; issues: FileIssue[]} = {files: [], issues: []};
  for (const dataset of datasets) {
    if (dataset.versions === null) continue;
    const file = join(dirname(path), dataset.versions);
    const text = await readText(file);
    if (text === null) {
      const at = `${dataset.pointer}/files/versions`;
      const message = `There is no file ${file}; make it with "npm run -s dateline -- version FOLDER --date YYYY-MM-DD".`;
      result.issues.push({...issue('file-missing', at, message), file: path, line: line(at)});
      continue;
    }
    result.files.push(file);
    const records = hasError(found) ? null : await readFiles(dataset, path, value);
    result.issues.push(...(await checkLedger(text, records)).map((one) => ({...one, file})));
  }
  return result;
}
