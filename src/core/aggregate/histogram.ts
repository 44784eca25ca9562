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

/**
 * Counts the rows of a mask per bin. A record whose extent touches several bins adds its weight of 1 to them
 * in proportion to the time it spends in each; what lies outside the edges is not counted.
 */
export function histogram(store: EventStore, bits: Uint8Array, edges: readonly number[]): Histogram {
  const bins = edges.length - 1;
  const counts = KINDS.map(() => new Uint32Array(bins));
  const uncertain = new Float64Array(bins);
  const first = edges[0]!;
  const last = edges[bins]!;
  // Both parts of the columns are sorted by start, so the bin moves along with the rows.
  let bin = -1;
  for (let row = 0; row < store.length; row++) {
    if (row === store.longCount) bin = -1;
    if (!bits[row] || store.flags[row]! & FLAG.series) continue;
    const start = store.start[row]!;
    const end = store.end[row]!;
    if (start >= last || end <= first) continue;
    while (edges[bin + 1]! <= start) bin++;
    if (bin >= 0 && bits[row] === PASS.in && surelyWithin(store, row, [edges[bin]!, edges[bin + 1]!]))
      counts[store.kind[row]!]![bin]!++;
    else spread(uncertain, edges, {extent: [start, end], domain: store.domain, from: Math.max(bin, 0)});
  }
  return {edges, counts, uncertain};
}

function spread(
  weights: Float64Array,
  edges: readonly number[],
  {extent, domain, from}: {extent: TimeExtent; domain: TimeExtent; from: number}
): void {
  const start = Math.max(extent[0], domain[0]);
  const end = Math.min(extent[1], domain[1]);
  for (let bin = from; bin + 1 < edges.length && edges[bin]! < end; bin++) {
    const overlap = Math.min(end, edges[bin + 1]!) - Math.max(start, edges[bin]!);
    if (overlap > 0) weights[bin]! += overlap / (end - start);
  }
}
