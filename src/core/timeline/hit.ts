import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import {DAY_MS, floorDay} from '../time/day.ts';
import type {Band} from './bands.ts';
import type {BarLayout} from './bars.ts';
import type {BinRows} from './bin-rows.ts';
import {binAt} from './bins.ts';
import type {Flag} from './flags.ts';
import type {FlowBand} from './flow-bands.ts';
import type {RowHeights} from './row-heights.ts';
import type {TimeScale} from './time-scale.ts';

/** What lies under a point of the plot. */
export interface Hit {
  /** Ids of the records, at least one. */
  readonly ids: readonly string[];
  /** Half-open extent that they are drawn over, ms since the epoch, UTC; ends may be open. */
  readonly extent: TimeExtent;
  /** Where a click moves the playhead, ms since the epoch; null when to where it was clicked. */
  readonly instant: number | null;
}

/** Everything that stands in the plot. */
export interface PlotContent {
  readonly store: EventStore;
  readonly scale: TimeScale;
  readonly edges: readonly number[];
  readonly rows: BinRows;
  readonly bars: BarLayout;
  readonly bands: readonly (Band & {readonly lane: number})[];
  readonly flags: readonly Flag[];
  readonly flows: readonly (FlowBand & {readonly lane: number})[];
  readonly heights: RowHeights;
}

/** Px around a lane's mark that count as the mark. */
const REACH = 2;

/** What lies at a point of the plot, in px from its top left corner; null when nothing does. */
export function hitPlot(plot: PlotContent, x: number, y: number): Hit | null {
  const {heights} = plot;
  if (y <= heights.baseline) return hitBar(plot, x, heights.baseline - y);
  const flow = laneAt(plot.flows, {x, y, top: heights.flows, pitch: heights.flowPitch});
  if (flow) return {ids: [flow.id], extent: flow.extent, instant: null};
  if (y >= heights.flags && y < heights.flows) {
    const flag = plot.flags.find((each) => x >= each.x - 4 && x <= each.x + 12);
    return flag ? {ids: flag.ids, extent: flag.extent, instant: floorDay(flag.extent[0])} : null;
  }
  const band = laneAt(plot.bands, {x, y, top: heights.bands, pitch: heights.bandPitch});
  return band && {ids: [band.id], extent: band.extent, instant: null};
}

function hitBar({store, scale, edges, rows, bars}: PlotContent, x: number, above: number): Hit | null {
  const bin = binAt(edges, scale.instant(x));
  const inBin = rows.of(bin);
  if (inBin.length === 0 || above > inBin.length * bars.unitPx + REACH) return null;
  const level = Math.min(Math.floor(above / bars.unitPx), inBin.length - 1);
  if (!bars.blocks && inBin.length > 1) {
    const ids = Array.from(inBin, (row) => store.ids[row]!);
    return {ids, extent: [edges[bin]!, edges[bin + 1]!], instant: edges[bin]!};
  }
  const row = inBin[level]!;
  return {
    ids: [store.ids[row]!],
    extent: [store.start[row]!, store.end[row]!],
    instant: store.end[row]! - store.start[row]! <= DAY_MS ? floorDay(store.start[row]!) : null
  };
}

function laneAt<T extends {readonly x0: number; readonly x1: number; readonly lane: number}>(
  marks: readonly T[],
  {x, y, top, pitch}: {x: number; y: number; top: number; pitch: number}
): T | null {
  if (pitch === 0) return null;
  const lane = Math.floor((y - top) / pitch);
  return marks.find((mark) => mark.lane === lane && x >= mark.x0 - REACH && x <= mark.x1 + REACH) ?? null;
}
