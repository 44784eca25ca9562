import type {CatalogEntry, Flow, Incident, NamedRegion, Source} from '../../../geo/index.ts';
import {isObject} from './story-fields.ts';
import {formatStory} from './story-file.ts';
import type {StoryListIssue} from './story-list.ts';
import {readStoryList} from './story-list.ts';
import type {Story} from './story.ts';

/** What a carried file says it is, and the version of it, public/schema/carried.schema.json. */
const FORMAT = 'dateline-carried';
const VERSION = 1;

/** Longer texts are neither written nor read, in UTF-16 code units: some ten thousands of records with their sources. */
export const LONGEST_CARRIED = 100_000_000;

/** More stories are not read. */
export const MOST_STORIES = 50;

/** Members of the file that a data set is made of, in the order of the file. */
export const CARRIED_PARTS = ['entry', 'incidents', 'flows', 'sources'] as const;
export type CarriedPart = (typeof CARRIED_PARTS)[number];

const MEMBERS: readonly string[] = ['format', 'version', ...CARRIED_PARTS, 'regions', 'stories'];

/** Why a file was not read at all. */
export const CARRIED_FAULTS = ['too-large', 'not-json', 'not-carried', 'version'] as const;

/** What is wrong with a file. */
export type CarriedIssue =
  | {readonly code: (typeof CARRIED_FAULTS)[number]}
  | {readonly code: 'part'; readonly part: CarriedPart | 'regions' | 'stories'}
  | {readonly code: 'key-unknown'; readonly key: string}
  | StoryListIssue;

/** Stories with all that they show: a data set, and the named regions that its filters may ask for. */
export interface Cargo {
  readonly entry: CatalogEntry;
  readonly incidents: readonly Incident[];
  readonly flows: readonly Flow[];
  readonly sources: readonly Source[];
  readonly regions?: readonly NamedRegion[];
  readonly stories: readonly Story[];
}

/** What a file holds. Records are as they stand there: `readDataset` of geo checks them, one by one. */
export interface Carried {
  /** The parts of the data set; one that is missing or no such part is undefined, which counts as empty. */
  readonly data: {readonly [Part in CarriedPart]: unknown};
  /** Features, unchecked; empty when there are none. */
  readonly regions: readonly unknown[];
  readonly stories: readonly Story[];
}

/** What a text holds, null when it is no carried file, and what is wrong with it. */
export interface ReadCarried {
  readonly carried: Carried | null;
  readonly issues: readonly CarriedIssue[];
}

/**
 * Stories and their data as one text, which `parseCarried` reads, a record a line. Records stand in the form and the order in
 * which `readDataset` gives them, which is the canonical one: the same cargo is the same text. Throws a RangeError when there
 * are too many to be read again.
 */
export function formatCarried({entry, incidents, flows, sources, regions, stories}: Cargo): string {
  const written = stories.map((story) => JSON.parse(formatStory(story)) as unknown);
  const members: readonly (readonly [name: string, json: string])[] = [
    ['format', JSON.stringify(FORMAT)],
    ['version', JSON.stringify(VERSION)],
    ['entry', JSON.stringify(withoutStories(entry))],
    ['incidents', collection(incidents)],
    ['flows', collection(flows)],
    ['sources', list(sources)],
    ...(regions ? [['regions', collection(regions)] as const] : []),
    ['stories', list(written)]
  ];
  const text = `{\n${members.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(',\n')}\n}\n`;
  if (text.length > LONGEST_CARRIED) throw new RangeError(`too long: ${text.length}`);
  return text;
}

// They stand in the file itself; where they were fetched from is of no use elsewhere.
function withoutStories(entry: CatalogEntry): CatalogEntry {
  const {incidents, flows, sources} = entry.files;
  return {...entry, files: {incidents, flows, sources}};
}

function collection(features: readonly unknown[]): string {
  return `{"type": "FeatureCollection", "features": ${list(features)}}`;
}

function list(items: readonly unknown[]): string {
  return items.length > 0 ? `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]` : '[]';
}

/**
 * Reads a carried file. Never throws: a part or a story that cannot be used is left out and named, and the rest is given.
 */
export function parseCarried(text: string): ReadCarried {
  if (text.length > LONGEST_CARRIED) return nothing('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return nothing('not-json');
  }
  if (!isObject(file) || file.format !== FORMAT) return nothing('not-carried');
  if (file.version !== VERSION) return nothing('version');
  const issues: CarriedIssue[] = [];
  const part = (name: CarriedPart | 'regions', isPart: (value: unknown) => boolean) => {
    if (isPart(file[name])) return file[name];
    issues.push({code: 'part', part: name});
    return undefined;
  };
  const data = {
    entry: part('entry', isObject),
    incidents: part('incidents', isCollection),
    flows: part('flows', isCollection),
    sources: part('sources', Array.isArray)
  };
  const regions = file.regions === undefined ? undefined : part('regions', isCollection);
  const {stories, issues: said} = readStories(file.stories, data.entry);
  const unknown = Object.keys(file).filter((key) => !MEMBERS.includes(key));
  return {
    carried: {data, regions: (regions as Collection | undefined)?.features ?? [], stories},
    issues: [...issues, ...said, ...unknown.map((key) => ({code: 'key-unknown', key}) as const)]
  };
}

function readStories(value: unknown, entry: unknown): {stories: readonly Story[]; issues: readonly CarriedIssue[]} {
  if (!Array.isArray(value)) return {stories: [], issues: [{code: 'part', part: 'stories'}]};
  const data = isObject(entry) && typeof entry.id === 'string' ? [entry.id] : null;
  return readStoryList(value, {data, most: MOST_STORIES});
}

interface Collection {
  readonly features: readonly unknown[];
}

function isCollection(value: unknown): value is Collection {
  return isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);
}

function nothing(code: (typeof CARRIED_FAULTS)[number]): ReadCarried {
  return {carried: null, issues: [{code}]};
}
