import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {BLOCK, splitRows} from './blocks.ts';

const KIND_LANES = {sure: 0, possible: KINDS.length, series: 2 * KINDS.length};
const RECORDS = 3 * KINDS.length;
const PLACED = RECORDS + 2;
const PRECISIONS = PLACED + PLACEMENTS.length;
const STATUS = PRECISIONS + PLACE_PRECISIONS.length;
const KILLED = STATUS + STATUSES.length;

/**
 * Where the sums stand. By kind those that surely are there, those that only may be, and the series, which are counted
 * apart; then all incidents, series included, sure and possible, and by how they stand on the map; then, without the
 * series, by precision of the place and by status; last the people reported killed in attacks: the ends of the range, the
 * sum of the latest figures, and the attacks with a figure, sure and possible, and without one.
 */
export const SUM = {
  ...KIND_LANES,
  ...{recordsSure: RECORDS, recordsPossible: RECORDS + 1, placements: PLACED, precisions: PRECISIONS, statuses: STATUS},
  ...{killedLow: KILLED, killedHigh: KILLED + 1, killedLatest: KILLED + 2},
  ...{killedSure: KILLED + 3, killedPossible: KILLED + 4, killedUnknown: KILLED + 5}
} as const;

const LENGTH = SUM.killedUnknown + 1;
const ATTACK = KINDS.indexOf('attack');

// Sums over all rows before each block; a mask never changes.
const kept = new WeakMap<Uint8Array, Float64Array>();

/**
 * Sums over the incidents of a mask that touch the half-open extent (ms, UTC), at the places that {@link SUM} says. Of an
 * extent with many rows only those near its ends are looked at again while the mask stays.
 */
export function sumsOf(store: EventStore, bits: Uint8Array, extent: TimeExtent): Float64Array {
  const sums = new Float64Array(LENGTH);
  const {ranges, blocks} = splitRows(store, extent);
  for (const [from, to] of ranges) {
    for (let row = from; row < to; row++) {
      const how = bits[row] === PASS.out ? 'out' : certainty(store, row, extent);
      if (how !== 'out') addRow(sums, 0, store, row, how === 'in' && bits[row] === PASS.in);
    }
  }
  if (blocks) {
    const [first, last] = blocks;
    const totals = totalsOf(store, bits);
    for (let i = 0; i < LENGTH; i++) sums[i]! += totals[last * LENGTH + i]! - totals[first * LENGTH + i]!;
  }
  return sums;
}

function totalsOf(store: EventStore, bits: Uint8Array): Float64Array {
  const known = kept.get(bits);
  if (known) return known;
  const totals = new Float64Array((Math.floor(store.length / BLOCK) + 1) * LENGTH);
  for (let at = LENGTH; at < totals.length; at += LENGTH) {
    totals.copyWithin(at, at - LENGTH, at);
    const first = (at / LENGTH - 1) * BLOCK;
    for (let row = first; row < first + BLOCK; row++)
      if (bits[row] !== PASS.out) addRow(totals, at, store, row, bits[row] === PASS.in);
  }
  kept.set(bits, totals);
  return totals;
}

function addRow(sums: Float64Array, at: number, store: EventStore, row: number, sure: boolean): void {
  const kind = store.kind[row]!;
  sums[at + (sure ? SUM.recordsSure : SUM.recordsPossible)]!++;
  sums[at + SUM.placements + store.placement[row]!]!++;
  // A series is many events told as one.
  if (store.flags[row]! & FLAG.series) {
    sums[at + SUM.series + kind]!++;
    return;
  }
  sums[at + (sure ? SUM.sure : SUM.possible) + kind]!++;
  sums[at + SUM.precisions + store.precision[row]!]!++;
  sums[at + SUM.statuses + store.status[row]!]!++;
  if (kind === ATTACK) addKilled(sums, at, store, row, sure);
}

// What only may be there raises the upper end and leaves the lower one.
function addKilled(sums: Float64Array, at: number, store: EventStore, row: number, sure: boolean): void {
  if (Number.isNaN(store.killed[row]!)) {
    sums[at + SUM.killedUnknown]!++;
    return;
  }
  sums[at + SUM.killedHigh]! += store.killedHigh[row]!;
  sums[at + (sure ? SUM.killedSure : SUM.killedPossible)]!++;
  if (!sure) return;
  sums[at + SUM.killedLow]! += store.killedLow[row]!;
  sums[at + SUM.killedLatest]! += store.killed[row]!;
}
