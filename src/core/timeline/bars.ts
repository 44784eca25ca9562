import type {Histogram} from '../aggregate/histogram.ts';
import type {TimeScale} from './time-scale.ts';

/** Height of one record in px, gap included, while the records of the highest bar fit. */
const BLOCK_PX = 7;

/** From this height on a record is a block of its own; below, the blocks of a kind are one bar. */
const LEAST_BLOCK_PX = 3;

/** How the bars stand: y grows upwards from the baseline. */
export interface BarLayout {
  /** Px of height per record. */
  readonly unitPx: number;
  /** True while one record is one block. */
  readonly blocks: boolean;
  /** Left edge and width in px of every bar's ink, whole px. */
  readonly bars: readonly {readonly x: number; readonly width: number}[];
  /** Greatest number of records in one bar. */
  readonly highest: number;
}

/** A rectangle in px; y is the distance of its lower edge from the baseline. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places the bars of a histogram in `height` px. The block shrinks before anything is cut off; its meaning never changes. */
export function barLayout({edges, counts, uncertain}: Histogram, scale: TimeScale, height: number): BarLayout {
  let highest = 0;
  let tallest = 0;
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const records = counts.reduce((sum, ofKind) => sum + ofKind[bin]!, 0);
    highest = Math.max(highest, records);
    tallest = Math.max(tallest, records + uncertain[bin]!);
  }
  const fitting = tallest > 0 ? height / tallest : BLOCK_PX;
  const blocks = fitting >= LEAST_BLOCK_PX;
  const bars = edges.slice(0, -1).map((edge, bin) => {
    const x = Math.round(scale.x(edge));
    return {x, width: Math.max(1, Math.round(scale.x(edges[bin + 1]!)) - x - 1)};
  });
  return {unitPx: blocks ? Math.min(BLOCK_PX, Math.floor(fitting)) : fitting, blocks, bars, highest};
}

/** Boxes of `count` records of one kind in a bar, above `below` others: one a record, or one for all. */
export function boxes({unitPx, blocks, bars}: BarLayout, bin: number, below: number, count: number): Box[] {
  const {x, width} = bars[bin]!;
  if (count === 0) return [];
  if (!blocks) return [{x, y: below * unitPx, width, height: count * unitPx}];
  return Array.from({length: count}, (_, i) => ({x, y: (below + i) * unitPx, width, height: unitPx - 1}));
}

/** Path of filled boxes standing on a baseline at `baseline` px from the top. */
export function fillPath(all: readonly Box[], baseline: number): string {
  return all.map(({x, y, width, height}) => rectangle(x, baseline - y - height, width, height)).join('');
}

/** Path of the same boxes as outlines for a line 1 px wide, which stays inside them. */
export function outlinePath(all: readonly Box[], baseline: number): string {
  return all
    .map(({x, y, width, height}) =>
      rectangle(x + 0.5, baseline - y - height + 0.5, Math.max(0.5, width - 1), Math.max(0.5, height - 1))
    )
    .join('');
}

/** Boxes of the records without a day, on top of the others and joined into one layer. */
export function uncertainBoxes({counts, uncertain}: Histogram, {unitPx, bars}: BarLayout): Box[] {
  return bars.flatMap(({x, width}, bin) => {
    const height = uncertain[bin]! * unitPx;
    const below = counts.reduce((sum, ofKind) => sum + ofKind[bin]!, 0);
    return height < 0.05 ? [] : [{x, y: below * unitPx, width: width + (below === 0 ? 1 : 0), height}];
  });
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${round(y)}h${width}v${round(height)}h${-width}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
