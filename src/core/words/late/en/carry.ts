import type {CarriedIssue} from '../../../story/carry.ts';
import {story} from './story.ts';

const PARTS = {
  entry: 'the description of the data set',
  incidents: 'the incidents',
  flows: 'the flows',
  sources: 'the sources',
  regions: 'the named regions',
  stories: 'the stories'
} as const;

function issue(found: CarriedIssue): string {
  switch (found.code) {
    case 'too-large':
      return 'The file is too large to be a story with its data; nothing was read.';
    case 'not-json':
    case 'not-carried':
      return 'This is not a story with its data; nothing was read. Choose a file that “Save with its data” has made.';
    case 'version':
      return 'The file is of another version of Dateline than this page; nothing was read.';
    case 'part':
      return `The file lacks ${PARTS[found.part]}, or has them in another form; the rest was read.`;
    case 'key-unknown':
      return `The file has a part “${found.key}”, which nothing here reads.`;
    case 'too-many-stories':
      return `The file has more stories than can be read; story ${found.at} and those after it were left out.`;
    case 'story-twice':
      return `Story ${found.at} of the file, “${found.id}”, stands there twice; the first was taken.`;
    case 'story':
      return `Story ${found.at} of the file: ${story.issue(found.issue)}`;
  }
}

/** Words of files that carry stories with their data. */
export const carry = {
  save: 'Save with its data',
  saveHint: 'One file with the story and all records that it shows, for a machine without a network',
  open: 'Open a file',
  openHint: 'Open a file that “Save with its data” has made',
  saved: (name: string) => `Saved ${name}.`,
  issue,
  fileName: (id: string, day: string) => `dateline-${id}-${day}.json`
};
