import type {StoryIssue} from '../../../story/story-issue.ts';

// What a chapter can do without; without anything else it is left out itself.
const SPARE = /^(notes|bounds|play|stays)\b/;

function issue({code, chapter, field, value}: StoryIssue): string {
  const place = chapter === null ? 'The story' : `Chapter ${chapter}`;
  const part = field === null ? '' : ` “${field}”`;
  switch (code) {
    case 'too-large':
      return 'The file is too large to be a story; nothing was read.';
    case 'not-json':
    case 'not-story':
      return 'This is not a story; nothing was read. Choose a file that “Save as a file” has made, or write one by story.schema.json.';
    case 'version':
      return 'The story is of another version of Dateline than this one; nothing was read.';
    case 'no-chapters':
      return 'The story has no chapter that can be shown; write at least one.';
    case 'chapter-shape':
      return `${place} is not a chapter, so it was left out; write an object with id, label, title, caption and view.`;
    case 'too-many':
      return `The story has more chapters than can be told; chapter ${chapter} and those after it were left out.`;
    case 'missing':
      return `${place} has no${part}${chapter === null ? '' : ', so it was left out'}; add it.`;
    case 'type':
      return `${place} has something in${part} that cannot be read, so ${chapter === null || SPARE.test(field ?? '') ? 'that' : 'the whole chapter'} was left out; story.schema.json says what belongs there.`;
    case 'long':
      return `${place} has more in${part} than can be shown, so the end was cut off; shorten it.`;
    case 'twice':
      return `${place} has the id “${value}” of an earlier chapter, so it was left out; give it another.`;
    case 'key-unknown':
      return `${place} has the unknown key “${value}”${field === null ? '' : ` in “${field}”`}, which was ignored; correct or remove it.`;
    case 'data-unknown':
      return `${place} is over the data set “${value}”, which is not here; put it into the catalog or name another.`;
    case 'view-unread':
      return `${place} has a view that cannot be read whole: ${value}`;
    case 'view-key':
      return `${place} has “${value}=” in its view, which says nothing there; remove it.`;
    case 'view-data':
      return `${place} asks for the data set “${value}” in its view, but a story is over one data set; remove it.`;
    case 'region-missing':
      return `${place} filters by the region “${value}”, which does not exist; correct its name.`;
    case 'record-missing':
      return `${place} names the record “${value}”, which does not exist; correct the id.`;
    case 'selected-unknown':
      return `${place} selects the record “${value}”, which was not known on the day that its view is about; take another day.`;
    case 'selected-filtered':
      return `${place} selects the record “${value}” and hides it with its own filter; change one of them.`;
    case 'selected-outside':
      return `${place} selects the record “${value}” and ends at a time that does not show it; change one of them.`;
    case 'window-outside':
      return `${place} has a window of time that lies before or after all records; correct its dates.`;
    case 'window-empty':
      return `${place} shows no record: none passes its filter in its time.`;
    case 'bounds-empty':
      return `${place} shows records, but none of them within its bounds; correct the bounds, [west, south, east, north].`;
    case 'nothing-cited':
      return `${place} links to no record; write [words](record:ID) for what it claims.`;
  }
}

/** Words of stories. */
export const story = {
  issue
};
