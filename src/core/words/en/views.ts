import type {SavedIssue} from '../../saved/saved-file.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

function issue(found: SavedIssue): string {
  switch (found.code) {
    case 'too-large':
      return 'The file is too large to be one of saved views; nothing was read.';
    case 'not-json':
    case 'not-views':
      return 'This is not a file of saved views; nothing was read. Choose a file that “Export all” has made.';
    case 'version':
      return 'The file is of another version of Dateline than this page; nothing was read.';
    case 'shape':
      return `View ${found.at} of the file lacks its id, its date or its data set, so it was left out.`;
    case 'name':
      return `View ${found.at} of the file has no name, so it was left out.`;
    case 'fragment':
      return `View ${found.at} of the file says nothing that can be shown, or too much, so it was left out.`;
    case 'data':
      return `View ${found.at} of the file names two data sets, so it was left out.`;
    case 'twice':
      return `View ${found.at} of the file stands there twice; the first was taken.`;
    case 'too-many':
      return `The file has more views than can be kept; view ${found.at} and those after it were left out.`;
  }
}

/** Words of the saved views. */
export const views = {
  title: 'Saved views',
  open: 'Saved views: keep what is shown, and come back to it',
  name: 'Name of the view',
  save: 'Save',
  saveHint: 'Keep what is shown now under this name',
  /** Between the parts of a name, and of what stands below it. */
  apart: ' · ',
  filters: (chips: readonly string[]) => chips.join('; '),
  noFilter: 'All records',
  list: 'Saved views',
  empty:
    'A saved view keeps what is shown under a name: the filters, the dates, the place on the map. Save one to come back to it, or to hand it to somebody as a file. Views stay on this device; nothing is sent.',
  savedOn: (date: string) => `saved ${date}`,
  current: 'shown now',
  otherData: (data: string) => `data set “${data}”`,
  more: (name: string) => `More for ${name}`,
  rename: 'rename',
  up: 'up',
  down: 'down',
  compare: 'compare',
  remove: 'delete',
  rowActions: (name: string) => `What to do with ${name}`,
  newName: (name: string) => `New name for ${name}`,
  saved: (name: string) => `Saved “${name}”.`,
  fileRegion: 'A region that came from a file is not kept with it.',
  tooLong: 'The filter holds more than a saved view can keep. Choose fewer values.',
  tooMany: (most: number) => `No more than ${most} views can be kept. Delete some first.`,
  renamed: (name: string) => `Now called “${name}”.`,
  moved: (name: string, place: number, of: number) => `“${name}” is ${place} of ${of}.`,
  removed: (name: string) => `Deleted “${name}”.`,
  undo: 'Undo',
  restored: (name: string) => `“${name}” is back.`,
  opened: (name: string) => `Opened “${name}”.`,
  back: 'Back to what was shown before',
  wentBack: 'Back at what was shown before.',
  noDataset: (name: string, data: string) =>
    `“${name}” shows the data set “${data}”, which is not here, so it cannot be opened.`,
  recordGone: (name: string) => `“${name}” was saved with a record open that is no longer in the data.`,
  recordsGone: (name: string) =>
    `Opened “${name}”, but no record matches it now: those that did are no longer in the data.`,
  exportAll: 'export all',
  exportHint: 'Save all views as one file',
  exported: (name: string) => `Saved ${name}.`,
  import: 'import a file',
  importHint: 'Add the views of a file; a file can also be dropped here',
  imported: ({added, replaced, same, left}: {added: number; replaced: number; same: number; left: number}) =>
    [
      added + replaced + same + left === 0 ? 'The file has no views.' : '',
      added > 0 ? `${count(added, 'view', 'views')} added.` : '',
      replaced > 0 ? `${count(replaced, 'older view', 'older views')} replaced.` : '',
      same > 0 ? `${count(same, 'was', 'were')} here already.` : '',
      left > 0 ? `No room for ${left} more.` : ''
    ]
      .filter(Boolean)
      .join(' '),
  issue,
  moreIssues: (n: number) => `And ${count(n, 'more was', 'more were')} left out.`,
  trouble: {
    'no-storage':
      'This browser does not let the page keep anything: views last until you close it. Export them to take them along.',
    full: 'The browser’s storage is full: the last changes last until you close the page. Export the views to keep them.',
    damaged: 'Views that this device kept could not all be read; the others are listed.',
    newer:
      'The views on this device were made by a newer version and are left alone: what you save lasts until you close the page. Export it to keep it.'
  },
  fileName: (day: string) => `dateline-views-${day}.json`
};
