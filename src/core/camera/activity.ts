import type {Position, TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {boundsOf} from '../region/bounds-of.ts';
import type {EventStore} from '../store/event-store.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {rowsBeginning} from '../store/beginnings.ts';
import type {Bounds} from './camera.ts';

/** Something that happens on the map. */
export interface Activity {
  /** Where, the whole of a soft place included. */
  readonly bounds: Bounds;
  /** When, as its outer extent; half-open, ms since the epoch, UTC. */
  readonly extent: TimeExtent;
}

/**
 * What begins on the map in a half-open extent of time (ms, UTC), of the incidents whose bits are set and of the flows. What
 * began before stands there already, and series and what is in the tray have no place.
 */
export function activities(
  {store, bits, flows}: {store: EventStore; bits: Uint8Array; flows: readonly FlowRow[]},
  [from, to]: TimeExtent
): readonly Activity[] {
  const incidents = rowsBeginning(store, bits, [from, to])
    .filter((row) => PLACEMENTS[store.placement[row]!] !== 'tray')
    .map((row): Activity => ({
      bounds: around([store.lon[row]!, store.lat[row]!], store.radiusKm[row]!),
      extent: [store.start[row]!, store.end[row]!]
    }));
  const arrows = flows
    .filter(({extent: [start]}) => start >= from && start < to)
    .flatMap(({ends, extent}) => (ends ?? []).map((end): Activity => ({bounds: around(end, 0), extent})));
  return [...incidents, ...arrows];
}

function around([lon, lat]: Position, radiusKm: number): Bounds {
  if (!(radiusKm > 0)) return [lon, lat, lon, lat];
  return boundsOf({shape: 'circle', center: [lon, lat], radiusKm}, new Map());
}
