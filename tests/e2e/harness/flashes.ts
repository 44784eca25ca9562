import type {PNG} from 'pngjs';

/** Side of a block in px: the mean of so small a part of the screen shows every flash of a part that counts. */
const BLOCK = 16;

/** Part of the screen within which a flash counts if it covers a quarter of it, in CSS px of a screen of 1024 x 768. */
const FIELD = {width: 341, height: 256} as const;
const SHARE = 0.25;

/** A change of relative luminance that counts, as a share of white; and how bright the darker picture may be. */
const CHANGE = 0.1;
const DARK = 0.8;

/** How red a saturated red is, and a change of color that counts, in the chromaticity diagram of CIE 1976. */
const RED = 0.8;
const RED_CHANGE = 0.2;

/** One picture in blocks, row by row: mean linear light of red, green and blue in [0, 1]. */
export interface Blocks {
  readonly columns: number;
  readonly rows: number;
  readonly light: Float32Array;
}

/**
 * A picture in blocks of 16 x 16 CSS px. Colors of sRGB become linear light before they are averaged, as in the relative
 * luminance of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). What does not fill a block is left out.
 * @param scale pixels of the picture per CSS px
 */
export function blocksOf({data, width, height}: PNG, scale = 1): Blocks {
  const side = BLOCK * scale;
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)];
  const light = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * side; y++) {
    for (let x = 0; x < columns * side; x++) {
      const at = (Math.floor(y / side) * columns + Math.floor(x / side)) * 3;
      const pixel = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) light[at + channel]! += LINEAR[data[pixel + channel]!]!;
    }
  }
  return {columns, rows, light: light.map((sum) => sum / side ** 2)};
}

const LINEAR = Float32Array.from({length: 256}, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
);

/** The most opposing changes within a second that some part of the screen saw; two make a flash. */
export interface Flashes {
  readonly general: number;
  readonly red: number;
}

/**
 * How pictures in a row flash, by WCAG 2.3.1 (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds).
 * General: changes of relative luminance by 10 % of white or more, each opposed to the one before, where the darker picture
 * is below 80 %. Red: changes to or from a saturated red, R / (R + G + B) >= 0.8, by more than 0.2 in the chromaticity
 * diagram of CIE 1976; any change of color opposes the one before, which counts rather too many. They count where blocks
 * that see so many within one second cover a quarter of any 341 x 256 px.
 * @param perSecond pictures in a second; what changes faster than half of that cannot be seen in them
 */
export function flashes(pictures: readonly Blocks[], perSecond: number): Flashes {
  return {
    general: most(pictures, perSecond, generalChanges),
    red: most(pictures, perSecond, redChanges)
  };
}

type Changes = (pictures: readonly Blocks[], block: number) => readonly number[];

/** Pictures at which a block has changed far enough and the other way than before. */
function generalChanges(pictures: readonly Blocks[], block: number): readonly number[] {
  const changes: number[] = [];
  let [low, high, rising] = [Infinity, -Infinity, null as boolean | null];
  for (const [index, {light}] of pictures.entries()) {
    const [r, g, b] = light.subarray(block * 3, block * 3 + 3) as unknown as [number, number, number];
    const now = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    [low, high] = [Math.min(low, now), Math.max(high, now)];
    const fell = rising !== false && high - now >= CHANGE && now < DARK;
    const rose = rising !== true && now - low >= CHANGE && low < DARK;
    if (!fell && !rose) continue;
    changes.push(index);
    [low, high, rising] = [now, now, rose];
  }
  return changes;
}

function redChanges(pictures: readonly Blocks[], block: number): readonly number[] {
  const changes: number[] = [];
  let before: Color | null = null;
  for (const [index, {light}] of pictures.entries()) {
    const now = colorOf(light.subarray(block * 3, block * 3 + 3));
    before ??= now;
    if (Math.hypot(now.u - before.u, now.v - before.v) <= RED_CHANGE) continue;
    if (now.red || before.red) changes.push(index);
    before = now;
  }
  return changes;
}

interface Color {
  readonly u: number;
  readonly v: number;
  readonly red: boolean;
}

/** Chromaticity of CIE 1976 from linear sRGB (https://en.wikipedia.org/wiki/CIELUV); black has that of white. */
function colorOf(light: Float32Array): Color {
  const [r, g, b] = light as unknown as [number, number, number];
  const sum = r + g + b;
  if (sum < 1e-4) return {u: 0.1978, v: 0.4683, red: false};
  const x = 0.4124 * r + 0.3576 * g + 0.1805 * b;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = 0.0193 * r + 0.1192 * g + 0.9505 * b;
  const all = x + 15 * y + 3 * z;
  return {u: (4 * x) / all, v: (9 * y) / all, red: r / sum >= RED};
}

function most(pictures: readonly Blocks[], perSecond: number, changesOf: Changes): number {
  const [first] = pictures;
  if (!first) return 0;
  const {columns, rows} = first;
  const changes = Array.from({length: columns * rows}, (_, block) => changesOf(pictures, block));
  let found = 0;
  for (let end = 0; end < pictures.length; end++) {
    // Within the second that ends with this picture.
    const counts = changes.map((each) => each.filter((index) => index <= end && index > end - perSecond).length);
    while (covers(counts, found + 1, {columns, rows})) found++;
  }
  return found;
}

/** Whether blocks with at least so many changes cover a quarter of some part of the screen. */
function covers(counts: readonly number[], least: number, {columns, rows}: Pick<Blocks, 'columns' | 'rows'>): boolean {
  if (!counts.some((count) => count >= least)) return false;
  const [wide, high] = [Math.ceil(FIELD.width / BLOCK), Math.ceil(FIELD.height / BLOCK)];
  const enough = (SHARE * FIELD.width * FIELD.height) / BLOCK ** 2;
  const sums = summed(counts, least, {columns, rows});
  const sum = (x: number, y: number) => sums[y * (columns + 1) + x]!;
  for (let top = 0; top <= Math.max(0, rows - high); top++) {
    for (let left = 0; left <= Math.max(0, columns - wide); left++) {
      const [right, bottom] = [Math.min(columns, left + wide), Math.min(rows, top + high)];
      if (sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top) >= enough) return true;
    }
  }
  return false;
}

/** Summed-area table of the blocks with at least so many changes (https://en.wikipedia.org/wiki/Summed-area_table). */
function summed(counts: readonly number[], least: number, {columns, rows}: Pick<Blocks, 'columns' | 'rows'>) {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const [above, here] = [y * (columns + 1) + x, (y + 1) * (columns + 1) + x];
      const one = counts[y * columns + x]! >= least ? 1 : 0;
      sums[here + 1] = one + sums[here]! + sums[above + 1]! - sums[above]!;
    }
  }
  return sums;
}
