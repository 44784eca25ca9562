import type {FigureState} from '../core/scale/radius.ts';
import {FIXED_RADIUS, NONE_RADIUS, UNKNOWN_RADIUS} from '../core/scale/radius.ts';

/** What is known of a figure, in the order of the codes that the shaders read. */
export const FIGURES: readonly FigureState[] = ['known', 'unknown', 'none'];

/** Texels of the sheet per px: two, so that a sprite is sharp wherever between the pixels of the screen it falls. */
export const SPRITE_SCALE = 2;

/** Radius in px at scale 1 of the largest circle that is drawn from the sheet; larger ones are computed pixel by pixel. */
export const LARGEST_SPRITE = 32;

/** How many kinds and statuses there are; their codes, which the columns and the shaders share, count from 0. */
export const KIND_COUNT = 4;
export const STATUS_COUNT = 6;

const ATTACK = 0;
const ARREST = 2;

/** What a kind reaches beyond its radius, at most, with casing and crossing, in px. */
const MARGIN = 6;

// Sizes of circles, each 9 percent above the last: a sprite is never scaled by more than half of that.
const SMALLEST = 2;
const STEPS_PER_DOUBLING = 8;
const STEPS = Math.log2(LARGEST_SPRITE / SMALLEST) * STEPS_PER_DOUBLING + 1;

/** One row of the sheet: a shape of one size, once for every status. */
export interface Shelf {
  /** Code of the kind. */
  readonly kind: number;
  readonly figure: FigureState;
  /** Half-width in px at scale 1. */
  readonly radius: number;
}

/** The shelves of the sheet: shapes of one fixed size first, then circles by size. */
export const SHELVES: readonly Shelf[] = [
  {kind: ATTACK, figure: 'unknown', radius: UNKNOWN_RADIUS},
  {kind: ATTACK, figure: 'none', radius: NONE_RADIUS},
  ...Array.from({length: KIND_COUNT - 1}, (_, i): Shelf => ({
    kind: ATTACK + 1 + i,
    figure: 'known',
    radius: FIXED_RADIUS
  })),
  ...Array.from({length: STEPS}, (_, step): Shelf => ({
    kind: ATTACK,
    figure: 'known',
    radius: SMALLEST * 2 ** (step / STEPS_PER_DOUBLING)
  }))
];

/** The first of the shelves whose size follows the figure, and with it the scale of marks. */
export const FIRST_SCALED = SHELVES.length - STEPS;

/** The shelf with a shape in the size nearest to a half-width in px at scale 1. */
export function shelfOf({kind, figure, radius}: Shelf): number {
  if (kind !== ATTACK || figure !== 'known') {
    return SHELVES.findIndex((shelf) => shelf.kind === kind && shelf.figure === figure);
  }
  const step = Math.round(Math.log2(radius / SMALLEST) * STEPS_PER_DOUBLING);
  return FIRST_SCALED + Math.min(STEPS - 1, Math.max(0, step));
}

/** Where the shelves lie on a sheet. */
export interface SpriteSheet {
  /** Size in texels. */
  readonly width: number;
  readonly height: number;
  /**
   * Four per shelf: its top and the side of its cells in texels, the half-width of its shape in px, its kind + 4 × figure.
   * Behind the last shelf stands the size of the sheet in texels.
   */
  readonly shelves: Float32Array;
}

/** The sheet for a scale of marks: shelves one below another, the cells of each in the order of the statuses. */
export function spriteSheet(markScale: number): SpriteSheet {
  const shelves = new Float32Array((SHELVES.length + 1) * 4);
  let [width, height] = [0, 0];
  SHELVES.forEach(({kind, figure, radius}, i) => {
    const scaled = i < FIRST_SCALED ? radius : radius * markScale;
    const reach = kind === ATTACK || kind === ARREST ? 1 : 4 / 3;
    const side = Math.ceil((scaled * reach + MARGIN) * 2 * SPRITE_SCALE);
    shelves.set([height, side, scaled, kind + KIND_COUNT * FIGURES.indexOf(figure)], i * 4);
    width = Math.max(width, side * STATUS_COUNT);
    height += side;
  });
  shelves.set([width, height], SHELVES.length * 4);
  return {width, height, shelves};
}
