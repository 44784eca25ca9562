import type {MultiPolygon, Polygon} from 'geojson';
import type {Position} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';

/** A feature of the data's named regions, by its id. */
export interface NamedRegionRef {
  readonly shape: 'named';
  readonly id: string;
}

/** Everything between two meridians and two parallels; west > east crosses the antimeridian. Borders belong to it. */
export interface RectangleRegion {
  readonly shape: 'rectangle';
  readonly bounds: Bounds;
}

/**
 * A drawn polygon or lasso. The ring is [lon, lat] in degrees, not closed; its edges are straight lines in longitude
 * and latitude (RFC 7946 section 3.1.1) that take the shorter way around the earth. Borders belong to it.
 */
export interface PolygonRegion {
  readonly shape: 'polygon';
  readonly ring: readonly Position[];
}

/** Everything within a distance, in kilometers on the sphere, of [lon, lat]; the border belongs to it. */
export interface CircleRegion {
  readonly shape: 'circle';
  readonly center: Position;
  readonly radiusKm: number;
}

/** The polygons of a file that a user opened, under the file's name; positions are [lon, lat] in degrees, WGS84. */
export interface FileRegion {
  readonly shape: 'file';
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** A part of the earth's surface. */
export type Region = NamedRegionRef | RectangleRegion | PolygonRegion | CircleRegion | FileRegion;

/** One region that is counted in or taken out again. */
export interface RegionPart {
  readonly operation: 'add' | 'subtract';
  readonly region: Region;
}

/**
 * Regions added and subtracted in order, beginning with everywhere when the first is subtracted; empty is everywhere.
 */
export type RegionArea = readonly RegionPart[];
