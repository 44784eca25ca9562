import type {Size} from '../../core/camera/camera.ts';
import type {ThemeName} from '../../core/theme/tokens.ts';

/** What may stand around the map, in the order in which it is offered. Whose data and whose borders they are always stands there. */
export const PICTURE_PARTS = [
  'title',
  'period',
  'legend',
  'circles',
  'certainty',
  'placed',
  'scale',
  'address'
] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** How a view is made into a picture. */
export interface PictureOptions extends Size {
  readonly theme: ThemeName;
  /** Without sea and paper, so that what is below shows through. */
  readonly transparent: boolean;
  readonly title: string;
  readonly parts: readonly PicturePart[];
}

/** Sides of a picture in px, inclusive. Below, what has to be said leaves no room for the map. */
export const LEAST_SIDE = 320;
export const MOST_SIDE = 8192;

/** Most px of a file with all its magnification; browsers give larger canvases back empty. */
export const MOST_PIXELS = 50_000_000;

/** How many px of a file stand for one px of its picture. */
export const PICTURE_SCALES = [1, 2, 3, 4] as const;
export type PictureScale = (typeof PICTURE_SCALES)[number];

/** Px of an inch of paper. */
export const PAPER_DPI = 300;

/** Sizes in px that pictures are asked for. Paper is A4 at {@link PAPER_DPI}. */
export const PICTURE_SIZES = {
  card: {width: 1200, height: 630},
  square: {width: 1080, height: 1080},
  portrait: {width: 1080, height: 1350},
  slide: {width: 1920, height: 1080},
  paper: {width: 3508, height: 2480}
} as const satisfies Record<string, Size>;

/** Whole px within the least and the most side. */
export function clampedSize({width, height}: Size): Size {
  return {width: clampedSide(width), height: clampedSide(height)};
}

/** Whether a file of this size and magnification can be made of px. */
export function fitsCanvas({width, height}: Size, scale: number): boolean {
  return Math.max(width, height) * scale <= 2 * MOST_SIDE && width * height * scale ** 2 <= MOST_PIXELS;
}

function clampedSide(side: number): number {
  return Math.round(Math.min(MOST_SIDE, Math.max(LEAST_SIDE, Number.isFinite(side) ? side : LEAST_SIDE)));
}
