import {PLACEMENTS} from '../store/placement.ts';
import type {Placement} from '../store/placement.ts';
import {visibleRows} from './marks.ts';
import type {Scene} from './scene.ts';

/** The rows of the visible extent, grouped by how they stand on the map, each in row order. */
export function byPlacement(
  scene: Pick<Scene, 'store' | 'bits' | 'ranges' | 'extent'>
): Readonly<Record<Placement, readonly number[]>> {
  const rows: Record<Placement, number[]> = {point: [], area: [], tray: []};
  for (const row of visibleRows(scene)) rows[PLACEMENTS[scene.store.placement[row]!]!].push(row);
  return rows;
}
