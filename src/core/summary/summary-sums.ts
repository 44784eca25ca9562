import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import {BLOCK, splitRows} from '../aggregate/blocks.ts';
import {COUNTED} from '../compare/tally.ts';
import {PASS} from '../filter/passing.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';

const PLACES = 2 * KINDS.length;
const SERIES = PLACES + PLACE_PRECISIONS.length + STATUSES.length;

/**
 * Where the sums stand: by kind those that surely are there and those that only may be; by precision of the place and by
 * status both together; then the series, and people reported killed in attacks.
 */
export const SUM = {
  ...{sure: 0, possible: KINDS.length, places: PLACES, statuses: PLACES + PLACE_PRECISIONS.length, series: SERIES},
  ...{killedLow: SERIES + 1, killedHigh: SERIES + 2, killedKnown: SERIES + 3, killedUnknown: SERIES + 4}
} as const;

const LENGTH = SUM.killedUnknown + 1;
const ATTACK = KINDS.indexOf(COUNTED.killed);

// Sums over all rows before each block; a mask never changes.
const kept = new WeakMap<Uint8Array, Float64Array>();

/**
 * Sums over the incidents of a mask that touch the half-open extent (ms, UTC), at the places that {@link SUM} says. Of an
 * extent with many rows only those near its ends are looked at again while the mask stays.
 */
export function summarySums(store: EventStore, bits: Uint8Array, extent: TimeExtent): Float64Array {
  const sums = new Float64Array(LENGTH);
  const {ranges, blocks} = splitRows(store, extent);
  for (const [from, to] of ranges) {
    for (let row = from; row < to; row++) {
      const how = bits[row] === PASS.out ? 'out' : certainty(store, row, extent);
      if (how !== 'out') addRow(sums, 0, store, {row, sure: how === 'in' && bits[row] === PASS.in});
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
      if (bits[row] !== PASS.out) addRow(totals, at, store, {row, sure: bits[row] === PASS.in});
  }
  kept.set(bits, totals);
  return totals;
}

// A series is many events told as one, and only counted as such.
function addRow(sums: Float64Array, at: number, store: EventStore, {row, sure}: {row: number; sure: boolean}): void {
  if (store.flags[row]! & FLAG.series) {
    sums[at + SUM.series]!++;
    return;
  }
  const kind = store.kind[row]!;
  sums[at + (sure ? SUM.sure : SUM.possible) + kind]!++;
  sums[at + SUM.places + store.precision[row]!]!++;
  sums[at + SUM.statuses + store.status[row]!]!++;
  if (kind !== ATTACK) return;
  if (Number.isNaN(store.killedLow[row]!)) {
    sums[at + SUM.killedUnknown]!++;
    return;
  }
  // What only may be there raises the upper end and leaves the lower one.
  if (sure) sums[at + SUM.killedLow]! += store.killedLow[row]!;
  sums[at + SUM.killedHigh]! += store.killedHigh[row]!;
  sums[at + SUM.killedKnown]!++;
}
