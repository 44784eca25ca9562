import type {Incident, Kind} from '../../../geo/index.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';

/** An incident with only what the timeline reads. */
export function incident(id: string, kind: Kind, edtf: string, over: Partial<Incident['properties']> = {}): Incident {
  return {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      ...{kind, subkind: 'x', title: id, summary: '', when: {edtf}, status: 'confirmed', series: false, verified: true},
      where: {name: '', precision: 'unknown', radiusKm: null},
      ...{attribution: [], figures: [], sources: [], related: []},
      ...over
    }
  };
}

/** A store of them with a mask that shows everything. */
export function shown(...incidents: readonly Incident[]) {
  const store = eventStore(incidents);
  return {store, bits: new Uint8Array(store.length).fill(1)};
}

/** Instant of an ISO day, ms since the epoch, UTC. */
export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}
