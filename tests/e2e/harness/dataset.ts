import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Flow, Incident, Source} from '../../../geo/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../../data/khorasan');

function read<T>(name: string): T {
  return JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as T;
}

/** The incidents of the default data set as they lie in data/. */
export function incidentsOf(): readonly Incident[] {
  return read<{features: readonly Incident[]}>('incidents.geojson').features;
}

/** The flows of the default data set as they lie in data/. */
export function flowsOf(): readonly Flow[] {
  return read<{features: readonly Flow[]}>('flows.geojson').features;
}

/** One incident of the default data set. */
export function incidentOf(id: string): Incident {
  const found = incidentsOf().find((incident) => incident.id === id);
  if (!found) throw new TypeError(`invalid id: ${id}`);
  return found;
}

/** The bibliography of the default data set. */
export function sourcesOf(): readonly Source[] {
  return read<readonly Source[]>('sources.json');
}
