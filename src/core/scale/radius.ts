/** Radius in px of a circle that stands for one person, at scale 1. */
const UNIT_RADIUS = 2.05;

/** Half-width in px of marks that are not scaled by a figure. */
export const FIXED_RADIUS = 6;

/** Radius in px of an attack whose number of killed is not known: a different mark, never the smallest circle. */
export const UNKNOWN_RADIUS = 8;

/** Radius in px of an attack in which nobody was killed. */
export const NONE_RADIUS = 4;

/** What is known of the figure that would scale a mark. */
export type FigureState = 'known' | 'unknown' | 'none';

/** Whether a figure is a number above 0, is 0, or is unknown (NaN). */
export function figureState(value: number): FigureState {
  return Number.isNaN(value) ? 'unknown' : value > 0 ? 'known' : 'none';
}

/** Radius in px of a circle whose area is proportional to the value (https://en.wikipedia.org/wiki/Proportional_symbol_map). */
export function circleRadius(value: number, scale = 1): number {
  return UNIT_RADIUS * Math.sqrt(value) * scale;
}

/** Radius in px of an attack with this latest figure; NaN is unknown. */
export function attackRadius(value: number, scale = 1): number {
  const state = figureState(value);
  if (state === 'known') return circleRadius(value, scale);
  return state === 'none' ? NONE_RADIUS : UNKNOWN_RADIUS;
}
