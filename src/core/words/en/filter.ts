import type {ChoiceKind, FigureEnd, FlowEnds} from '../../filter/clause.ts';
import type {ChoiceField, DatePrecision, RangeField} from '../../filter/fields.ts';

const field: Record<ChoiceField, string> = {
  kind: 'Kind',
  subkind: 'Type',
  status: 'How sure',
  country: 'Country',
  admin1: 'Province',
  datePrecision: 'Date',
  placePrecision: 'Place',
  actor: 'Ascribed to',
  basis: 'Footing',
  source: 'Source',
  verified: 'Beyond the articles'
};

const range: Record<RangeField, string> = {
  killed: 'Killed',
  injured: 'Injured',
  arrested: 'Arrested',
  travellers: 'People in a flow',
  sources: 'Independent sources'
};

const datePrecision: Record<DatePrecision, string> = {
  day: 'day known',
  month: 'month known',
  season: 'season known',
  year: 'year known',
  decade: 'decade known',
  century: 'century known',
  range: 'some day in a range',
  span: 'lasted',
  about: 'about a date',
  unknown: 'unknown'
};

const choice: Record<ChoiceKind, string> = {any: 'any of', all: 'all of', not: 'none of'};

const ends: Record<FlowEnds, string> = {
  either: 'flows from or to',
  from: 'flows from',
  to: 'flows to',
  both: 'flows from and to'
};

const figureEnd: Record<FigureEnd, string> = {low: 'lowest figure', best: 'latest figure', high: 'highest figure'};

/** Words of the filter: its facets, its chips and what it says of itself. */
export const filter = {
  field,
  range,
  datePrecision,
  choice,
  ends,
  figureEnd,
  verified: {yes: 'supported elsewhere', no: 'in these articles only'} as Readonly<Record<string, string>>,
  none: 'not given',
  nothing: 'nothing',
  list: (values: readonly string[]) => values.join(', '),
  more: (shown: string, n: number) => `${shown} and ${n} more`,
  chip: (name: string, value: string) => `${name}: ${value}`,
  not: (values: string) => `not ${values}`,
  all: (values: string) => `all of ${values}`,
  from: (n: string) => `${n} or more`,
  to: (n: string) => `at most ${n}`,
  between: (from: string, to: string) => `${from}–${to}`,
  any: 'any figure',
  by: (value: string, end: string) => `${value} (${end})`,
  orUnknown: (value: string) => `${value}, or unknown`,
  text: (query: string) => `“${query}”`,
  textName: 'Text',
  region: 'Region',
  regions: {
    rectangle: 'rectangle',
    polygon: (corners: number) => `polygon of ${corners} corners`,
    circle: (km: string, at: string) => `${km} km around ${at}`,
    minus: (region: string) => `without ${region}`
  },
  certain: 'Certain only',
  certainHint: 'Confirmed, dated to the day or over the time it lasted, and placed to a town or nearer',
  chips: 'Filters that are on',
  switchOff: (chip: string) => `${chip}: switch off, but keep`,
  switchOn: (chip: string) => `${chip}: switch on again`,
  remove: (chip: string) => `Remove ${chip}`,
  undo: 'Undo',
  redo: 'Redo',
  undoHint: 'Undo the last change of the filter (Ctrl Z)',
  redoHint: 'Redo (Ctrl Shift Z)',
  chosen: (n: number) => (n === 1 ? '1 chosen' : `${n} chosen`),
  find: (name: string) => `Find in ${name}`,
  notFound: 'No value of this name.',
  how: (name: string) => `How the choice of ${name} is meant`,
  whichEnds: 'Which end of a flow counts',
  sure: (n: string) => n,
  withPossible: (sure: string, possible: string) => `${sure} (+${possible})`,
  countHint: (sure: string, possible: string) => `${sure} records, and ${possible} more that may belong here`,
  least: 'from',
  most: 'to',
  compared: 'compared by',
  keepUnknown: 'Keep records without a figure',
  upsideDown: (from: string, to: string) =>
    `From ${from} is more than to ${to}; exchange them. The last range is kept.`,
  notNumber: 'Type a whole number, or leave it empty for no limit. The last range is kept.'
};
