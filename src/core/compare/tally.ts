import type {Kind, Measure, TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {countFlows} from '../aggregate/count-flows.ts';
import {visibleRows} from '../scene/marks.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {reportedRange} from '../store/reported-range.ts';
import {timeRange} from '../store/time-range.ts';
import type {NumberRange} from './number-range.ts';

/** Numbers of people that are added up, and the kind of record that tells of them: others would tell of the same people again. */
export const COUNTED = {killed: 'attack', injured: 'attack', arrested: 'arrest'} as const satisfies Partial<
  Record<Measure, Kind>
>;
export type CountedMeasure = keyof typeof COUNTED;
export const COUNTED_MEASURES = Object.keys(COUNTED) as readonly CountedMeasure[];

/** People as reported, over the records that give a number. */
export interface Reported extends NumberRange {
  /** Records with a number, and without one; surely there or possibly. */
  readonly known: number;
  readonly unknown: number;
}

/** What one view shows, as ranges: from what is surely there to that with what may be there. */
export interface Tally {
  readonly kinds: Readonly<Record<Kind, NumberRange>>;
  /** Aggregates that are no single record, by kind; they are counted nowhere else. */
  readonly series: Readonly<Record<Kind, number>>;
  readonly flows: NumberRange;
  readonly people: Readonly<Record<CountedMeasure, Reported>>;
}

/** Rows that pass a filter, by {@link PASS}, and the half-open extent of time (ms, UTC) that is shown of them. */
export interface Shown {
  readonly store: EventStore;
  readonly bits: Uint8Array;
  readonly flows: readonly FlowRow[];
  readonly flowBits: Uint8Array;
  readonly extent: TimeExtent;
}

/** Counts what is shown. A record that only may be there raises the upper ends and leaves the lower ones. */
export function tally({store, bits, flows, flowBits, extent}: Shown): Tally {
  const kinds = byKind(() => ({low: 0, high: 0}));
  const series = byKind(() => 0);
  const people = {killed: nobody(), injured: nobody(), arrested: nobody()};
  const figures = figuresOf(store);
  for (const row of visibleRows({store, bits, extent, ranges: timeRange(store, extent)})) {
    const kind = KINDS[store.kind[row]!]!;
    if (store.flags[row]! & FLAG.series) {
      series[kind]++;
      continue;
    }
    const sure = bits[row] === PASS.in && certainty(store, row, extent) === 'in';
    add(kinds[kind], {low: 1, high: 1}, sure);
    for (const measure of COUNTED_MEASURES)
      if (COUNTED[measure] === kind) addReported(people[measure], figures[measure], {row, sure});
  }
  const {sure, possible} = countFlows(flows, flowBits, extent);
  return {kinds, series, flows: {low: sure, high: sure + possible}, people};
}

type Open<T> = {-readonly [K in keyof T]: T[K]};

function add(sum: Open<NumberRange>, {low, high}: NumberRange, sure: boolean): void {
  sum.high += high;
  if (sure) sum.low += low;
}

/** Lowest and highest figure of every row; NaN where no source gives one. */
type Figures = Readonly<Record<'low' | 'high', Float32Array>>;

function addReported(sum: Open<Reported>, {low, high}: Figures, {row, sure}: {row: number; sure: boolean}): void {
  if (Number.isNaN(low[row]!)) {
    sum.unknown++;
    return;
  }
  sum.known++;
  add(sum, {low: low[row]!, high: high[row]!}, sure);
}

const columns = new WeakMap<EventStore, Readonly<Record<CountedMeasure, Figures>>>();

// Read out of the records once for each store: while two views play, they are counted anew every day.
function figuresOf(store: EventStore): Readonly<Record<CountedMeasure, Figures>> {
  const kept = columns.get(store);
  if (kept) return kept;
  const column = (measure: CountedMeasure): Figures => {
    const ranges = Array.from({length: store.length}, (_, row) =>
      reportedRange(store.record(row).properties.figures, measure)
    );
    return {
      low: Float32Array.from(ranges, (range) => range?.low ?? NaN),
      high: Float32Array.from(ranges, (range) => range?.high ?? NaN)
    };
  };
  const made = {killed: column('killed'), injured: column('injured'), arrested: column('arrested')};
  columns.set(store, made);
  return made;
}

function byKind<T>(make: () => T): Record<Kind, T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, make()])) as Record<Kind, T>;
}

function nobody(): Open<Reported> {
  return {low: 0, high: 0, known: 0, unknown: 0};
}
