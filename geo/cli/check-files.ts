import {writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {hasError, issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {normalizeText} from '../normalize/normalize-text.ts';
import {jsonLines} from '../parse/json-lines.ts';
import {parseJson} from '../parse/parse-json.ts';
import type {RegionIndex} from '../places/region-index.ts';
import {checkText} from '../validate/check-text.ts';
import {idsOf} from '../validate/read-dataset.ts';
import {idOf} from '../validate/salvage.ts';
import {catalogPaths, DATA_FILES} from './catalog-paths.ts';
import type {CatalogPaths, DataFile} from './catalog-paths.ts';
import {checkLedger, isLedger} from './check-ledger.ts';
import {checkLedgers} from './check-ledgers.ts';
import {checkStories} from './check-stories.ts';
import type {FileIssue} from './check-story-text.ts';
import {checkStoryText, isStory} from './check-story-text.ts';
import {readText} from './read-text.ts';
import {regionPaths} from './region-paths.ts';

export interface CheckFilesOptions {
  readonly regions?: RegionIndex;
  /** Whether files without errors are rewritten in canonical form first. */
  readonly fix?: boolean;
}

export interface FileCheck {
  /** Paths that were read, in order. */
  readonly files: readonly string[];
  /** Each with its `file` and, when the file could be read, its line. */
  readonly issues: readonly FileIssue[];
}

type CheckText = (text: string, regions: {readonly regions?: RegionIndex}) => FileIssue[] | Promise<FileIssue[]>;

/** Checks one file by itself: references into other files are not followed. */
export async function checkFile(path: string, options: CheckFilesOptions = {}): Promise<FileCheck> {
  const issues = await checkOne(path, options, (text, regions) => {
    const value = parseJson(text);
    if (isStory(value)) return checkStoryText(text, null);
    return isLedger(value) ? checkLedger(text, null) : checkText(text, regions);
  });
  return issues ? {files: [path], issues} : {files: [], issues: [{...missing(path, ''), file: path}]};
}

/** Checks a catalog, every file that it lists, with all references between them, the named regions beside it, and stories. */
export async function checkCatalog(path: string, options: CheckFilesOptions = {}): Promise<FileCheck> {
  const issues = await checkOne(path, options, (text) => checkText(text, {type: 'catalog'}));
  const text = await readText(path);
  if (!issues || text === null) return {files: [], issues: [{...missing(path, ''), file: path}]};
  const value = parseJson(text);
  const {line} = jsonLines(value === undefined ? 'null' : text);
  const checks: FileCheck[] = [{files: [path], issues}];
  const datasets = catalogPaths(value);
  for (const dataset of datasets) checks.push(await checkDataset(dataset, path, line, options));
  checks.push(await checkRegions(dirname(path), options));
  const found = checks.flatMap((check) => check.issues);
  checks.push(await checkLedgers(datasets, {path, value, line}, found));
  checks.push(await checkStories(datasets, {path, value, line}));
  return {files: checks.flatMap(({files}) => files), issues: checks.flatMap((check) => check.issues)};
}

async function checkDataset(
  {files, pointer}: CatalogPaths,
  catalog: string,
  line: (pointer: string) => number,
  options: CheckFilesOptions
): Promise<{files: string[]; issues: FileIssue[]}> {
  const pathOf = (type: DataFile) => join(dirname(catalog), files[type]);
  const idsIn = async (type: DataFile) => idsOf(parseJson((await readText(pathOf(type))) ?? ''));
  const [incidents, flows] = [await idsIn('incidents'), await idsIn('flows')];
  const known = {sourceIds: await idsIn('sources'), recordIds: new Set([...incidents, ...flows])};
  const result: {files: string[]; issues: FileIssue[]} = {files: [], issues: []};
  for (const type of DATA_FILES) {
    const path = pathOf(type);
    const taken = type === 'flows' ? {taken: incidents} : {};
    const issues = await checkOne(path, options, (text, regions) =>
      checkText(text, {type, ...known, ...taken, ...regions})
    );
    const at = `${pointer}/files/${type}`;
    if (issues) result.files.push(path);
    result.issues.push(...(issues ?? [{...missing(path, at), file: catalog, line: line(at)}]));
  }
  return result;
}

async function checkRegions(folder: string, options: CheckFilesOptions): Promise<FileCheck> {
  const files = await regionPaths(folder);
  const taken = new Set<string>();
  const issues: FileIssue[] = [];
  for (const path of files) {
    issues.push(...((await checkOne(path, options, (text) => checkText(text, {type: 'region', taken}))) ?? []));
    const id = idOf(parseJson((await readText(path)) ?? ''));
    if (id !== null) taken.add(id);
  }
  return {files, issues};
}

// The issues of a file, after it was rewritten where that was asked for; null when there is no such file.
async function checkOne(
  path: string,
  {fix = false, regions}: CheckFilesOptions,
  check: CheckText
): Promise<FileIssue[] | null> {
  const text = await readText(path);
  if (text === null) return null;
  const map = regions ? {regions} : {};
  const issues = await check(text, map);
  const fixed = fix && !hasError(issues) ? normalizeText(text) : null;
  if (fixed !== null && fixed !== text) await writeFile(path, fixed);
  return (fixed === null ? issues : await check(fixed, map)).map((one) => ({...one, file: path}));
}

function missing(path: string, pointer: string): Issue {
  return issue('file-missing', pointer, `There is no file ${path}; create it or correct the path.`);
}
