import {surelyWithin} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {binAt} from './bins.ts';

/** Rows of every bin, in stacking order: by kind, then start. */
export interface BinRows {
  /** The rows of one bin, bottom of the stack first. */
  of(bin: number): Uint32Array;
  /** Bin and place in its stack of a row; null when the row is in no single bin. */
  placeOf(row: number): {readonly bin: number; readonly level: number} | null;
}

/** The rows of the mask that surely fall in one bin, as `histogram` counts them; series are left out. */
export function binRows(store: EventStore, bits: Uint8Array, edges: readonly number[]): BinRows {
  const bins = edges.length - 1;
  const binOf = new Int32Array(store.length).fill(-1);
  const offsets = new Uint32Array(bins + 1);
  for (let row = 0; row < store.length; row++) {
    if (!bits[row] || store.flags[row]! & FLAG.series) continue;
    const bin = binAt(edges, store.start[row]!);
    if (bin < 0 || bin >= bins || !surelyWithin(store, row, [edges[bin]!, edges[bin + 1]!])) continue;
    binOf[row] = bin;
    offsets[bin + 1]!++;
  }
  for (let bin = 0; bin < bins; bin++) offsets[bin + 1]! += offsets[bin]!;
  const rows = fill(store, binOf, offsets);
  const of = (bin: number) => rows.subarray(offsets[bin] ?? 0, offsets[bin + 1] ?? 0);
  return {
    of,
    placeOf: (row) => {
      const bin = binOf[row] ?? -1;
      return bin < 0 ? null : {bin, level: of(bin).indexOf(row)};
    }
  };
}

// Time order keeps each kind sorted by start; the kinds of a bin are then put one after the other.
function fill(store: EventStore, binOf: Int32Array, offsets: Uint32Array): Uint32Array {
  const rows = new Uint32Array(offsets.at(-1)!);
  const next = offsets.slice();
  for (const row of store.timeOrder) if (binOf[row]! >= 0) rows[next[binOf[row]!]!++] = row;
  for (let bin = 0; bin + 1 < offsets.length; bin++) {
    const part = rows.subarray(offsets[bin]!, offsets[bin + 1]!);
    if (part.length > 1) part.set(Array.from(part).sort((a, b) => store.kind[a]! - store.kind[b]!));
  }
  return rows;
}
