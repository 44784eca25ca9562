/** A place on the screen, in CSS px. */
export type Point = readonly [x: number, y: number];

/** An arrow as outlines in CSS px; each is a closed ring, or an open line where said so. */
export interface Arrow {
  /** Outline of the ribbon's body; empty when the arrow has no figure. */
  readonly ribbon: readonly Point[];
  /** The open line along the body's middle, up to the head; empty when there is only a head. */
  readonly shaft: readonly Point[];
  /** Two open parallel lines of an arrow without a figure; empty when it has one. */
  readonly rails: readonly (readonly Point[])[];
  /** Outline of the head. */
  readonly head: readonly Point[];
  /** All of the line that it grows along, from place to place. */
  readonly curve: readonly Point[];
  /** Length along the curve, in px. */
  readonly length: number;
}

/** Pixels of width per person at scale 1. */
const PX_PER_PERSON = 0.008;

/** Below this visible length, in px, an arrow is drawn as a head without a shaft. */
const STUB_PX = 40;

/** Width in px above which a head has a flat base: a notch would tear a hole. */
const FLAT_WIDTH = 8;

const SEGMENTS = 32;
const RAIL_GAP = 2.6;

/**
 * Outline of a curved arrow from `from` to `to`, grown to `progress` in (0, 1].
 * The curve is a quadratic Bézier whose middle lies `bend` of the chord to the left of the way.
 * @param width px, linear in the figure; null when the number is unknown, which draws two rails instead of a ribbon
 * @param trim px kept free at the origin and at the destination, for the discs and marks that stand there
 */
export function arrow(
  from: Point,
  to: Point,
  {
    bend,
    width,
    progress = 1,
    trim = [0, 0]
  }: {bend: number; width: number | null; progress?: number; trim?: readonly [number, number]}
): Arrow {
  const whole = sample(from, to, bend);
  const length = lengthOf(whole);
  const end = (length - Math.min(trim[1], length * 0.8)) * progress;
  const start = Math.min(trim[0], end * 0.4);
  const line = cut(whole, start, end);
  const flat = width !== null && width > FLAT_WIDTH;
  const headLength = Math.min(end - start, headLengthFor(width));
  const half = width === null ? 5.2 : Math.max(width / 2 + 4.5, 0.86 * width);
  // The body runs a little way under the head: on a curve its end and the head's base are not quite parallel.
  const shaft = cut(line, 0, Math.max(0.5, lengthOf(line) - headLength * (flat ? 0.92 : 0.7)));
  const stub = end - start < STUB_PX;
  return {
    ribbon: width === null || stub ? [] : [...offset(shaft, width / 2), ...offset(shaft, -width / 2).reverse()],
    shaft: stub ? [] : shaft,
    rails: width !== null || stub ? [] : [offset(shaft, RAIL_GAP / 2), offset(shaft, -RAIL_GAP / 2)],
    head: head(line, headLength, half, flat),
    curve: whole,
    length: end - start
  };
}

/** Width in px of a flow that carried this many people; null when unknown. At least 1.5, so that one person can be seen. */
export function flowWidth(value: number | null, scale = 1): number | null {
  return value === null ? null : Math.max(1.5, value * PX_PER_PERSON * scale);
}

function headLengthFor(width: number | null): number {
  return width === null ? 11 : Math.max(11, 6.5 + 0.9 * width, 1.33 * width);
}

function sample([x0, y0]: Point, [x1, y1]: Point, bend: number): Point[] {
  // Screen y runs downwards, so the left of the way is (dy, -dx). A quadratic curve reaches half of its control point.
  const cx = (x0 + x1) / 2 + (y1 - y0) * bend * 2;
  const cy = (y0 + y1) / 2 - (x1 - x0) * bend * 2;
  return Array.from({length: SEGMENTS + 1}, (_, i): Point => {
    const t = i / SEGMENTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * cx + c * x1, a * y0 + b * cy + c * y1];
  });
}

function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1]!, line[i]!);
  return length;
}

// The part of a line between two distances from its start, both in px.
function cut(line: readonly Point[], from: number, to: number): Point[] {
  const part: Point[] = [];
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const step = distance(a, b);
    const [enter, leave] = [(from - walked) / step, (to - walked) / step];
    if (part.length === 0 && enter <= 1) part.push(between(a, b, Math.max(0, enter)));
    if (part.length > 0 && leave <= 1) return [...part, between(a, b, Math.max(0, leave))];
    if (part.length > 0) part.push(b);
    walked += step;
  }
  return part;
}

function head(line: readonly Point[], length: number, half: number, flat: boolean): Point[] {
  const tip = line.at(-1)!;
  const base = cut(line, 0, Math.max(0.5, lengthOf(line) - length)).at(-1)!;
  const [dx, dy] = unit(base, tip);
  const notch = flat ? 0 : length * 0.28;
  return [
    tip,
    [base[0] - dy * half, base[1] + dx * half],
    [base[0] + dx * notch, base[1] + dy * notch],
    [base[0] + dy * half, base[1] - dx * half]
  ];
}

function offset(line: readonly Point[], by: number): Point[] {
  return line.map(([x, y], i): Point => {
    const [dx, dy] = unit(line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!);
    return [x + dy * by, y - dx * by];
  });
}

function unit(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
