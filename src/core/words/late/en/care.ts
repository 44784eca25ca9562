import type {LeftOut, PlaceTier} from '../../../../../geo/index.ts';

const counted = (n: number, text: string, one: string, many: string) => `${text} ${n === 1 ? one : many}`;

/** Words of publishing with care: what stands in the place of what was left out, and what says that it was done. */
export const care = {
  nowhere: 'Place left out',
  cell: (degrees: string) => `Cell of ${degrees}°`,
  cellIn: (country: string, degrees: string) => `${country}, cell of ${degrees}°`,
  part: 'A part, its name left out',
  unnamedSource: 'Source without a name',
  sources: 'Sources left out',
  /** What was done, as parts of one line. */
  done: (parts: readonly string[]) => `Published with care: ${parts.join('; ')}`,
  cells: (degrees: string) => `places told by cells of ${degrees}°`,
  areas: {province: 'places told by province', country: 'places told by country'},
  heldBack: (records: number, text: string, days: string, until: string) =>
    `${records === 0 ? 'no record' : counted(records, text, 'record', 'records')} of the ${days} days up to ${until} held back`,
  leftOut: {names: 'names and free words left out', sources: 'sources left out'} satisfies Record<LeftOut, string>,
  filtered: 'only what a filter let through',
  /** What is chosen, before it is done. */
  chosen: (parts: readonly string[]) => parts.join('; ').replace(/^./, (first) => first.toLocaleUpperCase('en')),
  holding: (days: string) => `records of the last ${days} days held back`,
  label: 'With care',
  none: 'Nothing is left out',
  places: 'Places',
  tiers: {
    exact: 'As they are known',
    'grid-0.1': 'Cells of 0.1°, some 10 km',
    'grid-0.5': 'Cells of 0.5°, some 50 km',
    'grid-1': 'Cells of 1°, some 100 km',
    'grid-5': 'Cells of 5°, some 500 km',
    province: 'Provinces, without a point',
    country: 'Countries, without a point'
  } satisfies Record<PlaceTier | 'exact', string>,
  days: 'Hold back the last',
  daysUnit: 'days',
  withoutNames: 'Leave out names and free words',
  withoutSources: 'Leave out sources',
  impliedNames: 'Names and free words tell places, so they are left out too.',
  judge: 'Dates and figures stay as they are. Judge whether they tell too much.',
  withoutStories: 'Stories tell names, so they are not carried along.',
  linkIsWhole:
    'A link leads to this map with all that it holds, whatever is left out in files. To leave it out here too, build the data with it: dateline build, README.',
  empty: 'Nothing is left to show. Hold back fewer days.',
  formats: {
    CSV: 'A row for each record, for spreadsheets and statistics. No cell can run as a formula.',
    GeoJSON: 'The records as Dateline keeps them, incidents and flows in files of their own, with their sources.',
    KML: 'For globes and atlases that read KML, with times and a description of each record.',
    copy: 'The rows of the CSV, to be pasted into a table.'
  },
  data: (records: number, text: string) =>
    `${counted(records, text, 'record is', 'records are')} listed at the moment, and only ${records === 1 ? 'it goes' : 'they go'} into the files. Every file says where it came from.`
};
