/** Words of saving a view with all that it takes as one file. */
export const oneFile = {
  about:
    'One file with the records, the background map and all that plays them. It opens in a browser from a disk, a stick or an e-mail, without a network, and asks nobody for anything.',
  opensWith: 'It opens with',
  view: 'This view',
  story: (title: string) => `The briefing “${title}”`,
  reading: 'Reading the briefings…',
  holds: 'What it holds',
  records: (records: string, sources: string) =>
    `${records} records, whatever is filtered now, with their ${sources} sources`,
  someRecords: (records: string, sources: string) => `${records} records, with their ${sources} sources`,
  stories: (n: number) => (n === 1 ? '1 briefing' : `${n} briefings`),
  ground: (zoom: number) => `The background map down to zoom ${zoom}; closer in it is drawn coarser`,
  program: 'The program, as it is today: later versions do not change the file',
  lacks: 'What it lacks',
  lacking: 'Search for places, your saved views, and this dialog.',
  save: 'Save as HTML',
  steps: {
    program: 'Fetching the program…',
    ground: 'Fetching the background map…',
    fonts: 'Fetching the letters…',
    writing: 'Writing the file…'
  },
  cancel: 'Cancel',
  canceled: 'Canceled; nothing was saved.',
  saved: (name: string, megabytes: string) => `Saved ${name}, ${megabytes} MB.`,
  missing: 'A part of the file could not be fetched. See that you are connected, and save again.',
  tooLarge: 'There are too many records for one file. Filter them, save them as GeoJSON, and open that.',
  fileName: (data: string, asOf: string) => `dateline-${data}-${asOf}.html`
};
