import type {Size} from '../camera/camera.ts';

/** How small maps stand in rows of equal length. Sizes in CSS px. */
export interface PanelLayout {
  readonly columns: number;
  readonly size: Size;
}

/** Least width and height of a map; gap between maps, and height of the words under each. */
const LEAST = {width: 150, height: 90} as const;
export const PANEL_GAP = 16;
const CAPTION = 76;

/** Flattest and tallest map, as its height in widths. */
const FLATTEST = 0.25;
const TALLEST = 1.1;

/**
 * The layout of so many small maps in a room that shows most of what a large map of the given size shows; where they do not
 * all go into the room, as many as there is room for stand beside each other, and the rest below.
 */
export function panelLayout(count: number, room: Size, large: Size): PanelLayout {
  const most = Math.max(1, Math.min(count, columnsIn(room.width)));
  const all = Array.from({length: count}, (_, i) => Math.ceil(count / (i + 1)))
    .filter((columns) => columns <= most)
    .map((columns) => layoutOf(columns, count, room))
    .filter(({size: {width, height}}) => height >= Math.max(LEAST.height, width * FLATTEST));
  const scale = ({size: {width, height}}: PanelLayout) => Math.min(width / large.width, height / large.height);
  const best = all.reduce<PanelLayout | null>((a, b) => (a && scale(a) >= scale(b) ? a : b), null);
  if (best) return best;
  const width = widthOf(most, room.width);
  return {columns: most, size: {width, height: Math.round(width * 0.6)}};
}

function layoutOf(columns: number, count: number, room: Size): PanelLayout {
  const rows = Math.ceil(count / columns);
  const width = widthOf(columns, room.width);
  const height = Math.floor((room.height - (PANEL_GAP + CAPTION) * rows) / rows);
  return {columns, size: {width, height: Math.min(height, Math.round(width * TALLEST))}};
}

function columnsIn(width: number): number {
  return Math.floor((width + PANEL_GAP) / (LEAST.width + PANEL_GAP));
}

function widthOf(columns: number, room: number): number {
  return Math.max(1, Math.floor((room - PANEL_GAP * (columns - 1)) / columns));
}
