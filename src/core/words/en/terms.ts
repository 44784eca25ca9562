import type {Basis, FlowKind, Kind, Measure, PlacePrecision, Relation, Status} from '../../../../geo/index.ts';

/** One record, and several in a list. */
const kind: Record<Kind, {one: string; many: string}> = {
  attack: {one: 'Attack', many: 'Attacks'},
  plot: {one: 'Plot', many: 'Plots'},
  arrest: {one: 'Arrest or raid', many: 'Arrests and raids'},
  milestone: {one: 'Milestone', many: 'Milestones'}
};

/** The words after a number where room is short. */
const counted: Record<Kind | 'flow', readonly [one: string, many: string]> = {
  attack: ['attack', 'attacks'],
  plot: ['plot', 'plots'],
  arrest: ['arrest', 'arrests'],
  milestone: ['milestone', 'milestones'],
  flow: ['flow', 'flows']
};

const status: Record<Status, string> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  alleged: 'Alleged',
  disputed: 'Disputed',
  denied: 'Denied',
  dismissed: 'Dismissed'
};

const flowKind: Record<FlowKind, string> = {
  recruitment: 'Recruitment',
  travel: 'Travel',
  return: 'Return',
  propaganda: 'Propaganda',
  support: 'Support network',
  command: 'Command'
};

const precision: Record<PlacePrecision, string> = {
  venue: 'exact place',
  settlement: 'town or city known',
  district: 'district known',
  province: 'province known',
  country: 'country known',
  region: 'region known',
  unknown: 'place unknown'
};

const basis: Record<Basis, string> = {
  claimed: 'Claimed',
  charged: 'Charged',
  convicted: 'Convicted',
  assessed: 'Assessed',
  alleged: 'Alleged',
  denied: 'Denied'
};

const measure: Record<Measure, string> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  arrested: 'Arrested',
  released: 'Released',
  suspects: 'Suspects',
  attackers: 'Attackers',
  travellers: 'Travelled',
  returnees: 'Returned',
  recruits: 'Recruits',
  fighters: 'Fighters',
  children: 'Children',
  migrants: 'Migrants',
  rockets: 'Rockets',
  attacks: 'Attacks',
  plots: 'Plots',
  trials: 'Trials',
  channels: 'Channels',
  'sentence-years': 'Sentence, years',
  'territory-lost-percent': 'Territory lost, percent'
};

/** How a related record stands to the one that is open: [read from the record that holds the link, read from the other end]. */
const relation: Record<Relation, readonly [from: string, to: string]> = {
  'arrest-for': ['arrest for this', 'arrest'],
  'plot-of': ['plot', 'plot behind this'],
  'trial-of': ['trial of this', 'trial'],
  'claim-of': ['claim of this', 'claim'],
  'warning-of': ['warning of this', 'warning'],
  'follow-up': ['came before', 'follow-up'],
  'same-figure': ['another count', 'another count']
};

/** The closed lists of the record format, in words. */
export const terms = {
  kind,
  status,
  flowKind,
  flows: 'Flows',
  counted: (kind: Kind | 'flow', n: number) => counted[kind][n === 1 ? 0 : 1],
  flow: 'Flow',
  precision,
  basis,
  measure,
  relation,
  /** "suicide-bombing" is written with spaces. */
  subkind: (name: string) => name.replaceAll('-', ' ')
};
