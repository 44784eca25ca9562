import type {MultiPolygon, Polygon} from 'geojson';
import type {NamedRegion} from '../../geo/index.ts';
import type {PlaceColumns} from '../core/region/relate.ts';
import type {RegionArea} from '../core/region/region.ts';
import type {RegionRequest, RegionResponse, SentPlaces} from './region-messages.ts';

/** The face of a region worker. */
export interface RegionClient {
  /**
   * What `relate` of the core answers. Columns and named regions are sent when they are other objects than last time.
   * Rejects with an `AbortError` when a later call overtakes this one or the client is closed, and with an `Error` of a
   * plain sentence when the worker fails.
   */
  relate(
    places: PlaceColumns,
    area: RegionArea,
    named: ReadonlyMap<string, NamedRegion>
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the worker. */
  close(): void;
}

interface Waiting {
  readonly id: number;
  readonly resolve: (relations: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

/** A client that owns the given worker, which runs region-worker.ts. */
export function createRegionClient(worker: Worker): RegionClient {
  let sentPlaces: PlaceColumns | null = null;
  let sentNamed: ReadonlyMap<string, NamedRegion> | null = null;
  let waiting: Waiting | null = null;
  let lastId = 0;
  let broken: Error | null = null;

  worker.addEventListener('message', ({data}: MessageEvent<RegionResponse>) => {
    if (data.id !== waiting?.id) return;
    if (data.type === 'relations') waiting.resolve(data.relations);
    else waiting.reject(new Error('The region could not be applied.', {cause: data.reason}));
    waiting = null;
  });
  // A worker that could not be loaded, or that fell over, answers nothing any more.
  const fail = () => {
    broken ??= new Error('The region could not be applied: its part of the program did not start.');
    waiting?.reject(broken);
    waiting = null;
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);

  const send = (request: RegionRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);

  return {
    relate(places, area, named) {
      waiting?.reject(new DOMException('A newer region has taken its place.', 'AbortError'));
      waiting = null;
      if (broken) return Promise.reject(broken);
      if (places !== sentPlaces) {
        const sent = sendable(places);
        const {lon, lat, radiusKm, crisp} = sent;
        send({type: 'places', places: sent}, [lon.buffer, lat.buffer, radiusKm.buffer, crisp.buffer]);
        sentPlaces = places;
      }
      if (named !== sentNamed) {
        send({type: 'named', named});
        sentNamed = named;
      }
      const id = ++lastId;
      send({type: 'relate', id, area});
      return new Promise((resolve, reject) => {
        waiting = {id, resolve, reject};
      });
    },
    close() {
      broken ??= new DOMException('The regions are closed.', 'AbortError');
      waiting?.reject(broken);
      waiting = null;
      worker.terminate();
    }
  };
}

// Copies, since what is sent is lost to the sender.
function sendable(places: PlaceColumns): SentPlaces {
  const shapes = new Map<number, Polygon | MultiPolygon>();
  for (let row = 0; row < places.length; row++) {
    const shape = places.shapeOf?.(row);
    if (shape) shapes.set(row, shape);
  }
  return {
    lon: new Float64Array(places.lon),
    lat: new Float64Array(places.lat),
    radiusKm: new Float64Array(places.radiusKm),
    crisp: new Uint8Array(places.crisp),
    shapes
  };
}
