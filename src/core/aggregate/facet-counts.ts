import type {TimeExtent} from '../../../geo/index.ts';
import type {FacetColumn} from '../filter/facet-column.ts';
import type {Misses} from '../filter/misses.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {timeRange, touches} from '../store/time-range.ts';

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
 * Counts the rows that touch the half-open extent (ms, UTC) for every value of every facet, in one pass. A facet counts
 * what passes everybody's clauses but its own, so that its numbers say what choosing another value would give.
 */
export function facetCounts(
  store: EventStore,
  misses: Misses,
  {facets, extent}: {facets: readonly Facet[]; extent: TimeExtent}
): readonly FacetCounts[] {
  const counts = facets.map(({column}) => new Uint32Array(column.names.length * 2));
  const own = facets.map(({source}) => misses.bitOf(source));
  const {bits, possible} = misses;
  const {long, short} = timeRange(store, extent);
  for (const [from, to] of [long, short]) {
    for (let row = from; row < to; row++) {
      const missed = bits[row]!;
      // A row that two clauses keep out counts in no facet.
      if ((missed & (missed - 1)) !== 0 || !touches(store, row, extent)) continue;
      const at = possible?.[row] || certainty(store, row, extent) === 'possible' ? 1 : 0;
      for (let i = 0; i < counts.length; i++)
        if (missed === 0 || missed === own[i]) addRow(counts[i]!, facets[i]!.column, row, at);
    }
  }
  return counts.map(apart);
}

function addRow(counts: Uint32Array, {codes, offsets}: FacetColumn, row: number, at: 0 | 1): void {
  if (offsets === null) counts[codes[row]! * 2 + at]!++;
  else for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[codes[i]! * 2 + at]!++;
}

function apart(pairs: Uint32Array): FacetCounts {
  const half = (odd: 0 | 1) => Uint32Array.from({length: pairs.length / 2}, (_, code) => pairs[code * 2 + odd]!);
  return {sure: half(0), possible: half(1)};
}
