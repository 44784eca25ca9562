import type {Kind, PlacePrecision, Status} from '../../../../geo/index.ts';
import type {CountedMeasure} from '../../compare/tally.ts';
import type {PossibleReason} from '../../filter/why-possible.ts';
import {terms} from './terms.ts';

/** A number, and how it is written. */
interface Amount {
  readonly n: number;
  readonly text: string;
}

const kinds: Record<Kind | 'flow', readonly [one: string, many: string]> = {
  attack: ['attack', 'attacks'],
  plot: ['plot', 'plots'],
  arrest: ['arrest', 'arrests'],
  milestone: ['milestone', 'milestones'],
  flow: ['flow', 'flows']
};

/** The kind of record that tells of people, where it stands among other words. */
const tellers: Record<CountedMeasure, readonly [one: string, many: string]> = {
  killed: kinds.attack,
  injured: kinds.attack,
  arrested: kinds.arrest
};

/** How exactly a place is known, where it is the first that is told of and where others were told of before. */
const precision: Record<PlacePrecision, readonly [first: string, next: string]> = {
  venue: ['known to the spot', 'to the spot'],
  settlement: ['known to the town', 'to the town'],
  district: ['known to the district only', 'to the district'],
  province: ['known to the province only', 'to the province'],
  country: ['known to the country only', 'to the country'],
  region: ['known to a wider region only', 'to a wider region'],
  unknown: ['not known at all', 'not at all']
};

const reason: Record<PossibleReason, string> = {
  date: 'date uncertain',
  place: 'place only partly inside',
  waiting: 'region still loading'
};

const list = new Intl.ListFormat('en-GB');
const named = ({n, text}: Amount, [one, many]: readonly [one: string, many: string]) =>
  `${text} ${n === 1 ? one : many}`;
const isAre = ({n}: Amount) => (n === 1 ? 'is' : 'are');

/** The first of several says the noun and the verb for all: "3 records are alleged, 1 disputed and 1 denied". */
function told(parts: readonly {readonly amount: Amount; readonly what: string}[], noun: readonly [string, string]) {
  return list.format(
    parts.map(({amount, what}, index) =>
      index === 0 ? `${named(amount, noun)} ${isAre(amount)} ${what}` : `${amount.text} ${what}`
    )
  );
}

/** Words of the summary of what is listed, and of records that only may belong there. */
export const summary = {
  label: 'Summary',
  more: 'more',
  less: 'less',
  moreName: 'more of the summary',
  lessName: 'less of the summary',
  copy: 'copy',
  copyName: 'copy the summary',
  copied: 'Copied the summary.',
  notCopied: 'The browser does not allow copying here; select the text and copy it.',
  waits: 'More when playback pauses.',
  list: (parts: readonly string[]) => list.format(parts),
  clauses: (parts: readonly string[]) => parts.join('; '),
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  kind: (kind: Kind | 'flow', amount: Amount) => named(amount, kinds[kind]),
  possiblyMore: ({text}: Amount) => `possibly ${text} more`,
  /** What is there, and what else: "3 attacks in May, possibly 1 more, and 2 series of events". */
  andElse: (what: string, others: readonly string[]) =>
    others.length === 1
      ? `${what}, and ${others[0]}`
      : `${what}, ${others.slice(0, -1).join(', ')}, and ${others.at(-1)}`,
  /** Where nothing is surely there. */
  onlyPossibly: (what: string) => `possibly ${what}`,
  possibleKinds: (what: string) => `possible as well: ${what}`,
  series: (amount: Amount) => `${amount.text} series of events`,
  on: (what: string, day: string) => `${what} on ${day}`,
  between: (what: string, first: string, last: string) => `${what} between ${first} and ${last}`,
  knownOn: (what: string, day: string) => `as known on ${day}: ${what}`,
  /** @param unknown whether some of the places are not known at all */
  roughPlaces: (rough: Amount, all: Amount, unknown: boolean) =>
    `${rough.text} of ${named(all, ['place', 'places'])} ${isAre(rough)} known ${unknown ? 'roughly or not at all' : 'only roughly'}`,
  places: (parts: readonly {readonly precision: PlacePrecision; readonly amount: Amount}[]) =>
    told(
      parts.map((part, index) => ({amount: part.amount, what: precision[part.precision][index === 0 ? 0 : 1]})),
      ['place', 'places']
    ),
  statuses: (parts: readonly {readonly status: Status; readonly amount: Amount}[]) =>
    told(
      parts.map((part) => ({amount: part.amount, what: terms.status[part.status].toLowerCase()})),
      ['record', 'records']
    ),
  people: (measure: CountedMeasure, {range, known, all}: {range: string; known: Amount; all: Amount}) => {
    const teller = tellers[measure];
    if (known.n === 0)
      return `reported ${measure}: no figure in ${all.n === 1 ? `the ${teller[0]}` : named(all, teller)}`;
    if (all.n === 1) return `reported ${measure} ${range} in the ${teller[0]}`;
    const has = known.n === all.n ? named(known, teller) : `${known.text} of ${named(all, teller)}`;
    return `reported ${measure} ${range} in the ${has} with a figure`;
  },
  singleSourced: (amount: Amount) =>
    `${named(amount, ['record', 'records'])} ${amount.n === 1 ? 'rests' : 'rest'} on a single independent source`,
  possiblyShort: 'possibly',
  /** Stands in the line of a record that only may belong there. */
  possibly: (reasons: readonly PossibleReason[]) => `possibly: ${reasons.map((each) => reason[each]).join(', ')}`
};
