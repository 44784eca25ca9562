import {parseStory} from './story-file.ts';
import type {StoryIssue} from './story-issue.ts';
import type {Story} from './story.ts';

/** What is wrong with a list of stories; `at` counts them from 1. */
export type StoryListIssue =
  | {readonly code: 'too-many-stories'; readonly at: number}
  | {readonly code: 'story-twice'; readonly at: number; readonly id: string}
  | {readonly code: 'story'; readonly at: number; readonly issue: StoryIssue};

/**
 * Reads stories that stand in one list, as JSON has them. Never throws: one that cannot be told is left out and named.
 * @param data ids of the data sets that are here, as for `parseStory`
 * @param most stories that are read
 */
export function readStoryList(
  values: readonly unknown[],
  {data, most}: {readonly data: readonly string[] | null; readonly most: number}
): {readonly stories: readonly Story[]; readonly issues: readonly StoryListIssue[]} {
  const stories = new Map<string, Story>();
  const issues: StoryListIssue[] = [];
  for (const [index, value] of values.entries()) {
    const at = index + 1;
    if (stories.size === most) {
      issues.push({code: 'too-many-stories', at});
      break;
    }
    const {story, issues: said} = parseStory(JSON.stringify(value), {data});
    issues.push(...said.map((issue) => ({code: 'story', at, issue}) as const));
    if (!story) continue;
    if (stories.has(story.id)) issues.push({code: 'story-twice', at, id: story.id});
    else stories.set(story.id, story);
  }
  return {stories: [...stories.values()], issues};
}
