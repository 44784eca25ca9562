import type {Feature, LineString, MultiLineString} from 'geojson';
import mapshaper from 'mapshaper';
import type {Topology} from 'topojson-specification';
import type {CityLabel} from './cities.ts';
import type {Lands} from './coast-and-borders.ts';
import type {CountryLabel} from './country-labels.ts';
import {rewindTopology} from './rewind-topology.ts';
import type {InlandWater} from './inland-water.ts';
import type {WaterLabel} from './water-labels.ts';

/** What the small map of the world is made of. */
export interface SvgWorldParts {
  readonly lands: Lands;
  readonly water: InlandWater;
  readonly countries: readonly CountryLabel[];
  readonly cities: readonly CityLabel[];
  readonly seas: readonly WaterLabel[];
}

/** Lakes and rivers smaller than this diagonal in degrees are left out. */
const SMALLEST_LAKE = 1.2;
const SMALLEST_RIVER = 13;

/** Smallest distance of detail of lakes and rivers in meters. */
const INTERVAL = 9000;

/** Labels of a deeper rank are left out. */
const LAST_COUNTRY = 4;
const LAST_CITY = 3;
const LAST_CAPITAL = 4;
const LAST_SEA = 3;

/**
 * A map of the world for d3-geo as TopoJSON with the objects land, coast, borders (`view`, `disputed`), lakes and rivers, and with
 * the members `countries`, `cities` and `seas`: labels as tuples of position and properties. Land is cut at 180 degrees; the
 * coast does not follow the cut.
 */
export async function svgWorld({lands, water, countries, cities, seas}: SvgWorldParts): Promise<string> {
  const layers = {
    land: [lands.land],
    coast: [joinedLines(lands.coast)],
    borders: joined(lands.borders),
    lakes: water.lakes.filter(({properties: {size}}) => size >= SMALLEST_LAKE),
    rivers: water.rivers.filter(({properties: {size}}) => size >= SMALLEST_RIVER)
  };
  const input = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [
      `${name}.json`,
      JSON.stringify({type: 'FeatureCollection', features: features.map(withoutSize)})
    ])
  );
  const names = Object.keys(input).join(' ');
  const commands = `-i ${names} combine-files -simplify target=lakes,rivers interval=${INTERVAL} -o world.json format=topojson target=* quantization=10000`;
  const output = await mapshaper.applyCommands(commands, input);
  // TopoJSON comes back as text, other formats as bytes.
  const file: Uint8Array | string = output['world.json']!;
  const topology = JSON.parse(Buffer.from(file).toString()) as Topology;
  rewindTopology(topology, 'land');
  return JSON.stringify({
    ...topology,
    countries: labels(countries.filter(({properties: {rank}}) => rank <= LAST_COUNTRY)),
    cities: labels(cities.filter(({properties: {rank, capital}}) => rank <= (capital ? LAST_CAPITAL : LAST_CITY))),
    seas: labels(seas.filter(({properties: {rank}}) => rank <= LAST_SEA))
  });
}

function joinedLines(lines: readonly Feature<LineString>[]): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: {type: 'MultiLineString', coordinates: lines.map(({geometry}) => geometry.coordinates)}
  };
}

/** One feature for all lines that are drawn in the same way. */
function joined(borders: Lands['borders']): Feature<MultiLineString>[] {
  const kinds = new Map<string, Lands['borders']>();
  for (const border of borders) {
    const key = JSON.stringify(border.properties);
    kinds.set(key, [...(kinds.get(key) ?? []), border]);
  }
  return [...kinds.values()].map((lines) => ({
    type: 'Feature',
    properties: lines[0]!.properties,
    geometry: {type: 'MultiLineString', coordinates: lines.map(({geometry}) => geometry.coordinates)}
  }));
}

function withoutSize({type, geometry, properties}: Feature): Feature {
  const {size: _, ...kept} = properties ?? {};
  return {type, geometry, properties: kept};
}

function labels(features: readonly (CountryLabel | CityLabel | WaterLabel)[]): unknown[] {
  return features.map(({geometry, properties}) => ({at: geometry.coordinates, ...properties}));
}
