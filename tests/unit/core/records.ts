import type {Figure, Flow, FlowProperties, Incident, IncidentProperties, Position} from '../../../geo/index.ts';
import {deepFreeze} from './deep-freeze.ts';

/** A figure of killed, frozen; what is not given is unknown. */
export function figure(given: Partial<Figure> = {}): Figure {
  return deepFreeze({measure: 'killed', low: null, best: null, high: null, asOf: '2024-03-23', source: 's1', ...given});
}

/** An incident, frozen: a confirmed attack in Kabul on 22 March 2024, where nothing else is given. */
export function incident(
  id: string,
  {
    at = [69.2, 34.5],
    edtf = '2024-03-22',
    ...given
  }: Partial<IncidentProperties> & {at?: Position | null; edtf?: string} = {}
): Incident {
  return deepFreeze<Incident>({
    type: 'Feature',
    id,
    geometry: at && {type: 'Point', coordinates: [...at]},
    properties: {
      kind: 'attack',
      subkind: 'bombing',
      title: id,
      summary: '',
      when: {edtf},
      where: {name: 'Kabul', country: 'AF', precision: 'settlement', radiusKm: null},
      status: 'confirmed',
      attribution: [],
      figures: [],
      sources: [],
      related: [],
      series: false,
      verified: false,
      ...given
    }
  });
}

/** A flow of recruitment from Dushanbe to Kabul in 2023, frozen, where nothing else is given. */
export function flow(id: string, {edtf = '2023', ...given}: Partial<FlowProperties> & {edtf?: string} = {}): Flow {
  return deepFreeze<Flow>({
    type: 'Feature',
    id,
    geometry: {
      type: 'LineString',
      coordinates: [
        [68.8, 38.5],
        [69.2, 34.5]
      ]
    },
    properties: {
      kind: 'recruitment',
      title: id,
      summary: '',
      when: {edtf},
      from: {name: 'Dushanbe', country: 'TJ', precision: 'settlement', radiusKm: null},
      to: {name: 'Kabul', country: 'AF', precision: 'settlement', radiusKm: null},
      status: 'reported',
      attribution: [],
      figures: [],
      sources: [],
      related: [],
      verified: false,
      ...given
    }
  });
}
