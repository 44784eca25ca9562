import type {Position} from '../../../geo/index.ts';
import type {EdgeBands} from './edge-bands.ts';
import {bandEdges, someEdge} from './edge-bands.ts';
import type {Ring} from './ring.ts';

/** Pairs of edges that are compared before a search ends: only rings made of long teeth have more. */
const MOST_PAIRS = 20_000_000;

/**
 * Where two edges of a closed ring cross, [lon, lat] in degrees; null when they do not. Edges that only touch do not
 * cross. `share`, in (0, 1], is how much of the time that one search may take is given to this ring.
 */
export function selfCrossing(ring: Ring, share = 1): Position | null {
  const edges = new Float64Array(4 * Math.max(0, ring.length - 1));
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    edges.set(a[1] <= b[1] ? [...a, ...b] : [...b, ...a], 4 * (i - 1));
  }
  const bands = bandEdges(edges);
  const mostPairs = MOST_PAIRS * share;
  let pairs = 0;
  for (let edge = 0; 4 * edge < edges.length; edge++) {
    let at: Position | null = null;
    someEdge(bands, edges[4 * edge + 1]!, edges[4 * edge + 3]!, (other) => {
      if (++pairs > mostPairs) return true;
      if (other <= edge) return false;
      at = crossingOf(edges, edge, edges, other, 0);
      return at !== null;
    });
    if (at) return at;
    if (pairs > mostPairs) return null;
  }
  return null;
}

/** Whether an edge of one border crosses an edge of the other; borders that only touch do not cross. */
export function bordersCross(a: EdgeBands, b: EdgeBands): boolean {
  for (let i = 0; i < a.edges.length; i += 4) {
    const middle = (a.edges[i]! + a.edges[i + 2]!) / 2;
    const crosses = (other: number) => {
      const otherMiddle = (b.edges[4 * other]! + b.edges[4 * other + 2]!) / 2;
      const turn = 360 * Math.round((middle - otherMiddle) / 360);
      return crossingOf(a.edges, i / 4, b.edges, other, turn) !== null;
    };
    if (someEdge(b, a.edges[i + 1]!, a.edges[i + 3]!, crosses)) return true;
  }
  return false;
}

// Where an edge of `a` crosses an edge of `b`, which lies `shift` degrees further east than it is written.
function crossingOf(a: Float64Array, i: number, b: Float64Array, k: number, shift: number): Position | null {
  const [lon1, lat1, lon2, lat2] = [a[4 * i]!, a[4 * i + 1]!, a[4 * i + 2]!, a[4 * i + 3]!];
  const [lon3, lat3, lon4, lat4] = [b[4 * k]! + shift, b[4 * k + 1]!, b[4 * k + 2]! + shift, b[4 * k + 3]!];
  if (Math.max(lon1, lon2) < Math.min(lon3, lon4) || Math.max(lon3, lon4) < Math.min(lon1, lon2)) return null;
  const side3 = (lon2 - lon1) * (lat3 - lat1) - (lat2 - lat1) * (lon3 - lon1);
  const side4 = (lon2 - lon1) * (lat4 - lat1) - (lat2 - lat1) * (lon4 - lon1);
  if (!(side3 * side4 < 0)) return null;
  const side1 = (lon4 - lon3) * (lat1 - lat3) - (lat4 - lat3) * (lon1 - lon3);
  const side2 = (lon4 - lon3) * (lat2 - lat3) - (lat4 - lat3) * (lon2 - lon3);
  if (!(side1 * side2 < 0)) return null;
  const share = side1 / (side1 - side2);
  return [lon1 + share * (lon2 - lon1), lat1 + share * (lat2 - lat1)];
}
