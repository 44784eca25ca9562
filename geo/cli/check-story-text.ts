import type {StoryGround} from '../../src/core/story/check-story.ts';
import {checkStory} from '../../src/core/story/check-story.ts';
import {parseStory} from '../../src/core/story/story-file.ts';
import type {StoryFault, StoryIssue} from '../../src/core/story/story-issue.ts';
import {STORY_FAULTS} from '../../src/core/story/story-issue.ts';
import {story as words} from '../../src/core/words/late/en/story.ts';
import type {Issue, IssueCode} from '../issue.ts';
import {jsonError} from '../parse/json-error.ts';
import {jsonLines} from '../parse/json-lines.ts';
import {isObject} from '../parse/json-object.ts';
import {childPointer} from '../parse/json-pointer.ts';
import {checkText, duplicateKey} from '../validate/check-text.ts';

/** An issue of any file that the command checks: those of data, and those of stories with `story-` before their code. */
export type FileIssue = Omit<Issue, 'code'> & {readonly code: IssueCode | `story-${StoryFault}`};

/** Whether a JSON value is meant as a story. */
export function isStory(value: unknown): boolean {
  return isObject(value) && 'chapters' in value;
}

/**
 * Every issue of the text of a story, each with its line, in the order of the lines.
 * @param ground what it tells of; without it, what it names is not looked for
 */
export function checkStoryText(text: string, ground: StoryGround | null): FileIssue[] {
  if (jsonError(text)) return checkText(text);
  const lines = jsonLines(text);
  const own = ground?.home.data;
  const {story, issues} = parseStory(text, {data: own === undefined ? null : [own]});
  const entries = entriesOf(JSON.parse(text));
  const idAt = (index: number) => (isObject(entries[index]) ? entries[index].id : undefined);
  const numberOf = (id: string) => entries.findIndex((_, index) => idAt(index) === id) + 1;
  // Of a story over other data nothing can be said here.
  const checked = story && ground && story.data === own ? checkStory(story, ground) : [];
  const found = checked.map((one) => ({...one, chapter: numberOf(story!.chapters[one.chapter! - 1]!.id)}));
  return [...[...issues, ...found].map((one) => fileIssue(one, idAt)), ...lines.duplicates.map(duplicateKey)]
    .map((one) => ({...one, line: lines.line(one.pointer)}))
    .sort((a, b) => a.line - b.line);
}

function fileIssue(issue: StoryIssue, idAt: (index: number) => unknown): FileIssue {
  const {code, chapter, field, value} = issue;
  const place = chapter === null ? [] : ['chapters', chapter - 1];
  const keys = [...place, ...(field?.split('.') ?? []), ...(code === 'key-unknown' ? [value] : [])];
  const id = chapter === null ? undefined : idAt(chapter - 1);
  return {
    code: `story-${code}`,
    severity: STORY_FAULTS[code],
    pointer: keys.reduce<string>(childPointer, ''),
    message: words.issue(issue),
    ...(typeof id === 'string' && {record: id})
  };
}

function entriesOf(file: unknown): readonly unknown[] {
  return isObject(file) && Array.isArray(file.chapters) ? file.chapters : [];
}
