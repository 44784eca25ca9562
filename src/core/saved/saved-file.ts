import {dataOf} from '../snapshot/url-codec.ts';
import type {SavedView} from './saved-view.ts';
import {cleanName, LONGEST_FRAGMENT, MOST_VIEWS} from './saved-view.ts';

/** Version of the format, public/schema/views.schema.json. */
const VERSION = 1;

/** Longer texts are not read, in UTF-16 code units: many times what the most views take up. */
export const LONGEST_FILE = 4_000_000;

/** What can be wrong with a whole file, and with one view in it. */
export const FILE_FAULTS = ['too-large', 'not-json', 'not-views', 'version'] as const;
export const VIEW_FAULTS = ['shape', 'name', 'fragment', 'data', 'twice', 'too-many'] as const;

/** Why a file was not read, or one view of it; `at` counts the views of the file from 1. */
export type SavedIssue =
  {readonly code: (typeof FILE_FAULTS)[number]} | {readonly code: (typeof VIEW_FAULTS)[number]; readonly at: number};

/** The views that a text holds, and what could not be read of it. */
export interface ReadViews {
  readonly views: readonly SavedView[];
  readonly issues: readonly SavedIssue[];
}

/** The text of a file of views, as `parseViews` reads it. */
export function formatViews(views: readonly SavedView[]): string {
  const written = views.map(({id, name, saved, fragment, data}) => ({id, name, saved, fragment, data}));
  return `${JSON.stringify({version: VERSION, views: written}, null, 2)}\n`;
}

/** Reads a file of views. Never throws: every good view is read, and what is wrong is said of each of the others. */
export function parseViews(text: string): ReadViews {
  if (text.length > LONGEST_FILE) return {views: [], issues: [{code: 'too-large'}]};
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {views: [], issues: [{code: 'not-json'}]};
  }
  if (!isObject(file) || !('version' in file)) return {views: [], issues: [{code: 'not-views'}]};
  if (file.version !== VERSION) return {views: [], issues: [{code: 'version'}]};
  return Array.isArray(file.views) ? readEntries(file.views) : {views: [], issues: [{code: 'not-views'}]};
}

function readEntries(entries: readonly unknown[]): ReadViews {
  const views = new Map<string, SavedView>();
  const issues: SavedIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    if (views.size === MOST_VIEWS) {
      issues.push({code: 'too-many', at});
      break;
    }
    const view = readEntry(entry);
    if (typeof view === 'string') issues.push({code: view, at});
    else if (views.has(view.id)) issues.push({code: 'twice', at});
    else views.set(view.id, view);
  }
  return {views: [...views.values()], issues};
}

function readEntry(entry: unknown): SavedView | (typeof VIEW_FAULTS)[number] {
  if (!isObject(entry)) return 'shape';
  const {id, name, saved, fragment, data} = entry;
  if (!isId(id) || !isInstant(saved) || !isId(data)) return 'shape';
  const clean = typeof name === 'string' ? cleanName(name) : '';
  if (clean === '') return 'name';
  if (typeof fragment !== 'string' || fragment.length > LONGEST_FRAGMENT) return 'fragment';
  const named = dataOf(fragment);
  if (named !== data) return named === null ? 'fragment' : 'data';
  return {id, name: clean, saved, fragment, data};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value.slice(0, 10))
  );
}
