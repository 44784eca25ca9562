import type {Position} from '../../../geo/index.ts';
import type {CircleRegion, PolygonRegion, RectangleRegion} from './region.ts';
import {destination, distanceKm} from './sphere.ts';

/** A region whose corners can be taken hold of. */
export type EditableRegion = RectangleRegion | PolygonRegion | CircleRegion;

/**
 * Where a region can be taken hold of, [lon, lat] in degrees: the corners of a polygon; of a rectangle south-west, south-east, north-east and
 * north-west; of a circle its center and the point of its border east of it.
 */
export function cornersOf(region: EditableRegion): readonly Position[] {
  if (region.shape === 'polygon') return region.ring;
  if (region.shape === 'circle') return [region.center, destination(region.center, region.radiusKm, 90)];
  const [west, south, east, north] = region.bounds;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ];
}

/** The region with one of its {@link cornersOf} at another place; the corner of a rectangle takes its two neighbors along. */
export function placeCorner(region: EditableRegion, index: number, [lon, lat]: Position): EditableRegion {
  if (region.shape === 'polygon')
    return {...region, ring: region.ring.map((each, i) => (i === index ? [lon, lat] : each))};
  if (region.shape === 'circle')
    return index === 0
      ? {...region, center: [lon, lat]}
      : {...region, radiusKm: distanceKm(...region.center, lon, lat)};
  const [west, south, east, north] = region.bounds;
  const isWest = index === 0 || index === 3;
  const isSouth = index < 2;
  return {...region, bounds: [isWest ? lon : west, isSouth ? lat : south, isWest ? east : lon, isSouth ? north : lat]};
}
