import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, relative, resolve} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

const TESTS = resolve(import.meta.dirname, '../..');
const OUTPUT = resolve(TESTS, '.output');

/** How strictly pictures are compared. */
export interface PictureOptions {
  /** Share of pixels that may differ, 0 to 1. */
  readonly tolerance?: number;
  /** How far a pixel's color may be off before it counts as different, 0 to 1. */
  readonly threshold?: number;
}

/**
 * Throws unless a picture equals the one kept at `golden`, a path under tests/. A picture that differs is written to
 * tests/.output as `*-changed.png` with the differences in `*-difference.png`. With UPDATE_PICTURES=1 in the
 * environment the picture is kept as the new golden one instead.
 */
export function expectPicture(actual: Buffer, golden: string, options: PictureOptions = {}): void {
  const {tolerance = 0.001, threshold = 0.1} = options;
  const kept = resolve(TESTS, golden);
  if (process.env.UPDATE_PICTURES === '1') return write(kept, actual);
  if (!existsSync(kept)) {
    const changed = writeOutput(golden, 'changed', actual);
    throw new Error(`no picture to compare with: ${golden}; the new one is ${changed}`);
  }
  const file = readFileSync(kept);
  // The same file is the same picture, and need not be unpacked to see that.
  if (file.equals(actual)) return;
  const before = PNG.sync.read(file);
  const after = PNG.sync.read(actual);
  if (before.width !== after.width || before.height !== after.height) {
    const changed = writeOutput(golden, 'changed', actual);
    throw new Error(`${golden} is ${before.width}×${before.height}, but ${changed} is ${after.width}×${after.height}`);
  }
  const {width, height} = before;
  const difference = new PNG({width, height});
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height, {threshold});
  const share = pixels / (width * height);
  if (share <= tolerance) return;
  const changed = writeOutput(golden, 'changed', actual);
  writeOutput(golden, 'difference', PNG.sync.write(difference));
  throw new Error(`${golden} differs in ${(share * 100).toFixed(2)} % of its pixels; see ${changed}`);
}

function writeOutput(golden: string, suffix: string, data: Buffer): string {
  const path = resolve(OUTPUT, `${basename(golden, '.png')}-${suffix}.png`);
  write(path, data);
  return relative(resolve(TESTS, '..'), path);
}

function write(path: string, data: Buffer): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, data);
}
