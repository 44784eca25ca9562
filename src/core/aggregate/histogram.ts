import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import {surelyWithin} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';

/** Stacked counts per bin of time. */
export interface Histogram {
  /** n + 1 edges of n half-open bins, ms since the epoch, UTC. */
  readonly edges: readonly number[];
  /** Records known to fall in one bin: `counts[kind][bin]`, kinds in the order of KINDS. */
  readonly counts: readonly Uint32Array[];
  /** Weight of the records that may fall in several bins, spread evenly over their extent, or that only may be in; no series. */
  readonly uncertain: Float64Array;
}

/** Counts the rows of any mask in the same bins. */
export interface HistogramIndex {
  count(bits: Uint8Array): Histogram;
}

/** Numbers side by side in a cell: rows that are out, in and possible, in the order of {@link PASS}. */
const LANES = Object.keys(PASS).length;

/**
 * Finds the cell of every row once: one for each kind and bin, and a last one for rows that lie in no bin or in several.
 * A record whose extent touches several bins adds its weight of 1 to them in proportion to the time it spends in each;
 * what lies outside the edges is not counted.
 */
export function histogramIndex(store: EventStore, edges: readonly number[]): HistogramIndex {
  const bins = edges.length - 1;
  const cells = KINDS.length * bins;
  const places = new Uint32Array(store.length).fill(cells * LANES);
  const shares = place(store, edges, places);
  return {
    count: (bits) => {
      const sums = new Uint32Array((cells + 1) * LANES);
      // Every row has a number to add to, so that rows in no order cost no wrong guesses of what comes next.
      for (let row = 0; row < bits.length; row++) sums[places[row]! + bits[row]!]!++;
      const counts = KINDS.map(() => new Uint32Array(bins));
      const uncertain = new Float64Array(bins);
      for (let cell = 0; cell < cells; cell++) {
        counts[Math.floor(cell / bins)]![cell % bins] = sums[cell * LANES + PASS.in]!;
        uncertain[cell % bins]! += sums[cell * LANES + PASS.possible]!;
      }
      addShares(uncertain, shares, bits);
      return {edges, counts, uncertain};
    }
  };
}

/** What rows add to several bins: the weights of `rows[i]` run from `starts[i]` to `starts[i + 1]`, for the bins from `bins[i]` on. */
interface Shares {
  readonly rows: Uint32Array;
  readonly bins: Uint32Array;
  readonly starts: Uint32Array;
  readonly weights: Float64Array;
}

function addShares(uncertain: Float64Array, {rows, bins, starts, weights}: Shares, bits: Uint8Array): void {
  for (let i = 0; i < rows.length; i++) {
    if (bits[rows[i]!] === PASS.out) continue;
    const shift = bins[i]! - starts[i]!;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) uncertain[k + shift]! += weights[k]!;
  }
}

// Writes the cells of rows that surely lie in one bin, and returns what the others add.
function place(store: EventStore, edges: readonly number[], places: Uint32Array): Shares {
  const [rows, bins, starts, weights]: [number[], number[], number[], number[]] = [[], [], [0], []];
  const [first, last] = [edges[0]!, edges.at(-1)!];
  const [from, to] = store.domain;
  let bin = -1;
  for (let row = 0; row < store.length; row++) {
    // Both parts of the columns are sorted by start, so the bin moves along with the rows.
    if (row === store.longCount) bin = -1;
    const start = store.start[row]!;
    const end = store.end[row]!;
    if (store.flags[row]! & FLAG.series || start >= last || end <= first) continue;
    while (edges[bin + 1]! <= start) bin++;
    if (bin >= 0 && surelyWithin(store, row, [edges[bin]!, edges[bin + 1]!])) {
      places[row] = (store.kind[row]! * (edges.length - 1) + bin) * LANES;
      continue;
    }
    rows.push(row);
    bins.push(Math.max(0, bin));
    spread(edges, Math.max(0, bin), [Math.max(start, from), Math.min(end, to)], weights);
    starts.push(weights.length);
  }
  return {
    rows: Uint32Array.from(rows),
    bins: Uint32Array.from(bins),
    starts: Uint32Array.from(starts),
    weights: Float64Array.from(weights)
  };
}

function spread(edges: readonly number[], first: number, [start, end]: TimeExtent, weights: number[]): void {
  for (let bin = first; bin + 1 < edges.length && edges[bin]! < end; bin++) {
    const overlap = Math.min(end, edges[bin + 1]!) - Math.max(start, edges[bin]!);
    weights.push(Math.max(0, overlap) / (end - start));
  }
}
