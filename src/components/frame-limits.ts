/** Widths of a map with its panels, in px, below which panels lie over the map one at a time, and from which both columns have room beside it; the first also stands in the styles of its parts. */
export const NARROW = 640;
export const WIDE = 1180;

/** Height in px below which the table and all the map's tools do not stand together. */
export const LOW = 820;

/** Height in px below which the timeline and the plate over the map stand in one line each; also in the styles of its parts. */
export const SHORT = 560;

/** Width in px below which the plate over a compact map lies all across it. */
export const ACROSS = 560;
