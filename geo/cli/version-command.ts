import {webcrypto} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {appendVersion} from '../../src/core/cite/append-version.ts';
import {shortVersion} from '../../src/core/cite/cited-view.ts';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import type {Ledger} from '../../src/core/cite/ledger.ts';
import {HASHED} from '../../src/core/cite/ledger.ts';
import {recordHashes} from '../../src/core/cite/record-hashes.ts';
import {printJson} from '../normalize/print-json.ts';
import {parseJson} from '../parse/parse-json.ts';
import {catalogPaths} from './catalog-paths.ts';
import {checkCatalog} from './check-files.ts';
import {checkLedger} from './check-ledger.ts';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {formatIssue} from './format-issue.ts';
import {readFiles} from './read-files.ts';
import {readText} from './read-text.ts';

/** What to publish, and when. */
export interface VersionArguments {
  /** Folder of a data set, in the folder of its catalog, such as data/khorasan. */
  readonly folder: string;
  /** UTC day, ISO 8601. */
  readonly date: string;
}

/** `dateline version FOLDER --date DAY`: appends the data as it is to the ledger of its published versions. */
export async function versionCommand({folder, date}: VersionArguments, {print, say}: Output): Promise<ExitCode> {
  const path = join(folder, '..', 'catalog.json');
  const catalog = parseJson((await readText(path)) ?? '');
  const paths = catalogPaths(catalog).find(
    ({versions}) => versions !== null && resolve(dirname(path), dirname(versions)) === resolve(folder)
  );
  if (!paths || paths.versions === null) {
    say(`${path} lists no ledger in ${folder}; name one as "versions" in the files of the data set.`);
    return EXIT.wrongUse;
  }
  // The first version makes the ledger.
  const missing = `${paths.pointer}/files/versions`;
  const errors = (await checkCatalog(path)).issues.filter(
    ({severity, code, pointer}) => severity === 'error' && !(code === 'file-missing' && pointer === missing)
  );
  const dataset = errors.length > 0 ? null : await readFiles(paths, path, catalog);
  if (!dataset) {
    errors.map(formatIssue).forEach(say);
    say('The data has errors; a version is made of data without.');
    return EXIT.dataErrors;
  }
  const file = join(dirname(path), paths.versions);
  // One that is there was found to be whole.
  const ledger = JSON.parse((await readText(file)) ?? '{"versions": []}') as Ledger;
  const version = await datasetVersion(dataset, webcrypto.subtle);
  if (ledger.versions.at(-1)?.version === version) {
    print(`The data is still the version of ${ledger.versions.at(-1)!.date}, ${shortVersion(version)}.`);
    return EXIT.done;
  }
  const longer = appendVersion(ledger, {version, date}, await recordHashes(dataset, webcrypto.subtle));
  const text = printJson(longer);
  const wrong = await checkLedger(text, dataset);
  if (wrong.length > 0) {
    wrong.map((one) => formatIssue({...one, file})).forEach(say);
    return EXIT.dataErrors;
  }
  await writeFile(file, text);
  const changed = HASHED.reduce((sum, list) => sum + Object.keys(longer.versions.at(-1)![list]).length, 0);
  print(
    `Version ${shortVersion(version)} of ${date} in ${file}: ${changed} of the records and sources new, changed or gone.`
  );
  return EXIT.done;
}
