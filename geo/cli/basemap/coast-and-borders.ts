import type {Feature, GeoJsonProperties, LineString, MultiPolygon, Position} from 'geojson';
import {merge, mesh} from 'topojson-client';
import type {GeometryObject, MultiPolygon as TopologyPolygon, Polygon, Topology} from 'topojson-specification';
import {joinLines} from './join-lines.ts';
import {borderKind, unOwner} from './owners.ts';
import type {BorderKind, OwnedProvince} from './owners.ts';
import type {Provinces} from './provinces.ts';

type Polygons = (Polygon | TopologyPolygon)[];

/** From here on a line counts as lying on 180 degrees, or on the south pole. */
const CUT_LON = 179.999;
const CUT_LAT = -89.9;

/** What is drawn of the provinces at one level of detail; [lon, lat]. */
export interface Lands {
  readonly land: Feature<MultiPolygon>;
  readonly coast: Feature<LineString>[];
  readonly borders: Feature<LineString, BorderKind>[];
  /** `un`: a border de facto, but in the worldview `un` a line between provinces of one country. */
  readonly provinceLines: Feature<LineString, {view: 'both' | 'un'}>[];
}

/** Every way a border is drawn. */
const KINDS: readonly BorderKind[] = (['both', 'un', 'de-facto'] as const).flatMap((view) => [
  {view, disputed: 0},
  {view, disputed: 1}
]);

/**
 * Land, coast and borders of the provinces, with the borders of the worldview `un` that follow no line between provinces. The
 * coast has no line along 180 degrees or around the pole.
 */
export function coastAndBorders(provinces: Provinces, drawnLines: readonly (readonly Position[])[]): Lands {
  const {geometries} = provinces.objects.provinces;
  const land = merge(provinces as Topology, geometries as Polygons);
  const coast = lines(provinces, (a, b) => a === b).flatMap(withoutCuts);
  const borders = KINDS.flatMap((kind) =>
    lines(provinces, (a, b) => {
      if (a === b) return false;
      const found = borderKind(a, b);
      return found?.view === kind.view && found.disputed === kind.disputed;
    }).map((line) => asFeature(line, kind))
  );
  const inside = lines(provinces, (a, b) => a !== b && borderKind(a, b) === null);
  const insideUn = lines(provinces, (a, b) => borderKind(a, b)?.view === 'de-facto' && unOwner(a) === unOwner(b));
  return {
    land: {type: 'Feature', properties: {}, geometry: land},
    coast: coast.map((line) => asFeature(line, {})),
    borders: [...borders, ...drawnLines.map((line) => asFeature(line, {view: 'un', disputed: 1} as const))],
    provinceLines: [
      ...inside.map((line) => asFeature(line, {view: 'both'} as const)),
      ...insideUn.map((line) => asFeature(line, {view: 'un'} as const))
    ]
  };
}

/** The parts of a line that run neither along 180 degrees nor along the south pole, where rings are only cut. */
export function withoutCuts(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [i, position] of line.entries()) {
    if (i > 0 && isCut(line[i - 1]!, position)) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
    part.push(position);
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

function isCut([lonA, latA]: Position, [lonB, latB]: Position): boolean {
  return (Math.abs(lonA!) > CUT_LON && Math.abs(lonB!) > CUT_LON) || (latA! < CUT_LAT && latB! < CUT_LAT);
}

function lines(provinces: Provinces, keep: (a: OwnedProvince, b: OwnedProvince) => boolean): Position[][] {
  const filter = (a: GeometryObject, b: GeometryObject): boolean =>
    keep(a.properties as OwnedProvince, b.properties as OwnedProvince);
  return joinLines(mesh(provinces as Topology, provinces.objects.provinces as GeometryObject, filter).coordinates);
}

function asFeature<P extends GeoJsonProperties>(
  coordinates: readonly Position[],
  properties: P
): Feature<LineString, P> {
  return {type: 'Feature', properties, geometry: {type: 'LineString', coordinates: coordinates as Position[]}};
}
