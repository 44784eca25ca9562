import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {knownToTheDay} from '../store/known-to-the-day.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {lowerBound} from '../store/time-range.ts';
import {DAY_MS, floorDay} from '../time/day.ts';

/** How many records surely are there, and how many more may be: their date or their place leaves it open. */
export interface Count {
  readonly sure: number;
  readonly possible: number;
}

/** Number of records of one kind, and apart from them the series, which are no single record. */
export interface KindCount extends Count {
  readonly series: number;
}

/** Everything that the counter shows for one extent of time. */
export interface Counts {
  /** One entry per kind, in the order of KINDS. Series are counted apart from `sure` and `possible`. */
  readonly kinds: readonly KindCount[];
  /** All incidents, series included: as many as are listed. */
  readonly records: Count;
  /**
   * Reported killed in attacks: low and high over the range of records and figures, the sum of the latest figures, the
   * attacks with a figure that surely and that possibly are there, and those without a figure.
   */
  readonly killed: {
    readonly low: number;
    readonly high: number;
    readonly latest: number;
    readonly records: number;
    readonly possible: number;
    readonly unknown: number;
  };
  /** Records shown as points, as areas and in the tray, sure or possible, series included. */
  readonly placements: {readonly point: number; readonly area: number; readonly tray: number};
}

/** Counts for any extent of whole UTC days, in time independent of the number of records known to the day. */
export interface CounterIndex {
  count(extent: TimeExtent): Counts;
}

// Per kind, then: killed low, high, latest, records with a figure, attacks without; then the placements.
const SUMS = KINDS.length;
const LANES = SUMS + 5 + PLACEMENTS.length;
const ATTACK = KINDS.indexOf('attack');

/**
 * An index over the rows of a mask ({@link PASS}). Rows that are surely in and known to one day become running totals per day on which one begins, so that its
 * size follows the number of records and not the time between them; only the others (possible, uncertain, lasting, series) are
 * looked at again for each extent.
 */
export function counterIndex(store: EventStore, bits: Uint8Array): CounterIndex {
  const mostDays = Math.min(store.length, Math.ceil((store.domain[1] - store.domain[0]) / DAY_MS) + 1);
  const totals = new Float64Array((mostDays + 1) * LANES);
  const days: number[] = [];
  const others: number[] = [];
  const known = knownToTheDay(store);
  for (let row = 0; row < store.length; row++) {
    if (!bits[row]) continue;
    if (bits[row] === PASS.in && !(store.flags[row]! & FLAG.series) && known[row]) {
      // Rows known to the day are short ones, and those are sorted by start.
      const day = floorDay(store.start[row]!);
      if (day !== days[days.length - 1]) days.push(day);
      addTo(totals, days.length * LANES, store, row);
    } else others.push(row);
  }
  for (let i = LANES; i < totals.length; i++) totals[i]! += totals[i - LANES]!;
  return {
    count: (extent) => {
      const [from, to] = extent.map((instant) => lowerBound(days, instant) * LANES) as [number, number];
      return tally({store, bits, others}, extent, (index) => Math.max(0, totals[to + index]! - totals[from + index]!));
    }
  };
}

function addTo(totals: Float64Array, offset: number, store: EventStore, row: number): void {
  totals[offset + store.kind[row]!]! += 1;
  totals[offset + SUMS + 5 + store.placement[row]!]! += 1;
  if (store.kind[row] !== ATTACK) return;
  if (Number.isNaN(store.killed[row]!)) {
    totals[offset + SUMS + 4]! += 1;
    return;
  }
  totals[offset + SUMS]! += store.killedLow[row]!;
  totals[offset + SUMS + 1]! += store.killedHigh[row]!;
  totals[offset + SUMS + 2]! += store.killed[row]!;
  totals[offset + SUMS + 3]! += 1;
}

function tally(
  {store, bits, others}: {store: EventStore; bits: Uint8Array; others: readonly number[]},
  extent: TimeExtent,
  lane: (index: number) => number
): Counts {
  const kinds = KINDS.map((_, kind) => ({sure: lane(kind), possible: 0, series: 0}));
  const killed = {
    low: lane(SUMS),
    high: lane(SUMS + 1),
    latest: lane(SUMS + 2),
    records: lane(SUMS + 3),
    possible: 0,
    unknown: lane(SUMS + 4)
  };
  const records = {sure: kinds.reduce((sum, {sure}) => sum + sure, 0), possible: 0};
  const placed = PLACEMENTS.map((_, index) => lane(SUMS + 5 + index));
  for (const row of others) {
    const how = certainty(store, row, extent);
    if (how === 'out') continue;
    const sure = how === 'in' && bits[row] === PASS.in;
    const kind = kinds[store.kind[row]!]!;
    const certain = sure ? 'sure' : 'possible';
    placed[store.placement[row]!]!++;
    records[certain]++;
    if (store.flags[row]! & FLAG.series) {
      kind.series++;
      continue;
    }
    kind[certain]++;
    if (store.kind[row] === ATTACK) addKilled(killed, store, row, sure);
  }
  return {kinds, records, killed, placements: {point: placed[0]!, area: placed[1]!, tray: placed[2]!}};
}

// What only may lie in the extent raises the upper end of the range and leaves the lower one.
function addKilled(
  killed: {-readonly [key in keyof Counts['killed']]: number},
  store: EventStore,
  row: number,
  sure: boolean
): void {
  if (Number.isNaN(store.killed[row]!)) {
    killed.unknown++;
    return;
  }
  killed.high += store.killedHigh[row]!;
  if (!sure) {
    killed.possible++;
    return;
  }
  killed.low += store.killedLow[row]!;
  killed.latest += store.killed[row]!;
  killed.records++;
}
