import type {TimeExtent} from '../../../geo/index.ts';
import type {FacetColumn} from '../filter/facet-column.ts';
import type {Misses} from '../filter/misses.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {knownToTheDay} from '../store/known-to-the-day.ts';
import {timeRange} from '../store/time-range.ts';
import {floorDay} from '../time/day.ts';

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
 * everybody's clauses but its own, so that its numbers say what choosing another value would give.
 */
export function facetCounts(
  store: EventStore,
  misses: Misses,
  {facets, extent}: {facets: readonly Facet[]; extent: TimeExtent}
): readonly FacetCounts[] {
  const candidates = candidatesOf(store, misses, extent);
  return facets.map(({source, column}) => countFacet(column, candidates, misses.bitOf(source)));
}

/** Rows that count in some facet, with the clause that keeps them out of all others, and whether they only may be in. */
interface Candidates {
  readonly length: number;
  readonly rows: Uint32Array;
  readonly missed: Int32Array;
  readonly possible: Uint8Array;
}

function candidatesOf(store: EventStore, {bits, possible}: Misses, extent: TimeExtent): Candidates {
  const {long, short} = timeRange(store, extent);
  const most = long[1] - long[0] + short[1] - short[0];
  const found = {rows: new Uint32Array(most), missed: new Int32Array(most), possible: new Uint8Array(most)};
  const wholeDays = extent.every((instant) => !Number.isFinite(instant) || floorDay(instant) === instant);
  const known = knownToTheDay(store);
  const {start, end} = store;
  const [first, last] = extent;
  let length = 0;
  for (const [from, to] of [long, short]) {
    for (let row = from; row < to; row++) {
      const missed = bits[row]!;
      // A row that two clauses keep out counts in no facet.
      if ((missed & (missed - 1)) !== 0 || start[row]! >= last || end[row]! <= first) continue;
      found.rows[length] = row;
      found.missed[length] = missed;
      const sure = wholeDays && known[row] === 1;
      if ((!sure && certainty(store, row, extent) === 'possible') || possible?.[row]) found.possible[length] = 1;
      length++;
    }
  }
  return {...found, length};
}

function countFacet({names, codes, offsets}: FacetColumn, candidates: Candidates, own: number): FacetCounts {
  const {length, rows, missed, possible} = candidates;
  // Sure and possible side by side, then the rows that do not count here, so that none of them needs a branch.
  const counts = new Uint32Array(names.length * 4);
  for (let i = 0; i < length; i++) {
    const row = rows[i]!;
    const at = possible[i]! + (missed[i] === 0 || missed[i] === own ? 0 : 2);
    if (offsets === null) counts[codes[row]! * 4 + at]!++;
    else for (let k = offsets[row]!; k < offsets[row + 1]!; k++) counts[codes[k]! * 4 + at]!++;
  }
  const every = (at: number) => Uint32Array.from(names, (_, code) => counts[code * 4 + at]!);
  return {sure: every(0), possible: every(1)};
}
