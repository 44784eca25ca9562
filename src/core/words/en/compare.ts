import type {RelativeTime} from '../../compare/comparison.ts';
import type {CalendarUnit} from '../../time/calendar.ts';

const times: Record<RelativeTime, string> = {
  'year-before': 'the year before',
  'year-after': 'the year after',
  'just-before': 'the time just before',
  'just-after': 'the time just after'
};

const units: Record<CalendarUnit, string> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years'
};

/** Words of comparing: two views side by side, and one map for each period. */
export const compare = {
  open: 'Compare',
  openHint: 'Compare with another time or filter, or side by side by period',
  menu: 'Compare this view',
  with: (time: RelativeTime) => `With ${times[time]}`,
  withHint: {
    'year-before': 'The same days one year earlier, with the same filter',
    'just-before': 'As long a time right before the window, with the same filter'
  } as Readonly<Partial<Record<RelativeTime, string>>>,
  freeze: 'Keep this view, change the other',
  freezeHint: 'Holds this window and this filter as B, so that you can change A',
  periods: 'By period, one map for each',
  periodsHint: 'Small maps by year, quarter, month, week or day',
  title: 'Two views compared',
  a: 'A',
  b: 'B',
  first: 'First view',
  second: 'Second view',
  map: (name: string, title: string) => `Map ${name}: ${title}`,
  canvas: (name: string) => `Map ${name}; the arrow keys move it, + and − zoom`,
  choose: 'B shows',
  times,
  ownTime: 'a time of its own',
  sameFilter: 'the same filter as A',
  noFilter: 'no filter',
  together: 'Play together',
  togetherHint: 'Moves both clocks from the start of their windows',
  swap: 'Swap A and B',
  swapHint: 'Filters, timeline and list always act on A',
  copy: 'Copy the numbers',
  copied: 'Copied the numbers.',
  notCopied: 'The browser does not allow copying here; select the table and copy it.',
  close: 'Stop comparing',
  days: (n: string) => `${n} days`,
  daysOf: (n: string, extent: string) => `${n} days of ${extent}`,
  placed: (points: string, total: string) => `${points} of ${total} shown as points`,
  view: 'Which part is shown',
  maps: 'Maps',
  numbers: 'Differences',
  caption: 'What A and B show, and the difference, as ranges from what is sure to what is possible',
  what: 'Shown',
  change: 'A − B',
  changeName: 'A minus B',
  range: (low: string, high: string) => `${low} to ${high}`,
  series: (n: number) => `+ ${n} series`,
  withoutFigure: (n: number) => `${n} without a figure`,
  reported: {
    killed: 'Killed in attacks, as reported',
    injured: 'Injured in attacks, as reported',
    arrested: 'Arrested, as reported'
  },
  uneven: 'Differences are between records, which are not evenly collected.',
  unequal: 'The two windows are not equally long.',
  outside: (extent: string) => `The records reach over ${extent}; a part of B lies outside.`,
  announce: (a: string, b: string) => `Comparing A, ${a}, with B, ${b}.`,
  announcePeriods: (n: number, unit: CalendarUnit) => `${n} maps, one for each of the ${units[unit]}.`,
  smallTitle: 'By period',
  unit: 'One map for each',
  units: {day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year'} as Record<CalendarUnit, string>,
  cut: (n: number, unit: CalendarUnit) => `The last ${n} ${units[unit]} are shown; the window holds more.`,
  more: (n: string) => `+${n}`,
  possible: ' possible',
  killed: (range: string) => `${range} killed, as reported`,
  killedUnknown: 'number killed unknown',
  elsewhere: (n: number) => `${n} outside this map or not placed`,
  unevenPeriods: 'Records are not evenly collected. Choose a map to set the window to its time.',
  spread: 'A record that may belong to several periods is drawn in each of them, and counted there as possible.'
};
