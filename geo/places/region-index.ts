import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type {Feature, MultiPolygon, Polygon} from 'geojson';
import type {Position} from '../position.ts';

/** What is known of a region: a province (admin-1) of a country, or a named region. */
export interface RegionProperties {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where the worldview leaves it open. */
  readonly country: string | null;
}

export type RegionFeature<P = RegionProperties> = Feature<Polygon | MultiPolygon, P>;

/** Regions that can be searched by position. */
export interface RegionIndex<P = RegionProperties> {
  readonly parts: readonly {readonly region: RegionFeature<P>; readonly polygon: Polygon}[];
  /** Boxes of the parts in the same order; null when there are none. */
  readonly boxes: Flatbush | null;
}

/** Indexes regions for {@link locate}. Polygons are in degrees, WGS84, and do not cross the antimeridian. */
export function regionIndex<P>(regions: readonly RegionFeature<P>[]): RegionIndex<P> {
  const parts = regions.flatMap((region) => polygonsOf(region.geometry).map((polygon) => ({region, polygon})));
  if (parts.length === 0) return {parts, boxes: null};
  const boxes = new Flatbush(parts.length);
  for (const {polygon} of parts) {
    const lons = polygon.coordinates[0]!.map((position) => position[0]!);
    const lats = polygon.coordinates[0]!.map((position) => position[1]!);
    boxes.add(lowest(lons), lowest(lats), highest(lons), highest(lats));
  }
  boxes.finish();
  return {parts, boxes};
}

/** The regions that hold a position, borders included, in the order in which they were indexed; none at sea. */
export function locate<P>({parts, boxes}: RegionIndex<P>, [lon, lat]: Position): RegionFeature<P>[] {
  const hits = boxes?.search(lon, lat, lon, lat).sort((a, b) => a - b) ?? [];
  const holding = hits.map((hit) => parts[hit]!).filter(({polygon}) => booleanPointInPolygon([lon, lat], polygon));
  return [...new Set(holding.map(({region}) => region))];
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({type: 'Polygon', coordinates}));
}

// Math.min(...ring) runs out of stack on the longest coasts.
function lowest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function highest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
