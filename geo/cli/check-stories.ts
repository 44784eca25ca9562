import {dirname, join} from 'node:path';
import type {StoryGround} from '../../src/core/story/check-story.ts';
import {homeSnapshot} from '../../src/core/snapshot/home.ts';
import {recordSet} from '../../src/core/store/record-set.ts';
import {issue} from '../issue.ts';
import type {NamedRegion} from '../named-region.ts';
import {isObject} from '../parse/json-object.ts';
import {parseJson} from '../parse/parse-json.ts';
import {idOf} from '../validate/salvage.ts';
import type {CatalogPaths} from './catalog-paths.ts';
import type {FileIssue} from './check-story-text.ts';
import {checkStoryText} from './check-story-text.ts';
import {readFiles} from './read-files.ts';
import {readText} from './read-text.ts';
import {regionPaths} from './region-paths.ts';

/** Any map will do: what a story shows within its bounds does not hang on their size. */
const MAP = {size: {width: 1280, height: 720}, padding: {top: 0, right: 0, bottom: 0, left: 0}, language: 'en'};

/** A catalog that was read: its path, its value, and the line of the value at a pointer. */
interface ReadCatalog {
  readonly path: string;
  readonly value: unknown;
  readonly line: (pointer: string) => number;
}

/** Checks every story that the data sets of a catalog list, with what it says of their records and of the named regions. */
export async function checkStories(
  datasets: readonly CatalogPaths[],
  {path, value, line}: ReadCatalog
): Promise<{files: string[]; issues: FileIssue[]}> {
  const result: {files: string[]; issues: FileIssue[]} = {files: [], issues: []};
  const taken = new Set<string>();
  for (const dataset of datasets) {
    const ground = dataset.stories.length > 0 ? await groundOf(dataset, path, value) : null;
    for (const [index, story] of dataset.stories.entries()) {
      const file = join(dirname(path), story);
      const text = await readText(file);
      const at = `${dataset.pointer}/files/stories/${index}`;
      if (text === null) {
        const absent = issue('file-missing', at, `There is no file ${file}; create it or correct the path.`);
        result.issues.push({...absent, file: path, line: line(at)});
        continue;
      }
      result.files.push(file);
      const issues = [...checkStoryText(text, ground), ...twice(text, taken)];
      result.issues.push(...issues.map((one) => ({...one, file})));
    }
  }
  return result;
}

// Nothing can be said of records that cannot be read.
async function groundOf(paths: CatalogPaths, path: string, catalog: unknown): Promise<StoryGround | null> {
  const dataset = await readFiles(paths, path, catalog);
  if (!dataset) return null;
  const home = homeSnapshot(dataset.entry, MAP);
  return {records: recordSet(dataset), home, named: await namedRegions(dirname(path))};
}

async function namedRegions(folder: string): Promise<ReadonlyMap<string, NamedRegion>> {
  const texts = await Promise.all((await regionPaths(folder)).map(readText));
  const regions = texts.map((text) => parseJson(text ?? '')).filter(isRegion);
  return new Map(regions.map((region) => [region.id, region]));
}

function isRegion(value: unknown): value is NamedRegion {
  return idOf(value) !== null && isObject(value) && isObject(value.geometry);
}

// A link names a story by its id alone.
function twice(text: string, taken: Set<string>): FileIssue[] {
  const id = idOf(parseJson(text));
  if (id === null) return [];
  if (taken.has(id))
    return [issue('id-duplicate', '/id', `Another story has the id "${id}"; give one of them another.`)];
  taken.add(id);
  return [];
}
