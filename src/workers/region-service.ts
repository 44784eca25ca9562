import type {NamedRegion} from '../../geo/index.ts';
import type {PlaceColumns} from '../core/region/relate.ts';
import {readyParts, relateRows} from '../core/region/relate.ts';
import type {RegionArea} from '../core/region/region.ts';
import type {RegionRequest, RegionResponse} from './region-messages.ts';

/** Rows between two looks at the messages that have come in. */
const ROWS_AT_ONCE = 32_768;

/** What a region service needs of its surroundings. */
export interface RegionServiceOptions {
  readonly answer: (response: RegionResponse, transfer: Transferable[]) => void;
  /** Resolves when the messages that wait have been handled. */
  readonly pause: () => Promise<void>;
}

/**
 * The worker's work without the worker: call the result for every message. The newest question is answered; older ones
 * are given up.
 */
export function regionService({answer, pause}: RegionServiceOptions): (request: RegionRequest) => void {
  let places: PlaceColumns | null = null;
  let named: ReadonlyMap<string, NamedRegion> = new Map();
  let newest = -1;

  async function relateAll(id: number, area: RegionArea): Promise<void> {
    if (!places) throw new TypeError('no places yet');
    const columns = places;
    const parts = readyParts(area, named);
    const relations = new Uint8Array(columns.length);
    for (let row = 0; row < columns.length; row += ROWS_AT_ONCE) {
      if (row > 0) await pause();
      if (id !== newest) return;
      relateRows(columns, parts, relations, row, Math.min(row + ROWS_AT_ONCE, columns.length));
    }
    answer({type: 'relations', id, relations}, [relations.buffer]);
  }

  return (request) => {
    if (request.type === 'places') {
      const {lon, lat, radiusKm, crisp, shapes} = request.places;
      const columns = {length: lon.length, lon, lat, radiusKm, crisp};
      places = shapes.size === 0 ? columns : {...columns, shapeOf: (row) => shapes.get(row) ?? null};
    } else if (request.type === 'named') named = request.named;
    else {
      const {id, area} = request;
      newest = id;
      relateAll(id, area).catch((error: unknown) => answer({type: 'failed', id, reason: String(error)}, []));
    }
  };
}
