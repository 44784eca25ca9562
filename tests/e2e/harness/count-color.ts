import type {PNG} from 'pngjs';

/** In px of a picture; right and bottom are outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many px of a box are about this color, given as six-digit hex. */
export function countOf(png: PNG, {left, top, right, bottom}: Box, color: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * png.width + x) * 4;
      if (wanted.every((value, channel) => Math.abs(png.data[at + channel]! - value) <= 12)) count++;
    }
  return count;
}
