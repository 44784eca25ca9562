import type {Change} from '../../knowledge/change.ts';
import type {KnownBasis} from '../../knowledge/known-from.ts';
import type {HiddenReason} from '../../knowledge/knowledge-gap.ts';

const records = (n: number) => (n === 1 ? '1 record' : `${n} records`);

const hiddenBecause: Record<HiddenReason, (n: number) => string> = {
  later: (n) => `${n} had not happened yet`,
  unannounced: (n) => `${n} had not been made public yet`,
  undocumented: (n) => `${n} may have happened, but no source here is that early`,
  undated: (n) => `${n} may have happened, but no source of theirs has a date`
};

/** What tells when a record became known. */
const appeared: Record<KnownBasis, string> = {
  stated: 'Made public',
  event: 'Happened',
  mention: 'First mentioned in a source here'
};

const change: Record<Change['type'], string> = {
  record: 'Record added',
  status: 'Status changed',
  figure: 'Figure added',
  attribution: 'Attribution added'
};

/** Words of the second clock: what was known on a date, and what changed between two. */
export const knowledge = {
  label: 'As known on',
  tab: 'As known',
  on: (date: string) => `As known on ${date}`,
  everything: 'All that is known',
  open: 'Choose a date of knowledge',
  upTo: (date: string) => `All that was known by ${date}`,
  thatDay: 'As known at the end of the day',
  day: 'Day of knowledge',
  playheadDay: (date: string) => `Day of the playhead, ${date}`,
  earlier: 'Back to the change before',
  later: 'On to the next change',
  intro:
    'Shows what had been said by the end of that day (UTC), by the dates of the figures and of the sources in this data set. Something may have been known earlier to others.',
  hidden: (n: number) => `${records(n)} not yet known`,
  hiddenShort: (n: number) => `${n} not yet known`,
  noneHidden: 'Every record was known by then; figures and statuses may have changed since.',
  nothingKnown: (date: string) => `Of what matches, nothing was known on ${date}.`,
  hiddenBecause,
  undatedSources: (n: number, date: string) =>
    n === 1 ? `1 source has no date and counts from ${date}.` : `${n} sources have no date and count from ${date}.`,
  notYet: (date: string) => `Not yet known on ${date}.`,
  since: (how: string, date: string) => `${how}: ${date}`,
  showAll: 'Show all that is known',
  remove: (chip: string) => `Remove ${chip}: show all that is known`,
  history: 'How sure it was',
  historyFrom: (date: string) => `from ${date}`,
  summaryWithheld: 'The summary was written later and tells what was not known yet.',
  writtenLater: 'The words of the record were written later.',
  appeared,
  changes: 'What changed',
  changesFrom: 'Between the end of',
  changesTo: 'and the end of',
  changesFiltered: 'Of the records that pass the filters, whatever the window.',
  noChanges: 'Nothing changed between these dates.',
  countChanges: (n: number, inRecords: number) => (n === 1 ? '1 change' : `${n} changes in ${records(inRecords)}`),
  firstChanges: (shown: number, all: number) =>
    `The first ${shown} of ${all} are listed. Choose dates that lie nearer together to see the others.`,
  change,
  named: (what: string, value: string) => `${what}: ${value}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  repeated: (value: string) => `${value}, said again`,
  ofPart: (measure: string, scope: string) => `${measure} (${scope})`,
  dated: (date: string) => `dated ${date}`,
  undatedChange: 'undated',
  invalidDate: 'This is not a date. Write day, month and year; the last date is kept.',
  tooEarly: (date: string) => `Nothing here was known before ${date}; the last date is kept.`,
  datesReversed: 'The first date is after the second. Choose another; the last dates are kept.'
};
