import type {NamedRegion} from '../../../geo/index.ts';
import type {CircleRegion, Region} from './region.ts';
import type {Rings} from './ring.ts';
import {polygonsOf, rectangleRing, unwrapRing} from './ring.ts';

/** The polygons of a region with unwrapped rings. Throws a TypeError for a named region that `named` does not hold. */
export function regionPolygons(
  region: Exclude<Region, CircleRegion>,
  named: ReadonlyMap<string, NamedRegion>
): readonly Rings[] {
  if (region.shape === 'rectangle') return [[rectangleRing(region.bounds)]];
  if (region.shape === 'polygon') return [[unwrapRing(region.ring)]];
  if (region.shape === 'file') return polygonsOf(region.geometry);
  const found = named.get(region.id);
  if (!found) throw new TypeError(`unknown region: ${region.id}`);
  return polygonsOf(found.geometry);
}
