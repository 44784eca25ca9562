import type {FlowKind, Kind, PlacePrecision, Status} from '../../../../geo/index.ts';
import {terms} from './terms.ts';

const kinds: Record<Kind | 'flow', readonly [one: string, many: string]> = {
  attack: ['attack', 'attacks'],
  plot: ['plot', 'plots'],
  arrest: ['arrest or raid', 'arrests and raids'],
  milestone: ['milestone', 'milestones'],
  flow: ['flow', 'flows']
};

/** Nobody, and nobody knows how many, of people killed or arrested. */
const people: Record<'killed' | 'arrested', {none: string; unknown: string}> = {
  killed: {none: 'nobody reported killed', unknown: 'number killed unknown'},
  arrested: {none: 'nobody reported arrested', unknown: 'number arrested unknown'}
};

const preposition = (precision: PlacePrecision) => (precision === 'venue' ? 'at' : 'in');

/** Words that are spoken while the map plays: to be heard once, so with no sign that is not read aloud. */
export const digest = {
  tones: 'A soft tone for each kind that arrives while playing, lowest for attacks',
  week: (monday: string) => `week of ${monday}`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** "2 alleged plots" */
  counted: (n: number, text: string, {kind, status}: {kind: Kind | 'flow'; status: Status | null}) =>
    [text, ...(status ? [terms.status[status].toLowerCase()] : []), kinds[kind][n === 1 ? 0 : 1]].join(' '),
  possibly: (what: string) => `possibly ${what}`,
  at: (what: string, place: string, precision: PlacePrecision) =>
    precision === 'unknown' ? `${what}, ${place}` : `${what} ${preposition(precision)} ${place}`,
  along: (what: string, {from, to, flow}: {from: string; to: string; flow: FlowKind}) =>
    `${what}, ${terms.flowKind[flow].toLowerCase()}, from ${from} to ${to}`,
  reported: (range: string, measure: 'killed' | 'arrested') => `${range} reported ${measure}`,
  nobody: (measure: 'killed' | 'arrested') => people[measure].none,
  unknown: (measure: 'killed' | 'arrested') => people[measure].unknown,
  withoutFigure: (n: string) => `${n} without a figure`,
  more: (n: string) => `and ${n} more`,
  /** @param items at least one */
  told: (period: string, items: readonly string[]) => `${capital(period)}: ${items.join('; ')}.`,
  /** What stands there now, and what was not told before play came to rest. */
  after: (standing: string, untold: string) => `${standing} Before that: ${untold}`,
  quiet: (period: string) => `${capital(period)}: no new records.`
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
