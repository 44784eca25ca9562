import type {MultiPolygon, Polygon} from 'geojson';
import type {NamedRegion} from '../../geo/index.ts';
import type {RegionArea} from '../core/region/region.ts';

/** The columns of `PlaceColumns` in a form that can be sent; the worker keeps them until others come. */
export interface SentPlaces {
  readonly lon: Float64Array<ArrayBuffer>;
  readonly lat: Float64Array<ArrayBuffer>;
  readonly radiusKm: Float64Array<ArrayBuffer>;
  readonly crisp: Uint8Array<ArrayBuffer>;
  /** Areas of the rows that have one. */
  readonly shapes: ReadonlyMap<number, Polygon | MultiPolygon>;
}

/**
 * What the worker is told: the places and the named regions, kept until others come, and what to relate to the area.
 */
export type RegionRequest =
  | {readonly type: 'places'; readonly places: SentPlaces}
  | {readonly type: 'named'; readonly named: ReadonlyMap<string, NamedRegion>}
  | {readonly type: 'relate'; readonly id: number; readonly area: RegionArea};

/**
 * What the worker answers: a relation per row, or why there is none, a clause for developers. A request that a later
 * one overtakes is not answered.
 */
export type RegionResponse =
  | {readonly type: 'relations'; readonly id: number; readonly relations: Uint8Array<ArrayBuffer>}
  | {readonly type: 'failed'; readonly id: number; readonly reason: string};
