import type {Size} from '../camera/camera.ts';

/** Shapes of films as width to height: a screen, a square, a telephone held upright, a portrait in a feed. */
export const FILM_SHAPES = {'16:9': [16, 9], '1:1': [1, 1], '4:5': [4, 5], '9:16': [9, 16]} as const;
export type FilmShape = keyof typeof FILM_SHAPES;

/** Lengths in px that the shorter side may have. */
export const FILM_SIDES = [360, 480, 720, 1080, 1440, 2160] as const;
export type FilmSide = (typeof FILM_SIDES)[number];

/** Mean side in px of a film that is set in the sizes of the screen; a larger one is set larger. */
const DESK = 720;

/** Steps in which it is set larger, so that a px of the screen fills px of the film without a rest. */
const STEP = 0.25;

/** The size in px of a film; both sides are even, because H.264 keeps colors for two px at a time. */
export function filmSize(shape: FilmShape, side: FilmSide): Size {
  const [wide, high] = FILM_SHAPES[shape];
  const scale = side / Math.min(wide, high);
  return {width: even(wide * scale), height: even(high * scale)};
}

/** How many px of a film one px of the screen becomes in it: a multiple of a quarter that divides both of its sides. */
export function filmUnit({width, height}: Size): number {
  const wanted = Math.sqrt(width * height) / DESK;
  for (let unit = Math.floor(wanted / STEP) * STEP; unit > 1; unit -= STEP)
    if (Number.isInteger(width / unit) && Number.isInteger(height / unit)) return unit;
  return 1;
}

function even(length: number): number {
  return 2 * Math.round(length / 2);
}
