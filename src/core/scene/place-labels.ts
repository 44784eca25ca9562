import type {Size} from '../camera/camera.ts';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that a label should not cover: a disc in px. `cost` is what covering it costs; Infinity forbids it. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly cost: number;
}

/** A label that wants a place beside its mark. Sizes in px. */
export interface LabelCandidate {
  readonly key: string;
  /** Middle of the mark, and how far from it the label keeps. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Directions, as unit vectors from the mark, in which an arrow's head touches it; the label goes to the other side. */
  readonly heads?: readonly (readonly [x: number, y: number])[];
  /** True when it is drawn even where it covers something. */
  readonly required?: boolean;
}

/** Where a label was put. */
export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  /** Which end of its lines touches the mark. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Steps from the mark towards a label, in order of preference. */
const SIDES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.75],
  [1, 0.75],
  [-1, -0.75],
  [-1, 0.75]
];

const GAP = 5;

/** Free room between two labels, in px. */
const MARGIN = 3;

/** Distance from the edge of the map that labels keep, in px. */
const EDGE = 6;

/** What one step down in the order of preference costs, and standing where an arrow's head comes in. */
const STEP_COST = 1;
const HEAD_COST = 8;

/**
 * Places labels beside their marks, in the order given, so that none covers a label placed before it or one of the boxes:
 * to the right first, then left, above, below; a label without a free place is left out unless it is required.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  {obstacles, boxes = [], size}: {obstacles: readonly Obstacle[]; boxes?: readonly Box[]; size: Size}
): PlacedLabel[] {
  const taken = [...boxes];
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const best = bestPlace(candidate, {obstacles, taken, size});
    if (!best) continue;
    taken.push(best.box);
    placed.push(best);
  }
  return placed;
}

/** Whether two boxes come nearer than `margin` px to one another. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.left < b.right + margin && a.right > b.left - margin && a.top < b.bottom + margin && a.bottom > b.top - margin
  );
}

function bestPlace(
  candidate: LabelCandidate,
  {obstacles, taken, size}: {obstacles: readonly Obstacle[]; taken: readonly Box[]; size: Size}
): PlacedLabel | null {
  let best: {place: PlacedLabel; cost: number} | null = null;
  for (const [i, side] of SIDES.entries()) {
    const box = boxAt(candidate, side);
    const outside = !inside(box, size);
    if (outside && !candidate.required) continue;
    const forbidden = candidate.required ? 1000 : Infinity;
    let cost = i * STEP_COST + headCost(candidate, side) + (outside ? 500 : 0);
    for (const other of taken) if (overlaps(box, other, MARGIN)) cost += forbidden;
    for (const obstacle of obstacles) if (covers(box, obstacle)) cost += Math.min(obstacle.cost, forbidden);
    if (!Number.isFinite(cost) || (best && cost >= best.cost)) continue;
    const anchor = side[0] > 0 ? 'start' : side[0] < 0 ? 'end' : 'middle';
    best = {place: {key: candidate.key, box, anchor}, cost};
  }
  return best?.place ?? null;
}

function boxAt({x, y, radius, width, height}: LabelCandidate, [dx, dy]: readonly [number, number]): Box {
  const reach = radius + GAP;
  const left = dx > 0 ? x + reach * (dy ? 0.8 : 1) : dx < 0 ? x - reach * (dy ? 0.8 : 1) - width : x - width / 2;
  const middle = y + dy * (dx ? Math.max(height, radius) : reach + height / 2);
  return {left, top: middle - height / 2, right: left + width, bottom: middle + height / 2};
}

function inside({left, top, right, bottom}: Box, {width, height}: Size): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

function headCost({heads = []}: LabelCandidate, [dx, dy]: readonly [number, number]): number {
  const length = Math.hypot(dx, dy);
  return heads.some(([x, y]) => (x * dx + y * dy) / length > 0.55) ? HEAD_COST : 0;
}

function covers(box: Box, {x, y, radius}: Obstacle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}
