import type {Chapter, Story} from './story.ts';
import type {Field, ReadField} from './story-fields.ts';
import {
  isObject,
  LONGEST_CAPTION,
  LONGEST_DESCRIPTION,
  LONGEST_LABEL,
  LONGEST_NOTES,
  LONGEST_TITLE,
  readBounds,
  readId,
  readLanguage,
  readLine,
  readPlay,
  readSeconds,
  readText,
  readView
} from './story-fields.ts';
import type {StoryFault, StoryIssue} from './story-issue.ts';

/** Version of the format, public/schema/story.schema.json. */
const VERSION = 1;

/** Longer texts are not read, in UTF-16 code units. */
export const LONGEST_STORY = 4_000_000;

/** More chapters are not read. */
export const MOST_CHAPTERS = 200;

/** What a text says; `issues` are in the order of the file. */
export interface ReadStory {
  /** Null when nothing of it can be played. */
  readonly story: Story | null;
  readonly issues: readonly StoryIssue[];
}

type Readers<T> = {readonly [Key in keyof T]-?: ReadField<T[Key]>};

const CHAPTER: Readers<Chapter> = {
  id: readId,
  label: readLine(LONGEST_LABEL),
  title: readLine(LONGEST_TITLE),
  caption: readText(LONGEST_CAPTION),
  notes: readText(LONGEST_NOTES),
  view: readView,
  bounds: readBounds,
  play: readPlay,
  stays: readSeconds
};

/** What a chapter that leaves these out, or says what cannot be read, has in their place. */
const OPTIONAL: Pick<Chapter, 'notes' | 'bounds' | 'play' | 'stays'> = {
  notes: '',
  bounds: null,
  play: null,
  stays: null
};

const HEAD: Readers<Omit<Story, 'chapters'>> = {
  id: readId,
  data: readId,
  title: readLine(LONGEST_TITLE),
  description: readText(LONGEST_DESCRIPTION),
  language: readLanguage
};

/** The text of a story, as {@link parseStory} reads it; what a chapter does not have is left out. */
export function formatStory({id, data, title, description, language, chapters}: Story): string {
  const written = chapters.map(({id, label, title, caption, notes, view, bounds, play, stays}) => ({
    ...{id, label, title, caption},
    ...(notes !== '' && {notes}),
    view,
    ...(bounds && {bounds}),
    ...(play && {play: {seconds: play.seconds, pace: play.pace}}),
    ...(stays !== null && {stays})
  }));
  return `${JSON.stringify({version: VERSION, id, data, title, description, language, chapters: written}, null, 2)}\n`;
}

/**
 * Reads a story. Never throws: a chapter that is none is left out, a part of one that can be missed is, too long a text is
 * cut, and each is said; the rest plays.
 * @param data ids of the data sets that are here; the first stands in when the story names none. Null when nobody knows.
 */
export function parseStory(text: string, {data = null}: {data?: readonly string[] | null} = {}): ReadStory {
  if (text.length > LONGEST_STORY) return nothing('too-large');
  const file = parseJson(text);
  if (file === undefined) return nothing('not-json');
  if (!isObject(file) || !('version' in file) || !Array.isArray(file.chapters)) return nothing('not-story');
  if (file.version !== VERSION) return nothing('version');
  const {chapters, issues} = readChapters(file.chapters);
  const head = readObject(file, HEAD, null, ['version', 'chapters']);
  const said = [...head.issues, ...absentData(head.values.data, data), ...issues];
  if (chapters.length === 0) return {story: null, issues: [...said, issueOf('no-chapters', null, 'chapters')]};
  return {story: storyOf(head.values, data?.[0], chapters), issues: said};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function absentData(named: string | undefined, here: readonly string[] | null): StoryIssue[] {
  return named === undefined || !here || here.includes(named) ? [] : [issueOf('data-unknown', null, 'data', named)];
}

function storyOf(head: Partial<Story>, first: string | undefined, chapters: readonly Chapter[]): Story | null {
  const {id = 'story', data = first, title = id, description = '', language = 'en'} = head;
  return data === undefined ? null : {id, data, title, description, language, chapters};
}

function readChapters(entries: readonly unknown[]): {chapters: readonly Chapter[]; issues: readonly StoryIssue[]} {
  const chapters = new Map<string, Chapter>();
  const issues: StoryIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    if (chapters.size === MOST_CHAPTERS) {
      issues.push(issueOf('too-many', at, null));
      break;
    }
    if (!isObject(entry)) {
      issues.push(issueOf('chapter-shape', at, null));
      continue;
    }
    const read = readObject({...OPTIONAL, ...entry}, CHAPTER, at, []);
    issues.push(...read.issues);
    const chapter = {...OPTIONAL, ...read.values};
    if (!isWhole(chapter)) continue;
    if (chapters.has(chapter.id)) issues.push(issueOf('twice', at, 'id', chapter.id));
    else chapters.set(chapter.id, chapter);
  }
  return {chapters: [...chapters.values()], issues};
}

function isWhole(chapter: Partial<Chapter>): chapter is Chapter {
  return Object.keys(CHAPTER).every((key) => chapter[key as keyof Chapter] !== undefined);
}

// Members that cannot be read are not among the values.
function readObject<T>(
  object: Readonly<Record<string, unknown>>,
  readers: Readers<T>,
  chapter: number | null,
  others: readonly string[]
): {values: Partial<T>; issues: StoryIssue[]} {
  const values: Partial<T> = {};
  const issues: StoryIssue[] = [];
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    if (!Object.hasOwn(object, key)) issues.push(issueOf('missing', chapter, key));
    else {
      const {value, faults}: Field<T[typeof key]> = readers[key](object[key], key);
      if (value !== undefined) values[key] = value;
      issues.push(...faults.map((fault) => issueOf(fault.code, chapter, fault.field, fault.value)));
    }
  }
  const known = [...Object.keys(readers), ...others];
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  return {values, issues: [...issues, ...unknown.map((key) => issueOf('key-unknown', chapter, null, key))]};
}

function nothing(code: StoryFault): ReadStory {
  return {story: null, issues: [issueOf(code, null, null)]};
}

function issueOf(code: StoryFault, chapter: number | null, field: string | null, value = ''): StoryIssue {
  return {code, chapter, field, value};
}
