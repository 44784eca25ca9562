import type {Incident} from '../../../geo/index.ts';

/** How a record stands on the map: a crisp point, a soft area, or in the tray. */
export const PLACEMENTS = ['point', 'area', 'tray'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** Where the precision of a place puts its record: nothing is drawn more exactly than it is known. */
export function placement({geometry, properties}: Incident): Placement {
  if (!geometry || properties.series) return 'tray';
  const {precision} = properties.where;
  if (precision === 'venue' || precision === 'settlement') return geometry.type === 'Point' ? 'point' : 'area';
  return precision === 'district' || precision === 'province' ? 'area' : 'tray';
}
