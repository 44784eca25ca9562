import type {Incident, Position} from '../../../geo/index.ts';
import {distanceKm} from '../region/sphere.ts';
import type {Place} from './coarse-place.ts';

/** Where an incident was: an area as the circle around its middle, [lon, lat] in degrees, that holds it. */
export function placeOf({geometry, properties: {where}}: Incident): Place {
  if (!geometry) return {where, at: null};
  if (geometry.type === 'Point') return {where, at: geometry.coordinates as unknown as Position};
  const corners = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat();
  const middle = (values: readonly number[]) =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  const at: Position = [middle(corners.map(([lon]) => lon!)), middle(corners.map(([, lat]) => lat!))];
  const reach = corners.reduce((most, [lon, lat]) => Math.max(most, distanceKm(at[0], at[1], lon!, lat!)), 0);
  return {where: {...where, radiusKm: Math.max(where.radiusKm ?? 0, Math.ceil(reach))}, at};
}
