import type {EdgeBands} from './edge-bands.ts';
import type {Relation} from './relation.ts';
import type {Rings} from './ring.ts';

/** A region made ready for many questions; positions are in degrees, longitudes within [-180, 180]. */
export interface RegionShape {
  /** Whether a position lies in the region, borders included. */
  holds(lon: number, lat: number): boolean;
  /** How a circle on the sphere lies to the region. */
  relateCircle(lon: number, lat: number, radiusKm: number): Relation;
  /** How polygons lie to the region. */
  relatePolygons(polygons: PolygonShape): Relation;
}

/** Polygons made ready for many questions; where some overlap, the overlap belongs to them. */
export interface PolygonShape extends RegionShape {
  readonly polygons: readonly Rings[];
  /** The edges at which they really end. */
  readonly border: EdgeBands;
}
