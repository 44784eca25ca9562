import type {CityLabel, CountryLabel, SeaLabel, WorldTopology} from '../../../src/svg/world-topology.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

/** Names for a small world, frozen: two countries, a sea and a city. */
const COUNTRIES: readonly CountryLabel[] = [
  {name: 'Afghanistan', name_de: 'Afghanistan (de)', at: [66, 34], rank: 2, until: 9, order: 1, size: 12, tracking: 0.2, view: 'both'}, // prettier-ignore
  {name: 'Held', at: [72, 37], rank: 2, until: 9, order: 2, size: 11, tracking: 0.2, view: 'de-facto'}
];
const CITIES: readonly CityLabel[] = [{name: 'Kabul', at: [69.2, 34.5], rank: 4, order: 1, capital: 1}];
const SEAS: readonly SeaLabel[] = [{name: 'Sea', at: [62, 37], rank: 2, size: 12, angle: 60}];

/** A square of land with a lake, a river and three borders: one for all, one disputed, one of a single worldview. */
export const world: WorldTopology = deepFreeze({
  type: 'Topology' as const,
  arcs: [
    [[60, 30], [60, 40], [75, 40], [75, 30], [60, 30]],
    [[60, 35], [75, 35]],
    [[65, 30], [65, 40]],
    [[70, 30], [70, 40]],
    [[66, 36], [66, 37], [67, 37], [66, 36]],
    [[61, 31], [62, 33]]
  ], // prettier-ignore
  objects: {
    land: {type: 'GeometryCollection' as const, geometries: [{type: 'Polygon' as const, arcs: [[0]]}]},
    borders: {
      type: 'GeometryCollection' as const,
      geometries: [
        {type: 'LineString' as const, arcs: [1], properties: {view: 'both' as const, disputed: 0 as const}},
        {type: 'LineString' as const, arcs: [2], properties: {view: 'both' as const, disputed: 1 as const}},
        {type: 'LineString' as const, arcs: [3], properties: {view: 'de-facto' as const, disputed: 1 as const}}
      ]
    },
    lakes: {type: 'GeometryCollection' as const, geometries: [{type: 'Polygon' as const, arcs: [[4]]}]},
    rivers: {type: 'GeometryCollection' as const, geometries: [{type: 'LineString' as const, arcs: [5]}]}
  },
  ...{countries: COUNTRIES, cities: CITIES, seas: SEAS}
}) as unknown as WorldTopology;
