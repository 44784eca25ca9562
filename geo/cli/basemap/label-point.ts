import type {Position} from 'geojson';

/** A polygon in any planar units: the outer ring first, then its holes. */
type Rings = readonly (readonly Position[])[];

/** A place for a label inside a polygon. */
export interface LabelPoint {
  readonly point: Position;
  /** Width of the polygon along the level line through the point, in its units. */
  readonly width: number;
  /** Height of the polygon along the upright line through the point. */
  readonly height: number;
}

/** How much wider than high a label is thought to be. */
const ASPECT = 2.2;

const STEPS = 28;

/**
 * The point of a polygon around which a label, which is wider than high, has most room: the middle of the largest empty
 * ellipse, searched on a grid and refined twice. null when no point of the grid lies inside.
 */
export function labelPoint(rings: Rings): LabelPoint | null {
  const flat = rings.map((ring) => ring.map(([x, y]): Position => [x! / ASPECT, y!]));
  let [west, south, east, north] = bounds(flat[0]!);
  let best: {point: Position; room: number} | null = null;
  for (let round = 0; round < 3; round++) {
    const dx = (east - west) / STEPS;
    const dy = (north - south) / STEPS;
    for (let i = 0; i <= STEPS; i++) {
      for (let j = 0; j <= STEPS; j++) {
        const point: Position = [west + dx * i, south + dy * j];
        if (!contains(flat, point)) continue;
        const room = distance(flat, point);
        if (!best || room > best.room) best = {point, room};
      }
    }
    if (!best) return null;
    const [x, y] = best.point;
    [west, south, east, north] = [x! - dx, y! - dy, x! + dx, y! + dy];
  }
  const [x, y] = best!.point;
  const point: Position = [x! * ASPECT, y!];
  return {point, width: chord(rings, point, 0), height: chord(rings, point, 1)};
}

/** Whether a point lies inside a polygon with holes. */
export function contains(rings: Rings, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!) inside = !inside;
    }
  }
  return inside;
}

/** Length of the line through an inner point along x (axis 0) or y (axis 1) up to the nearest edges. */
export function chord(rings: Rings, point: Position, axis: 0 | 1): number {
  const other = axis === 0 ? 1 : 0;
  let before = -Infinity;
  let after = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[other]! > point[other]! === b[other]! > point[other]!) continue;
      const share = (point[other]! - a[other]!) / (b[other]! - a[other]!);
      const at = a[axis]! + share * (b[axis]! - a[axis]!);
      if (at <= point[axis]!) before = Math.max(before, at);
      else after = Math.min(after, at);
    }
  }
  return Number.isFinite(before) && Number.isFinite(after) ? after - before : 0;
}

function bounds(ring: readonly Position[]): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x!);
    box[1] = Math.min(box[1], y!);
    box[2] = Math.max(box[2], x!);
    box[3] = Math.max(box[3], y!);
  }
  return box;
}

function distance(rings: Rings, [x, y]: Position): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      const dx = bx! - ax!;
      const dy = by! - ay!;
      const length = dx * dx + dy * dy;
      const share = length ? Math.max(0, Math.min(1, ((x! - ax!) * dx + (y! - ay!) * dy) / length)) : 0;
      const gapX = x! - ax! - share * dx;
      const gapY = y! - ay! - share * dy;
      nearest = Math.min(nearest, gapX * gapX + gapY * gapY);
    }
  }
  return nearest;
}
