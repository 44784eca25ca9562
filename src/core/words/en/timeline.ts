import type {CalendarUnit} from '../../time/calendar.ts';
import type {Mode, Pace} from '../../time/playback.ts';
import type {SpeedUnit} from '../../timeline/speed.ts';

const modes: Record<Mode, {name: string; what: string}> = {
  moment: {name: 'Moment', what: 'Only what falls on the playhead’s day'},
  window: {name: 'Window', what: 'All in the window, which slides along while playing'},
  trail: {name: 'Trail', what: 'Marks fade behind the playhead and never leave the window'},
  cumulative: {name: 'Cumulative', what: 'Marks add up from the start of the window to the playhead'}
};

const paces: Record<Pace, {name: string; what: string}> = {
  even: {name: 'Evenly', what: 'Every second of play is the same stretch of time'},
  events: {name: 'By events', what: 'Slow on days with records, fast between them'}
};

const units: Record<CalendarUnit, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year'
};

const longSteps: Record<CalendarUnit, string> = {
  day: 'a month',
  week: 'a month',
  month: 'a year',
  quarter: 'a year',
  year: 'ten years'
};

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (seconds < 90) return `${seconds} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Words of the timeline. */
export const timeline = {
  name: 'Timeline',
  transport: 'Playback',
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'To the previous event',
  nextEvent: 'To the next event',
  loop: 'Play again and again',
  speed: (count: number, unit: SpeedUnit) => `1 s = ${many(count, unit)}`,
  slower: 'slower',
  faster: 'faster',
  playSlower: 'Play slower',
  playFaster: 'Play faster',
  clock: 'How the clock runs',
  pace: 'Pace',
  paces,
  slides: 'A sliding window runs evenly and as a whole: all that it holds is shown at once.',
  wholeWindow: 'Whole window in',
  duration,
  byEvents: (seconds: number) => `whole window in ${duration(seconds)}, by events`,
  stretched: (seconds: number) =>
    `It takes ${duration(seconds)}: with less, some records would be seen for less than 600 ms.`,
  slowDays: 'Slow on event days',
  slowOn: 'slow on days with records',
  repeat: 'Repeat a part',
  repeatFrom: 'from here',
  repeatTo: 'to here',
  repeatAll: 'no part',
  repeatFromName: 'Repeat from here, the day of the playhead',
  repeatToName: 'Repeat to here, the day of the playhead',
  repeatAllName: 'Repeat no part',
  repeats: (extent: string) => `Repeats ${extent}`,
  repeatsNone: 'Repeats no part',
  mode: 'What the map shows while time runs',
  modes,
  settings: 'Playback settings',
  units,
  step: 'Step',
  stepUnit: 'Length of a step',
  stepBack: (unit: CalendarUnit) => `Back one ${unit}`,
  stepOn: (unit: CalendarUnit) => `On one ${unit}`,
  dates: 'Dates',
  datesName: 'Set the window by dates',
  datesBy: (unit: CalendarUnit) => `Dates, by ${unit}`,
  from: 'From',
  to: 'To, last day',
  noDate: 'That is no whole date: write day, month and year. The window stays as it was.',
  outside: (first: string, last: string) => `The data go from ${first} to ${last}. The window stays as it was.`,
  upsideDown: (from: string, to: string) => `${from} is later than ${to}; exchange them. The window stays as it was.`,
  samePeriod: 'Same period',
  yearBefore: 'a year before',
  yearAfter: 'a year after',
  periods: 'Periods',
  allData: 'All the data',
  recent: 'Last 12 months of the data',
  years: 'Years',
  grain: 'Drag and step by',
  windowStart: 'Start of the window',
  windowEnd: 'End of the window, last day',
  thumbKeys: (unit: CalendarUnit) => `Arrow keys move by a ${unit}, Page Up and Page Down by ${longSteps[unit]}`,
  playhead: 'Playhead',
  plot: 'Records over time',
  incidents: 'Incidents',
  bar: (unit: CalendarUnit) => `1 bar = 1 ${unit}`,
  highest: (count: string) => `up to ${count}`,
  uncertain: 'Date uncertain',
  milestones: 'Milestones',
  flows: 'Flows',
  notDrawn: (count: string) => `+ ${count} more`,
  earlier: (count: string) => `${count} earlier`,
  later: (count: string) => `${count} later`,
  showEarlier: (count: number) => `${many(count, 'record')} before the part of the timeline in view: show earlier`,
  showLater: (count: number) => `${many(count, 'record')} after the part of the timeline in view: show later`,
  axis: 'Part of the timeline in view',
  zoomIn: 'Show less time',
  zoomOut: 'Show more time',
  fitAll: 'Show all the time there is',
  fitWindow: 'Show the window only',
  records: (count: number) => many(count, 'record'),
  more: (count: number) => `and ${count} more`,
  summary: ({inside, earlier, later, extent}: {inside: number; earlier: number; later: number; extent: string}) =>
    `${many(inside, 'record')} in view, ${extent}; ${earlier} earlier, ${later} later. Every record can be reached in the list.`
};
