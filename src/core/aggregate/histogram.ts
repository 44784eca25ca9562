import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import {surelyWithin} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import {lowerBound} from '../store/time-range.ts';

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

/** At the place of a bin: the row lies in none, or has shares of several. */
const NONE = 0xfffe;
const SEVERAL = 0xffff;

/**
 * Finds the bin of every row once. A record whose extent touches several bins adds its weight of 1 to them in proportion
 * to the time it spends in each; what lies outside the edges is not counted. At most 65,534 bins.
 */
export function histogramIndex(store: EventStore, edges: readonly number[]): HistogramIndex {
  const bins = edges.length - 1;
  const binOf = binsOf(store, edges);
  const shares = sharesOf(store, edges, binOf);
  return {
    count: (bits) => {
      const counts = new Uint32Array(KINDS.length * bins);
      const uncertain = new Float64Array(bins);
      const {kind} = store;
      for (let row = 0; row < bits.length; row++) {
        const bin = binOf[row]!;
        if (bits[row] === OUT || bin >= NONE) continue;
        if (bits[row] === IN) counts[kind[row]! * bins + bin]!++;
        else uncertain[bin]!++;
      }
      for (const {row, from, weights} of shares)
        if (bits[row]) for (let i = 0; i < weights.length; i++) uncertain[from + i]! += weights[i]!;
      return {edges, counts: KINDS.map((_, i) => counts.slice(i * bins, (i + 1) * bins)), uncertain};
    }
  };
}

const {in: IN, out: OUT} = PASS;

// Both parts of the columns are sorted by start, so the bin moves along with the rows.
function binsOf(store: EventStore, edges: readonly number[]): Uint16Array {
  const binOf = new Uint16Array(store.length).fill(NONE);
  const [first, last] = [edges[0]!, edges.at(-1)!];
  let bin = -1;
  for (let row = 0; row < store.length; row++) {
    if (row === store.longCount) bin = -1;
    const start = store.start[row]!;
    if (store.flags[row]! & FLAG.series || start >= last || store.end[row]! <= first) continue;
    while (edges[bin + 1]! <= start) bin++;
    const within = bin >= 0 && surelyWithin(store, row, [edges[bin]!, edges[bin + 1]!]);
    binOf[row] = within ? bin : SEVERAL;
  }
  return binOf;
}

/** What a row adds to the bins from one on. */
interface Shares {
  readonly row: number;
  readonly from: number;
  readonly weights: readonly number[];
}

function sharesOf({length, start, end, domain}: EventStore, edges: readonly number[], binOf: Uint16Array): Shares[] {
  const shares: Shares[] = [];
  for (let row = 0; row < length; row++) {
    if (binOf[row] !== SEVERAL) continue;
    const extent: TimeExtent = [Math.max(start[row]!, domain[0]), Math.min(end[row]!, domain[1])];
    shares.push({row, ...spread(edges, extent)});
  }
  return shares;
}

function spread(edges: readonly number[], [start, end]: TimeExtent): Omit<Shares, 'row'> {
  const from = Math.max(0, lowerBound(edges, start) - 1);
  const weights: number[] = [];
  for (let bin = from; bin + 1 < edges.length && edges[bin]! < end; bin++) {
    const overlap = Math.min(end, edges[bin + 1]!) - Math.max(start, edges[bin]!);
    weights.push(Math.max(0, overlap) / (end - start));
  }
  return {from, weights};
}
