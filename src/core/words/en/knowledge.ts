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
  stated: 'made public',
  event: 'happened',
  mention: 'first mentioned in a source here'
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
  on: (date: string) => `As known on ${date}`,
  everything: 'All that is known',
  upTo: (date: string) => `All that was known by ${date}`,
  intro:
    'Shows what had been said by the end of that day (UTC), by the dates of the figures and of the sources in this data set. Something may have been known earlier to others.',
  hidden: (n: number) => `${records(n)} not yet known`,
  hiddenBecause,
  undatedSources: (n: number, date: string) =>
    n === 1 ? `1 source has no date and counts from ${date}.` : `${n} sources have no date and count from ${date}.`,
  summaryWithheld: 'The summary was written later and tells what was not known yet.',
  writtenLater: 'The words of the record were written later.',
  appeared,
  changes: 'What changed',
  changesBetween: (from: string, to: string) => `What changed between ${from} and ${to}`,
  noChanges: 'Nothing in this data set changed between these dates.',
  countChanges: (n: number) => (n === 1 ? '1 change' : `${n} changes`),
  change,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  repeated: (value: string) => `${value}, said again`,
  undatedChange: (date: string) => `undated, by ${date} at the latest`,
  invalidDate: 'This is not a date. Write year, month and day, such as 2024-03-23.',
  datesReversed: 'The first date is after the second. Swap them, or choose another.'
};
