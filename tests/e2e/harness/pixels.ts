import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Share of the pixels in which two pictures of one size differ, 0 to 1. */
export function difference(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.1}) / (a.width * a.height);
}
