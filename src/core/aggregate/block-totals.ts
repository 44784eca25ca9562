import type {FacetColumn} from '../filter/facet-column.ts';
import type {Misses} from '../filter/misses.ts';
import {BLOCK} from './blocks.ts';

/**
 * Sums over all rows before each block: `sums[(block * values + code) * 2]` rows that have a value and are in, and beside
 * them those that only may be in.
 */
export interface BlockTotals {
  readonly misses: Misses;
  readonly own: number;
  readonly sums: Uint32Array;
}

// Of each column those that were asked for last: while a window is dragged, the clauses stay.
const kept = new WeakMap<FacetColumn, BlockTotals>();

/** Running totals of a column over the rows that no clause keeps out but the one with the bit `own`. */
export function blockTotals(column: FacetColumn, misses: Misses, own: number): BlockTotals {
  const known = kept.get(column);
  if (known?.misses === misses && known.own === own) return known;
  const totals = {misses, own, sums: sumsOf(column, misses, own)};
  kept.set(column, totals);
  return totals;
}

function sumsOf({names, codes, offsets}: FacetColumn, {bits, possible}: Misses, own: number): Uint32Array {
  const lanes = names.length * 2;
  const sums = new Uint32Array((Math.floor(bits.length / BLOCK) + 1) * lanes);
  for (let at = lanes; at < sums.length; at += lanes) {
    sums.copyWithin(at, at - lanes, at);
    const first = (at / lanes - 1) * BLOCK;
    for (let row = first; row < first + BLOCK; row++) {
      if ((bits[row]! & ~own) !== 0) continue;
      const lane = at + (possible?.[row] ?? 0);
      if (offsets === null) sums[lane + codes[row]! * 2]!++;
      else for (let k = offsets[row]!; k < offsets[row + 1]!; k++) sums[lane + codes[k]! * 2]!++;
    }
  }
  return sums;
}
