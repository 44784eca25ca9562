import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Share of the pixels in which two pictures of one size differ, 0 to 1. */
export function difference(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.1}) / (a.width * a.height);
}

/** Edges of a part of a picture, in its pixels; right and bottom lie outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sum of the differences from the ground, the first pixel, in pixels of which every channel is 255 away from it. */
export function ink({data, width}: PNG, {left, top, right, bottom}: Box): number {
  let sum = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      for (let channel = 0; channel < 3; channel++)
        sum += Math.abs(data[(y * width + x) * 4 + channel]! - data[channel]!);
  return sum / 3 / 255;
}
