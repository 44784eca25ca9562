import type {Controls} from '../components/controls.ts';
import type {Padding, Size} from '../core/camera/camera.ts';

/** Widths in px of the element from which the columns stand beside the map, and below which the plate lies across it. */
const WIDE = 1180;
const NARROW = 640;

/** Columns and dock in px, as in src/components/base.css. */
const COLUMNS = 296 + 384;
const DOCK = 200;
const PHONE = {dock: 190, plate: 170};
const EMBED_DOCK = 104;
const PLATE = 290;

/** The map's size before it is drawn, and what will lie over it, so that the first view fits what remains free. In px. */
export function firstRoom(controls: Controls, {width, height}: Size): {readonly size: Size; readonly padding: Padding} {
  const even = {top: 24, right: 24, bottom: 24, left: 24};
  const room = (across: number, down: number, padding: Padding) => ({
    size: {width: Math.max(240, width - across), height: Math.max(160, height - down)},
    padding
  });
  if (controls === 'none') return room(0, 0, even);
  if (controls === 'compact')
    return room(0, EMBED_DOCK, {...even, ...(width < 480 ? {top: 96} : {left: 140, right: 56})});
  if (width >= WIDE) return room(COLUMNS, DOCK, even);
  if (width < NARROW) return room(0, PHONE.dock, {top: PHONE.plate, right: 24, bottom: 96, left: 24});
  return room(0, DOCK, {...even, left: PLATE});
}
