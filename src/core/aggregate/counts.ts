import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {SUM, sumsOf} from './sums.ts';

/** How many records surely are there, and how many more may be: their date or their place leaves it open. */
export interface Count {
  readonly sure: number;
  readonly possible: number;
}

/** Number of records of one kind, and apart from them the series, which are no single record. */
export interface KindCount extends Count {
  readonly series: number;
}

/** Everything that the counter shows for one extent of time. */
export interface Counts {
  /** One entry per kind, in the order of KINDS. Series are counted apart from `sure` and `possible`. */
  readonly kinds: readonly KindCount[];
  /** All incidents, series included: as many as are listed. */
  readonly records: Count;
  /**
   * Reported killed in attacks: low and high over the range of records and figures, the sum of the latest figures, the
   * attacks with a figure that surely and that possibly are there, and those without a figure.
   */
  readonly killed: {
    readonly low: number;
    readonly high: number;
    readonly latest: number;
    readonly records: number;
    readonly possible: number;
    readonly unknown: number;
  };
  /** Records shown as points, as areas and in the tray, sure or possible, series included. */
  readonly placements: {readonly point: number; readonly area: number; readonly tray: number};
}

/** Counts the incidents of a mask that touch the half-open extent (ms, UTC), at the cost of {@link sumsOf}. */
export function countsOf(store: EventStore, bits: Uint8Array, extent: TimeExtent): Counts {
  const sums = sumsOf(store, bits, extent);
  const [point, area, tray] = sums.subarray(SUM.placements);
  return {
    kinds: KINDS.map((_, kind) => ({
      sure: sums[SUM.sure + kind]!,
      possible: sums[SUM.possible + kind]!,
      series: sums[SUM.series + kind]!
    })),
    records: {sure: sums[SUM.recordsSure]!, possible: sums[SUM.recordsPossible]!},
    killed: {
      ...{low: sums[SUM.killedLow]!, high: sums[SUM.killedHigh]!, latest: sums[SUM.killedLatest]!},
      ...{records: sums[SUM.killedSure]!, possible: sums[SUM.killedPossible]!, unknown: sums[SUM.killedUnknown]!}
    },
    placements: {point: point!, area: area!, tray: tray!}
  };
}
