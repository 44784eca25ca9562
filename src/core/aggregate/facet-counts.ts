import type {TimeExtent} from '../../../geo/index.ts';
import type {FacetColumn} from '../filter/facet-column.ts';
import type {Misses} from '../filter/misses.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import type {RowRange} from '../store/time-range.ts';
import type {BlockTotals} from './block-totals.ts';
import {blockTotals} from './block-totals.ts';
import {splitRows} from './blocks.ts';

/** A facet to be counted: its column, and the source under which it publishes its own clause. */
export interface Facet {
  readonly source: string;
  readonly column: FacetColumn;
}

/** For each value of a facet the records that surely have it and are in, and those that only may be in. */
export interface FacetCounts {
  readonly sure: Uint32Array;
  readonly possible: Uint32Array;
}

/**
 * Counts the rows that touch the half-open extent (ms, UTC) for every value of every facet. A facet counts what passes
 * everybody's clauses but its own, so that its numbers say what choosing another value would give. Of an extent with many
 * rows only those near its ends are looked at again while the clauses stay.
 */
export function facetCounts(
  store: EventStore,
  misses: Misses,
  {facets, extent}: {facets: readonly Facet[]; extent: TimeExtent}
): readonly FacetCounts[] {
  const {ranges, blocks} = splitRows(store, extent);
  const found = candidates(store, misses, {ranges, extent});
  return facets.map(({source, column}) => {
    const own = misses.bitOf(source);
    const counts = new Uint32Array(column.names.length * 2);
    if (blocks) addBlocks(counts, blockTotals(column, misses, own), blocks);
    addRows(counts, column, found.open);
    if (own !== 0)
      addRows(
        counts,
        column,
        found.held.filter((_, i) => found.heldBy[i] === own)
      );
    const every = (at: number) => Uint32Array.from(column.names, (_, code) => counts[code * 2 + at]!);
    return {sure: every(0), possible: every(1)};
  });
}

/** Rows that count in some facet, each as twice its number, and one more when it only may be in. */
interface Candidates {
  /** Those that no clause keeps out. */
  readonly open: Uint32Array;
  /** Those that one clause keeps out, and its bit. */
  readonly held: Uint32Array;
  readonly heldBy: Uint32Array;
}

function candidates(
  store: EventStore,
  {bits, possible}: Misses,
  {ranges, extent}: {ranges: readonly RowRange[]; extent: TimeExtent}
): Candidates {
  const most = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const [open, held, heldBy] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let [opens, helds] = [0, 0];
  const {start, end, flags} = store;
  const [first, last] = extent;
  for (const [from, to] of ranges) {
    for (let row = from; row < to; row++) {
      const missed = bits[row]!;
      // A row that two clauses keep out counts in no facet.
      if ((missed & (missed - 1)) !== 0 || end[row]! <= first) continue;
      const isWithin = start[row]! >= first && end[row]! <= last && (flags[row]! & FLAG.approximate) === 0;
      const isPossible = (!isWithin && certainty(store, row, extent) === 'possible') || possible?.[row] === 1;
      const entry = row * 2 + (isPossible ? 1 : 0);
      if (missed === 0) open[opens++] = entry;
      else {
        held[helds] = entry;
        heldBy[helds++] = missed;
      }
    }
  }
  return {open: open.subarray(0, opens), held: held.subarray(0, helds), heldBy};
}

function addBlocks(counts: Uint32Array, {sums}: BlockTotals, [first, last]: RowRange): void {
  for (let lane = 0; lane < counts.length; lane++)
    counts[lane]! += sums[last * counts.length + lane]! - sums[first * counts.length + lane]!;
}

function addRows(counts: Uint32Array, {codes, offsets}: FacetColumn, entries: Uint32Array): void {
  if (offsets === null) {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      counts[codes[entry >>> 1]! * 2 + (entry & 1)]!++;
    }
    return;
  }
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    const row = entry >>> 1;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) counts[codes[k]! * 2 + (entry & 1)]!++;
  }
}
