import type {Controls} from '../components/controls.ts';
import {ACROSS, NARROW, SHORT, WIDE} from '../components/frame-limits.ts';
import type {Padding, Size} from '../core/camera/camera.ts';

/** Columns and dock in px, as in src/components/base.css. */
const COLUMNS = 296 + 384;
const DOCK = {full: 200, narrow: 190, short: 105};
/** Head, timeline and foot of a map in an article. */
const EMBED = 136;

/** Px that the plate over the map takes: of the width in its corner, of the height where it lies all across. */
const PLATE = {full: 290, narrow: 170, short: 72};

/** Px above the lower edge below which the tools and the attribution of a narrow map stand. */
const TOOLS = 96;

/** The map's size before it is drawn, and what will lie over it, so that the first view fits what remains free. In px. */
export function firstRoom(controls: Controls, {width, height}: Size): {readonly size: Size; readonly padding: Padding} {
  const even = {top: 24, right: 24, bottom: 24, left: 24};
  const room = (across: number, down: number, padding: Padding) => ({
    size: {width: Math.max(240, width - across), height: Math.max(160, height - down)},
    padding
  });
  if (controls === 'none') return room(0, 0, even);
  if (controls === 'compact') {
    // Where little height is left below the plate, the tools may stand over what lies in the south-east.
    if (width < ACROSS) return room(0, EMBED, {...even, top: 108, bottom: 40});
    return room(0, EMBED, {...even, left: 140, right: 56, ...(width < NARROW && {bottom: TOOLS})});
  }
  if (width < NARROW) {
    if (height < SHORT) return room(0, DOCK.short, {...even, top: PLATE.short});
    return room(0, DOCK.narrow, {...even, top: PLATE.narrow, bottom: TOOLS});
  }
  const dock = height < SHORT ? DOCK.short : DOCK.full;
  return width >= WIDE ? room(COLUMNS, dock, even) : room(0, dock, {...even, left: PLATE.full});
}
