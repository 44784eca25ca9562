import type {Mode} from '../../../time/playback.ts';

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

const modes: Record<Mode, string> = {
  moment: 'what falls on this day',
  window: 'all in this time',
  trail: 'all in this time; what lies further back is drawn paler',
  cumulative: 'all in this time'
};

/** Words of the pages that are printed. */
export const handout = {
  title: 'Hand-out',
  layingOut: (page: number, pages: number) => `Laying out page ${page} of ${pages}`,
  drawing: (page: number, pages: number) => `Drawing page ${page} of ${pages}`,
  ready: 'The pages are ready. Choose “Save as PDF” as the printer to keep them as a file.',
  withoutGround: 'The background map could not be loaded, so the maps are drawn without it.',
  failed: 'The pages could not be prepared. Close this and try again.',
  print: 'Print',
  cancel: 'Cancel',
  close: 'Close',
  chapters: 'Chapters',
  chapter: (number: number, chapters: number) => `Chapter ${number} of ${chapters}`,
  marks: 'How to read the marks',
  data: 'The data',
  shown: 'On this page',
  modes,
  filter: (clauses: string) => `Filter: ${clauses}`,
  known: (date: string) => `As known on ${date}`,
  compared: 'On the screen this view is compared with another one, which is not printed.',
  killed: (range: string) => `Killed, as reported: ${range}`,
  placed: (points: string, total: string) => `${points} of ${total} shown as points`,
  asAreas: (n: number) => (n === 1 ? '1 as an area' : `${n} as areas`),
  notPlaced: (n: number) => `${n} not placed on the map`,
  tray: (n: number) => `Not placed on the map (${n})`,
  dated: (title: string, date: string) => `${title}, ${date}`,
  between: ' · ',
  further: (n: number) => `and ${n} more`,
  sources: 'Sources',
  sourceCount: (n: number, independent: number) => `${many(n, 'work')}, ${independent} independent`,
  short: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}`,
  restsOn: (numbers: string) => `rests on ${numbers}`,
  sourceNote: 'Small numbers in the text are those of the sources.',
  sourceAddresses: 'Their addresses stand with the records, at the address of the page.',
  none: 'Nothing is on the map.',
  address: 'Address',
  asOf: (date: string) => `Data as of ${date}`,
  version: (digits: string) => `version ${digits}`,
  wholeVersion: (digits: string) => `Version of the data (SHA-256): ${digits}`,
  noVersion: 'version not computed',
  borders: (view: string) =>
    `Borders: ${view}, disputed lines dashed. Borders and names imply no judgment on the status of any territory.`,
  ground: 'Map: Natural Earth, GeoNames.',
  figures: 'Figures are as reported. What is recorded is not all that happened.',
  key: {
    shape: 'The shape says what',
    certainty: 'Fill and line say how sure',
    place: 'What else they say',
    attack: 'Attack: the larger, the more killed',
    flow: 'Flow: people, money or propaganda on the way; as wide as the figure, two thin lines where no figure is known',
    unknown: 'Attack, number of killed not known',
    nobody: 'Attack, none killed',
    area: 'Soft: only the district or province is known',
    old: 'Pale: further back in time',
    possible: 'Fainter still: date uncertain, it may lie outside the time shown',
    stack: 'So many records at one place',
    ringed: 'Ringed: what the page is about',
    outside: 'At the edge: what lies beyond the map, counted'
  }
};
