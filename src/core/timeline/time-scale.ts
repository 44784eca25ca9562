import {scaleUtc} from 'd3-scale';
import type {TimeExtent} from '../../../geo/index.ts';

/** Linear scale between instants (ms since the epoch, UTC) and px from the left edge of the plot; later is always further right. */
export interface TimeScale {
  /** Half-open extent of time that the plot shows. */
  readonly view: TimeExtent;
  /** Width of the plot in px. */
  readonly width: number;
  /** Px of an instant; not clamped. Open ends (±Infinity) stay infinite. */
  x(instant: number): number;
  /** Instant at a px; not clamped. */
  instant(x: number): number;
}

/** The scale of a plot `width` px wide that shows the view. Throws a TypeError for an empty view. */
export function timeScale(view: TimeExtent, width: number): TimeScale {
  if (!(view[1] > view[0])) throw new TypeError(`invalid view: ${view[0]}/${view[1]}`);
  const scale = scaleUtc(view, [0, Math.max(1, width)]);
  return {
    view,
    width,
    x: (instant) => (Number.isFinite(instant) ? scale(instant) : instant),
    instant: (x) => scale.invert(x).getTime()
  };
}
