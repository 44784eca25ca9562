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
  let [west, south, east, north] = boxOf(flat[0]!);
  let best: {point: Position; room: number} | null = null;
  for (let round = 0; round < 3; round++) {
    const dx = (east - west) / STEPS;
    const dy = (north - south) / STEPS;
    for (let j = 0; j <= STEPS; j++) {
      const y = south + dy * j;
      const edges = crossings(flat, y, 0);
      for (let i = 0; i <= STEPS; i++) {
        const x = west + dx * i;
        if (!isInside(edges, x)) continue;
        const room = distance(flat, [x, y], best?.room ?? 0);
        if (!best || room > best.room) best = {point: [x, y], room};
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
  return isInside(crossings(rings, y!, 0), x!);
}

/** Whether a place on a line lies inside the polygon whose edges the line crosses at the places given, in order. */
export function isInside(edges: readonly number[], at: number): boolean {
  let passed = 0;
  while (passed < edges.length && edges[passed]! <= at) passed++;
  return passed % 2 === 1;
}

/** Where the level (axis 0) or upright (axis 1) line at a place of the other axis crosses the edges, in order. */
export function crossings(rings: Rings, at: number, axis: 0 | 1): number[] {
  const other = axis === 0 ? 1 : 0;
  const places: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[other]! > at === b[other]! > at) continue;
      places.push(a[axis]! + ((at - a[other]!) / (b[other]! - a[other]!)) * (b[axis]! - a[axis]!));
    }
  }
  return places.sort((a, b) => a - b);
}

/** Length of the line through an inner point along x (axis 0) or y (axis 1) up to the nearest edges. */
export function chord(rings: Rings, point: Position, axis: 0 | 1): number {
  const edges = crossings(rings, point[axis === 0 ? 1 : 0]!, axis);
  const after = edges.findIndex((edge) => edge > point[axis]!);
  return after > 0 ? edges[after]! - edges[after - 1]! : 0;
}

/** The box around a ring: least x and y, greatest x and y. */
export function boxOf(ring: readonly Position[]): [left: number, low: number, right: number, high: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x!);
    box[1] = Math.min(box[1], y!);
    box[2] = Math.max(box[2], x!);
    box[3] = Math.max(box[3], y!);
  }
  return box;
}

/** Square of the distance to the nearest edge; any number not above `enough` once that is certain. */
function distance(rings: Rings, [x, y]: Position, enough: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      const dx = b[0]! - a[0]!;
      const dy = b[1]! - a[1]!;
      const length = dx * dx + dy * dy;
      const share = length ? Math.max(0, Math.min(1, ((x! - a[0]!) * dx + (y! - a[1]!) * dy) / length)) : 0;
      const gapX = x! - a[0]! - share * dx;
      const gapY = y! - a[1]! - share * dy;
      nearest = Math.min(nearest, gapX * gapX + gapY * gapY);
      if (nearest <= enough) return nearest;
    }
  }
  return nearest;
}
