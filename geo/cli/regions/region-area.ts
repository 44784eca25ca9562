import type {MultiPolygon, Polygon} from 'geojson';
import mapshaper from 'mapshaper';
import type {RegionMember} from '../../named-region.ts';
import {belongs} from './admin-units.ts';
import type {AdminUnit} from './admin-units.ts';

/** How far a region reaches out to sea, in kilometers: harbors and quays lie beyond any simplified coast. */
const COASTAL_KM = 20;

/** Provinces within so many degrees of a member can touch the border of the region. */
const NEAR_DEGREES = 3;

/** From this tolerance on, in kilometers, two decimals of a degree are enough. */
const COARSE_KM = 4;

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The area of all members together, [lon, lat] in degrees: their land and the sea up to 20 km off, but nothing of other land.
 * Details of the border below `toleranceKm` are left out, so that it strays up to one and a half times that; twice that is kept
 * clear of foreign coasts. Takes up to 10 s.
 */
export async function regionArea(
  units: readonly AdminUnit[],
  members: readonly RegionMember[],
  toleranceKm: number
): Promise<MultiPolygon> {
  const boxes = new Map(units.map((unit) => [unit, boxOf(unit)]));
  const own = new Set(units.filter((unit) => belongs(unit, members)));
  const near = units.filter((unit) => !own.has(unit) && [...own].some((other) => close(boxes, unit, other)));
  const meters = toleranceKm * 1000;
  const others = near.length > 0;
  const commands = [
    '-i units.json',
    `-simplify dp interval=${meters / 5} keep-shapes -clean -dissolve own`,
    others ? '-filter own==0 + name=other -filter target=units own==1' : '',
    others ? `-buffer target=other ${2 * toleranceKm}km` : '',
    `-buffer target=units ${COASTAL_KM}km + name=waters`,
    others ? '-erase target=waters source=other' : '',
    '-merge-layers target=waters,units force -dissolve -explode',
    // Of exclaves that are hardly larger than the tolerance only a triangle would be left.
    `-simplify dp variable interval="this.area < ${(4 * meters) ** 2} ? ${meters / 5} : ${meters}" keep-shapes`,
    '-clean -dissolve',
    `-o area.json format=geojson geojson-type=GeometryCollection precision=${toleranceKm < COARSE_KM ? 0.001 : 0.01}`
  ];
  const features = [...own, ...near].map(({type, geometry}, i) => ({
    type,
    geometry,
    properties: {own: i < own.size ? 1 : 0}
  }));
  const input = {'units.json': JSON.stringify({type: 'FeatureCollection', features})};
  const output = await mapshaper.applyCommands(commands.filter(Boolean).join(' '), input);
  const {geometries} = JSON.parse(Buffer.from(output['area.json']!).toString()) as {
    geometries: (Polygon | MultiPolygon)[];
  };
  return {type: 'MultiPolygon', coordinates: geometries.flatMap(polygonsOf)};
}

function polygonsOf(geometry: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function boxOf({geometry}: AdminUnit): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygonsOf(geometry).flatMap(([outer]) => outer!)) {
    [west, south, east, north] = [
      Math.min(west, lon!),
      Math.min(south, lat!),
      Math.max(east, lon!),
      Math.max(north, lat!)
    ];
  }
  return [west, south, east, north];
}

function close(boxes: ReadonlyMap<AdminUnit, Box>, a: AdminUnit, b: AdminUnit): boolean {
  const [westA, southA, eastA, northA] = boxes.get(a)!;
  const [westB, southB, eastB, northB] = boxes.get(b)!;
  return (
    Math.max(westA, westB) - Math.min(eastA, eastB) < NEAR_DEGREES &&
    Math.max(southA, southB) - Math.min(northA, northB) < NEAR_DEGREES
  );
}
