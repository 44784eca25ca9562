import type {MultiPolygon, Polygon} from 'geojson';
import type {NamedRegion} from '../../../geo/index.ts';
import {wrapLongitude} from '../camera/camera.ts';
import {polygonShape} from './polygon-shape.ts';
import type {Region, RegionArea} from './region.ts';
import {circleShape} from './circle-shape.ts';
import {regionPolygons} from './region-polygons.ts';
import type {RegionShape} from './region-shape.ts';
import type {Relation} from './relation.ts';
import {REGION_RELATION} from './relation.ts';
import {polygonsOf} from './ring.ts';

const {outside, partly, inside, unplaced} = REGION_RELATION;

/** Where records are, a row each; positions are in degrees, WGS84. */
export interface PlaceColumns {
  readonly length: number;
  /** NaN where there is no position. */
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  /** Radius of the circle that surely holds the place, in kilometers; NaN when there is none or it is unknown. */
  readonly radiusKm: ArrayLike<number>;
  /** 1 when the place is drawn as a point, else 0. */
  readonly crisp: ArrayLike<number>;
  /** The area of a row that has one. */
  shapeOf?(row: number): Polygon | MultiPolygon | null;
}

/** A part of an area made ready for many questions. */
export interface ReadyPart {
  readonly add: boolean;
  readonly shape: RegionShape;
}

/**
 * How every row lies to an area, as {@link REGION_RELATION}: a point by its position, another place by its whole circle
 * or polygon; unplaced when it has neither. What touches the border of a single part counts as partly in it, though the
 * parts together may hold it whole. Throws a TypeError for a named region that `named` does not hold.
 */
export function relate(
  places: PlaceColumns,
  area: RegionArea,
  named: ReadonlyMap<string, NamedRegion>
): Uint8Array<ArrayBuffer> {
  const relations = new Uint8Array(places.length);
  relateRows(places, readyParts(area, named), relations, 0, places.length);
  return relations;
}

/** Makes an area ready. Throws a TypeError for a named region that `named` does not hold. */
export function readyParts(area: RegionArea, named: ReadonlyMap<string, NamedRegion>): readonly ReadyPart[] {
  return area.map(({operation, region}) => ({add: operation === 'add', shape: shapeOf(region, named)}));
}

/** Writes the relations of the rows [from, to) into `relations`. */
export function relateRows(
  places: PlaceColumns,
  parts: readonly ReadyPart[],
  relations: Uint8Array,
  from: number,
  to: number
): void {
  // Before a part that is subtracted there is everything.
  const before = parts[0]?.add ? outside : inside;
  for (let row = from; row < to; row++) {
    let relation: number = isPlaced(places, row) ? before : unplaced;
    for (let i = 0; i < parts.length && relation !== unplaced; i++) {
      const {add, shape} = parts[i]!;
      // What is added to everything, or taken from nothing, changes nothing.
      if (relation === (add ? inside : outside)) continue;
      const part = relateRow(places, shape, row);
      if (add) relation = Math.max(relation, part);
      else if (part !== outside) relation = part === inside ? outside : partly;
    }
    relations[row] = relation;
  }
}

function shapeOf(region: Region, named: ReadonlyMap<string, NamedRegion>): RegionShape {
  return region.shape === 'circle' ? circleShape(region) : polygonShape(regionPolygons(region, named));
}

function isPlaced(places: PlaceColumns, row: number): boolean {
  if (places.shapeOf?.(row)) return true;
  if (Number.isNaN(places.lon[row]!) || Number.isNaN(places.lat[row]!)) return false;
  return places.crisp[row] === 1 || places.radiusKm[row]! >= 0;
}

function relateRow(places: PlaceColumns, shape: RegionShape, row: number): Relation {
  const area = places.shapeOf?.(row);
  if (area) return shape.relatePolygons(polygonShape(polygonsOf(area)));
  const lon = wrapLongitude(places.lon[row]!);
  const lat = places.lat[row]!;
  if (places.crisp[row] === 1) return shape.holds(lon, lat) ? inside : outside;
  return shape.relateCircle(lon, lat, places.radiusKm[row]!);
}
