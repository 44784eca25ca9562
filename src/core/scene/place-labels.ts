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

/** A mark beside which a label may stand, in px. */
export interface LabelAnchor {
  /** Middle of the mark, and how far from it the label keeps. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Directions, as unit vectors from the mark, in which an arrow's head touches it; the label goes to the other side. */
  readonly heads?: readonly (readonly [x: number, y: number])[];
  /** Direction, as a unit vector, in which the mark was set off from its point: the label goes on outwards. */
  readonly outwards?: readonly [x: number, y: number];
}

/** A label that wants a place beside one of its marks. Sizes in px. */
export interface LabelCandidate {
  readonly key: string;
  /** The marks it speaks for, the one it would rather stand beside first. */
  readonly anchors: readonly LabelAnchor[];
  readonly width: number;
  readonly height: number;
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

/** What one step down in the order of preference costs, beside another mark, and where an arrow's head comes in. */
const STEP_COST = 1;
const ANCHOR_COST = 1.5;
const HEAD_COST = 8;

/** What standing on the inner side of a mark that was set off from its point costs. */
const INWARDS_COST = 4;

/** What covering something costs a label that must be drawn. */
const REQUIRED_COST = 1000;

interface Ground {
  readonly obstacles: readonly Obstacle[];
  readonly taken: readonly Box[];
  readonly size: Size;
}

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

function bestPlace(candidate: LabelCandidate, ground: Ground): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (const [i, anchor] of candidate.anchors.entries()) {
    for (const [j, side] of SIDES.entries()) {
      const box = boxAt(candidate, anchor, {side, size: ground.size});
      const forbidden = candidate.required ? REQUIRED_COST : Infinity;
      const cost = i * ANCHOR_COST + j * STEP_COST + sideCost(anchor, side) + coverCost(box, ground, forbidden);
      if (cost >= least) continue;
      least = cost;
      best = {key: candidate.key, box, anchor: side[0] > 0 ? 'start' : side[0] < 0 ? 'end' : 'middle'};
    }
  }
  return best;
}

function coverCost(box: Box, {obstacles, taken, size}: Ground, forbidden: number): number {
  let cost = inside(box, size) ? 0 : forbidden / 2;
  for (const other of taken) if (overlaps(box, other, MARGIN)) cost += forbidden;
  for (const obstacle of obstacles) if (covers(box, obstacle)) cost += Math.min(obstacle.cost, forbidden);
  return cost;
}

// Above and below a mark near the edge a label moves along it.
function boxAt(
  {width, height}: LabelCandidate,
  {x, y, radius}: LabelAnchor,
  {side: [dx, dy], size}: {side: readonly [number, number]; size: Size}
): Box {
  const reach = radius + GAP;
  const across = reach * (dy ? 0.8 : 1);
  const centered = Math.min(Math.max(x - width / 2, Math.min(EDGE, x)), Math.max(size.width - EDGE - width, x - width));
  const left = dx > 0 ? x + across : dx < 0 ? x - across - width : centered;
  const middle = y + dy * (dx ? Math.max(height, radius) : reach + height / 2);
  return {left, top: middle - height / 2, right: left + width, bottom: middle + height / 2};
}

function inside({left, top, right, bottom}: Box, {width, height}: Size): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

function sideCost({heads = [], outwards}: LabelAnchor, [dx, dy]: readonly [number, number]): number {
  const length = Math.hypot(dx, dy);
  const along = ([x, y]: readonly [number, number]) => (x * dx + y * dy) / length;
  return (
    (heads.some((head) => along(head) > 0.55) ? HEAD_COST : 0) + (outwards ? (1 - along(outwards)) * INWARDS_COST : 0)
  );
}

function covers(box: Box, {x, y, radius}: Obstacle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}
