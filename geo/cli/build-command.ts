import {createHash} from 'node:crypto';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, extname, join} from 'node:path';
import type {Care} from '../../src/core/care/care.ts';
import {NO_CARE, takesCare} from '../../src/core/care/care.ts';
import {careful} from '../../src/core/care/careful.ts';
import {english} from '../../src/core/words/words.ts';
import type {CatalogEntry} from '../dataset.ts';
import {hasError} from '../issue.ts';
import {canonical} from '../normalize/canonical.ts';
import {catalogPaths} from './catalog-paths.ts';
import type {CatalogPaths, DataFile} from './catalog-paths.ts';
import {checkCatalog} from './check-files.ts';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {counted, formatIssue, formatSummary} from './format-issue.ts';
import type {PlaceColumns} from './places/place-list.ts';
import {readFiles} from './read-files.ts';
import {readText} from './read-text.ts';
import {regionPaths} from './region-paths.ts';

/** Folders of a build: `from` holds catalog.json; `to` is emptied and written anew. */
export interface BuildArguments {
  readonly from: string;
  readonly to: string;
  /** Reads the places that can be searched for, null when they cannot be had; without it the build has none. */
  readonly places?: () => Promise<PlaceColumns | null>;
  /** What is left out of the records; nothing when left out. */
  readonly care?: Care;
  /** Days are held back before the end of the UTC day of this instant, ms since the epoch. */
  readonly now?: number;
}

/**
 * `dateline build`: checks every data set and writes them for the app: canonical order, no white space, and a hash of the
 * content in each file name, so that a file can be kept for ever by whoever fetched it. The catalog names the files. The named
 * regions become one FeatureCollection, regions.geojson, the places one table, places.json. Stories and ledgers of
 * versions are written as they are; of a data set that is built with care they are left out, as they tell names.
 */
export async function buildCommand(
  {from, to, places, care = NO_CARE, now = Date.now()}: BuildArguments,
  {print, say}: Output
): Promise<ExitCode> {
  const path = join(from, 'catalog.json');
  const {files, issues} = await checkCatalog(path);
  if (hasError(issues)) {
    issues.map(formatIssue).forEach(say);
    say(`${formatSummary(files.length, issues)} Nothing was built; correct the errors first.`);
    return EXIT.dataErrors;
  }
  const placeList = await places?.();
  await rm(to, {recursive: true, force: true});
  const catalog = JSON.parse((await readText(path))!) as Record<string, unknown>[];
  const built = [];
  for (const [index, entry] of catalogPaths(catalog).entries()) {
    if (takesCare(care)) {
      built.push(await writeWithCare(entry, {path, catalog, to, care, now}));
      continue;
    }
    const stories = await Promise.all(entry.stories.map((path) => writeAsIs(path, from, to)));
    const versions = entry.versions === null ? null : await writeAsIs(entry.versions, from, to);
    const files = {
      ...(await writeFiles(entry.files, await readValues(entry.files, from), to)),
      ...(stories.length > 0 && {stories}),
      ...(versions !== null && {versions})
    };
    built.push({...catalog[index], files});
  }
  await write(join(to, 'catalog.json'), JSON.stringify(built));
  const regions = await readRegions(from);
  await write(join(to, 'regions.geojson'), JSON.stringify({type: 'FeatureCollection', features: regions}));
  if (placeList) await write(join(to, 'places.json'), JSON.stringify(placeList));
  const counts = [counted(built.length, 'data set'), counted(regions.length, 'region')];
  if (placeList) counts.push(counted(placeList.name.length, 'place'));
  print(`Built ${counts.join(', ')} into ${to}.`);
  return EXIT.done;
}

// The files were found to be whole.
async function writeWithCare(
  paths: CatalogPaths,
  {path, catalog, to, care, now}: {path: string; catalog: unknown; to: string; care: Care; now: number}
): Promise<CatalogEntry> {
  const whole = (await readFiles(paths, path, catalog))!;
  const {entry, incidents, flows, sources} = careful(whole, care, {now, filtered: false, words: english}).dataset;
  const collection = (features: readonly unknown[]) => ({type: 'FeatureCollection', features});
  const values = {incidents: collection(incidents), flows: collection(flows), sources};
  return {...entry, files: await writeFiles(paths.files, values, to)};
}

async function readRegions(from: string): Promise<unknown[]> {
  const texts = await Promise.all((await regionPaths(from)).map(readText));
  return texts.map((text) => canonical('region', JSON.parse(text!)));
}

async function readValues(paths: CatalogPaths['files'], from: string): Promise<Record<DataFile, unknown>> {
  const read = async (type: DataFile) => JSON.parse((await readText(join(from, paths[type])))!) as unknown;
  return {incidents: await read('incidents'), flows: await read('flows'), sources: await read('sources')};
}

async function writeFiles(
  paths: CatalogPaths['files'],
  values: Readonly<Record<DataFile, unknown>>,
  to: string
): Promise<Record<DataFile, string>> {
  const write = (type: DataFile) => writeHashed(paths[type], JSON.stringify(canonical(type, values[type])), to);
  return {incidents: await write('incidents'), flows: await write('flows'), sources: await write('sources')};
}

// A story or a ledger, in the order in which it stands.
async function writeAsIs(path: string, from: string, to: string): Promise<string> {
  const value = JSON.parse((await readText(join(from, path)))!) as unknown;
  return writeHashed(path, JSON.stringify(value), to);
}

// The path that names the content too, relative to the catalog.
async function writeHashed(path: string, text: string, to: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const extension = extname(path);
  const hashed = `${path.slice(0, -extension.length || undefined)}.${hash}${extension}`;
  await write(join(to, hashed), text);
  return hashed;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}
