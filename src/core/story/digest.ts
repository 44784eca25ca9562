import type {FlowKind, Kind, PlacePrecision, Status} from '../../../geo/index.ts';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import type {NumberRange} from '../compare/number-range.ts';
import type {Reported, Shown} from '../compare/tally.ts';
import {PASS} from '../filter/passing.ts';
import {shortPlace} from '../scene/labels.ts';
import {knownToTheDay} from '../store/known-to-the-day.ts';
import {reportedRange} from '../store/reported-range.ts';
import {flowsBeginning, rowsBeginning} from '../store/beginnings.ts';

/** Records told together: of one kind and status, at one place, known equally well. */
export interface DigestItem {
  readonly kind: Kind | 'flow';
  /** How many are told as one, at least 1. */
  readonly count: number;
  /** Null where the rule holds: confirmed or reported. */
  readonly status: Status | null;
  /** Whether the filter leaves open that they belong here. */
  readonly possible: boolean;
  /** Null where records of several places are told as one. */
  readonly place: DigestPlace | null;
  /** EDTF; null for what is known to the day, and where records of several dates are told as one. */
  readonly when: string | null;
  /** People reported killed in attacks, or arrested; null where nobody is counted. */
  readonly people: DigestPeople | null;
}

type DigestPeople = Reported & {readonly measure: 'killed' | 'arrested'};

/** One place, or from where to where and how. */
type DigestPlace =
  | {readonly name: string; readonly precision: PlacePrecision}
  | {readonly from: string; readonly to: string; readonly flow: FlowKind};

/** What began in a time: the items that are told, in order of time, and how many more records there are. */
export interface Digest {
  readonly items: readonly DigestItem[];
  readonly more: number;
}

/** So many items are told at most: what is heard cannot be read again. */
const MOST_ITEMS = 3;

/** More records than these are told by kind and status alone, from the columns. */
const MANY = 40;

const DOUBTED: readonly Status[] = ['alleged', 'disputed', 'denied', 'dismissed'];
const ORDER = [...KINDS, 'flow'] as const;

type Open<T> = {-readonly [K in keyof T]: T[K]};

/** An item that is being put together, and what it is chosen by. */
interface Group extends Open<Omit<DigestItem, 'people'>> {
  people: Open<DigestPeople> | null;
  start: number;
  killed: number;
}

/**
 * What begins, or may begin, in the extent of what is shown (half-open, ms, UTC). Told are attacks first, those with more
 * reported killed before others, then plots, arrests, milestones and flows, then what is earlier.
 */
export function digest(shown: Shown): Digest {
  const rows = rowsBeginning(shown.store, shown.bits, shown.extent);
  const flowNumbers = flowsBeginning(shown.flows, shown.flowBits, shown.extent);
  const all = rows.length + flowNumbers.length;
  const told = groupsOf(shown, {rows, flowNumbers, detailed: all <= MANY}).slice(0, MOST_ITEMS);
  return {
    items: told.sort((a, b) => a.start - b.start).map(itemOf),
    more: told.reduce((more, {count}) => more - count, all)
  };
}

/** All that begins, or may begin, in the extent of what is shown, by kind and status alone, in the order of importance. */
export function digestByKind(shown: Shown): readonly DigestItem[] {
  const rows = rowsBeginning(shown.store, shown.bits, shown.extent);
  const flowNumbers = flowsBeginning(shown.flows, shown.flowBits, shown.extent);
  return groupsOf(shown, {rows, flowNumbers, detailed: false}).map(itemOf);
}

/** What is told together, most important first. */
function groupsOf(
  shown: Shown,
  {rows, flowNumbers, detailed}: {rows: readonly number[]; flowNumbers: readonly number[]; detailed: boolean}
): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) addIncident(groups, shown, {row, detailed});
  for (const row of flowNumbers) addFlow(groups, shown, {row, detailed});
  return [...groups.values()].sort(byImportance);
}

interface Told {
  readonly row: number;
  /** Whether place and date are told. */
  readonly detailed: boolean;
}

function addIncident(groups: Map<string, Group>, {store, bits}: Shown, {row, detailed}: Told): void {
  const kind = KINDS[store.kind[row]!]!;
  const status = doubted(STATUSES[store.status[row]!]!);
  const possible = bits[row] === PASS.possible;
  const {where, when, figures} = detailed
    ? store.record(row).properties
    : ({where: null, when: null, figures: []} as const);
  const place = where && {name: shortPlace(where.name), precision: where.precision};
  const date = when && knownToTheDay(store)[row] === 0 ? when.edtf : null;
  const group = groupOf(groups, {kind, status, possible, place, when: date, start: store.start[row]!});
  if (kind === 'attack') {
    const [low, high] = [store.killedLow[row]!, store.killedHigh[row]!];
    addPeople(group, 'killed', Number.isNaN(low) ? null : {low, high});
    group.killed += store.killed[row]! || 0;
  } else if (kind === 'arrest' && detailed) addPeople(group, 'arrested', reportedRange(figures, 'arrested'));
}

function addFlow(groups: Map<string, Group>, {flows, flowBits}: Shown, {row, detailed}: Told): void {
  const {flow, extent, status, kind} = flows[row]!;
  const {from, to, when} = flow.properties;
  groupOf(groups, {
    kind: 'flow',
    status: doubted(status),
    possible: flowBits[row] === PASS.possible,
    place: detailed ? {from: shortPlace(from.name), to: shortPlace(to.name), flow: kind} : null,
    when: detailed ? when.edtf : null,
    start: extent[0]
  });
}

/** The group that a record belongs to, with the record counted. */
function groupOf(groups: Map<string, Group>, one: Omit<Group, 'count' | 'people' | 'killed'>): Group {
  const {kind, status, possible, place, when, start} = one;
  const places = place ? Object.values(place).join('\n') : '';
  const key = `${kind}\n${status}\n${possible}\n${when}\n${places}`;
  const group = groups.get(key) ?? {...one, count: 0, people: null, killed: 0};
  groups.set(key, group);
  group.count++;
  group.start = Math.min(group.start, start);
  return group;
}

function addPeople(group: Group, measure: DigestPeople['measure'], range: NumberRange | null): void {
  const people = (group.people ??= {measure, low: 0, high: 0, known: 0, unknown: 0});
  if (!range) people.unknown++;
  else {
    people.known++;
    people.low += range.low;
    people.high += range.high;
  }
}

function doubted(status: Status): Status | null {
  return DOUBTED.includes(status) ? status : null;
}

function byImportance(a: Group, b: Group): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.killed - a.killed || a.start - b.start;
}

function itemOf({kind, count, status, possible, place, when, people}: Group): DigestItem {
  return {kind, count, status, possible, place, when, people};
}
