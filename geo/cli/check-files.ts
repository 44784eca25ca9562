import {writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {hasError, issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {normalizeText} from '../normalize/normalize-text.ts';
import {parseJson} from '../parse/parse-json.ts';
import type {RegionIndex} from '../places/region-index.ts';
import {checkText} from '../validate/check-text.ts';
import {idsOf} from '../validate/read-dataset.ts';
import {catalogPaths, DATA_FILES} from './catalog-paths.ts';
import {readText} from './read-text.ts';

export interface CheckFilesOptions {
  readonly regions?: RegionIndex;
  /** Whether files without errors are rewritten in canonical form first. */
  readonly fix?: boolean;
}

export interface FileCheck {
  /** Paths that were read, in order. */
  readonly files: readonly string[];
  /** Each with its `file` and, when the file could be read, its line. */
  readonly issues: readonly Issue[];
}

/** Checks one file by itself: references into other files are not followed. */
export async function checkFile(path: string, options: CheckFilesOptions = {}): Promise<FileCheck> {
  return checkOne(path, path, options, (text, regions) => checkText(text, regions));
}

/** Checks a catalog and every file that it lists, with all references between them. */
export async function checkCatalog(path: string, options: CheckFilesOptions = {}): Promise<FileCheck> {
  const catalog = await checkOne(path, path, options, (text) => checkText(text, {type: 'catalog'}));
  const entries = catalogPaths(parseJson((await readText(path)) ?? ''));
  const dataSets = await inTurn(entries, (entry) => checkDataset(entry, path, options));
  return joined([catalog, ...dataSets]);
}

async function checkDataset(
  entry: ReturnType<typeof catalogPaths>[number],
  catalog: string,
  options: CheckFilesOptions
): Promise<FileCheck> {
  const pathOf = (type: (typeof DATA_FILES)[number]) => join(dirname(catalog), entry.files[type]);
  const values = await inTurn(DATA_FILES, async (type) => parseJson((await readText(pathOf(type))) ?? ''));
  const [incidents, flows, sources] = values.map(idsOf);
  const known = {sourceIds: sources!, recordIds: new Set([...incidents!, ...flows!])};
  return joined(
    await inTurn(DATA_FILES, async (type) => {
      const taken = type === 'flows' ? {taken: incidents!} : {};
      const checked = await checkOne(pathOf(type), catalog, options, (text, regions) =>
        checkText(text, {type, ...known, ...taken, ...regions})
      );
      const pointer = `${entry.pointer}/files/${type}`;
      return {...checked, issues: checked.issues.map((one) => (one.code === 'file-missing' ? {...one, pointer} : one))};
    })
  );
}

async function checkOne(
  path: string,
  asked: string,
  {fix = false, regions}: CheckFilesOptions,
  check: (text: string, regions: {regions?: RegionIndex}) => Issue[]
): Promise<FileCheck> {
  const text = await readText(path);
  if (text === null) {
    const message = `There is no file ${path}; create it or correct the path.`;
    return {files: [], issues: [{...issue('file-missing', '', message), file: asked}]};
  }
  const issues = check(text, regions ? {regions} : {});
  const fixed = fix && !hasError(issues) ? normalizeText(text) : null;
  if (fixed !== null && fixed !== text) await writeFile(path, fixed);
  const left = fixed === null ? issues : check(fixed, regions ? {regions} : {});
  return {files: [path], issues: left.map((one) => ({...one, file: path}))};
}

function joined(checks: readonly FileCheck[]): FileCheck {
  return {files: checks.flatMap(({files}) => files), issues: checks.flatMap(({issues}) => issues)};
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
