import type {Kind, PlacePrecision, Status, TimeExtent} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import type {Count} from '../aggregate/counts.ts';
import {SUM, sumsOf} from '../aggregate/sums.ts';
import {countFlows} from '../aggregate/count-flows.ts';
import type {Reported, Shown} from '../compare/tally.ts';
import {eachListedFlow} from './each-listed.ts';

/** What a summary tells of the records that are listed. A series is many events told as one, and only counted as such. */
export interface SummaryFacts {
  /** Half-open extent of time that is shown, whole days, ms since the epoch, UTC. */
  readonly extent: TimeExtent;
  readonly kinds: Readonly<Record<Kind | 'flow', Count>>;
  readonly series: number;
  /** People reported killed in attacks; what only may be there raises the upper end and leaves the lower one. */
  readonly killed: Reported;
  /** Incidents by how exactly their place is known. Like the numbers below, of what surely and what possibly is there. */
  readonly places: Readonly<Record<PlacePrecision, number>>;
  /** Incidents and flows by status. */
  readonly statuses: Readonly<Record<Status, number>>;
}

/** The facts of what is shown. */
export function summaryFacts(shown: Shown): SummaryFacts {
  const {store, bits, flows, flowBits, extent} = shown;
  const sums = sumsOf(store, bits, extent);
  const kinds = KINDS.map((_, kind) => ({sure: sums[SUM.sure + kind]!, possible: sums[SUM.possible + kind]!}));
  const statuses = sums.subarray(SUM.statuses);
  eachListedFlow(shown, (row) => statuses[STATUSES.indexOf(flows[row]!.status)]!++);
  return {
    extent,
    kinds: {...named(KINDS, kinds), flow: countFlows(flows, flowBits, extent)},
    series: KINDS.reduce((sum, _, kind) => sum + sums[SUM.series + kind]!, 0),
    killed: {
      ...{low: sums[SUM.killedLow]!, high: sums[SUM.killedHigh]!},
      ...{known: sums[SUM.killedSure]! + sums[SUM.killedPossible]!, unknown: sums[SUM.killedUnknown]!}
    },
    places: named(PLACE_PRECISIONS, sums.subarray(SUM.precisions)),
    statuses: named(STATUSES, statuses)
  };
}

function named<K extends string, V>(keys: readonly K[], values: {readonly [index: number]: V}): Record<K, V> {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]!])) as Record<K, V>;
}
