import type {Figure, Flow, Incident, IncidentProperties, PlacePrecision, Status} from '../../geo/index.ts';
import type {FlowRow} from '../../src/core/flow/flow-store.ts';
import {flowRows} from '../../src/core/flow/flow-store.ts';

/** A made-up incident; `at` is [lon, lat] in degrees. */
export function incident(
  id: string,
  {
    at,
    edtf,
    place = id,
    precision = 'settlement',
    killed,
    ...properties
  }: Partial<Pick<IncidentProperties, 'kind' | 'subkind' | 'status'>> & {
    at: readonly [number, number] | null;
    edtf: string;
    place?: string;
    country?: string;
    precision?: PlacePrecision;
    radiusKm?: number | null;
    killed?: readonly [low: number, high: number];
  }
): Incident {
  const {country, radiusKm = null, ...rest} = properties;
  return {
    type: 'Feature',
    id,
    geometry: at && {type: 'Point', coordinates: [...at]},
    properties: {
      ...{kind: 'attack', subkind: 'bombing', title: place, summary: '', when: {edtf}, status: 'confirmed'},
      ...{
        attribution: [],
        sources: [],
        related: [],
        series: false,
        verified: true,
        figures: killed ? killedFigures(killed) : []
      },
      ...rest,
      where: {name: place, precision, radiusKm, ...(country ? {country} : {})}
    }
  };
}

/** A made-up flow between two places, [lon, lat] in degrees. */
export function flow(
  id: string,
  {
    from,
    to,
    edtf = '2024',
    status = 'confirmed',
    people,
    regions = ['', '']
  }: {
    from: readonly [number, number];
    to: readonly [number, number];
    edtf?: string;
    status?: Status;
    people?: number;
    /** Names of the ends that are regions; '' is an end that is a town. */
    regions?: readonly [string, string];
  }
): Flow {
  const end = (name: string) => ({
    name: name || 'Town',
    precision: name ? ('region' as const) : ('settlement' as const),
    radiusKm: null
  });
  const figures: Figure[] =
    people === undefined
      ? []
      : [{measure: 'travellers', low: null, best: people, high: null, asOf: '2024', source: 's'}];
  return {
    type: 'Feature',
    id,
    geometry: {type: 'LineString', coordinates: [[...from], [...to]]},
    properties: {
      ...{kind: 'travel', title: id, summary: '', when: {edtf}, status, attribution: [], figures, sources: []},
      ...{related: [], verified: true, from: end(regions[0]), to: end(regions[1])}
    }
  };
}

/** One row of a made-up flow, for drawing it alone. */
export function flowRow(id: string, status: Status): FlowRow {
  return flowRows([flow(id, {from: [0, 0], to: [1, 1], status})])[0]!;
}

function killedFigures([low, high]: readonly [number, number]): Figure[] {
  return [{measure: 'killed', low, best: high, high, asOf: '2024-01', source: 's'}];
}
