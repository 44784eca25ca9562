import type {MultiPolygon, Polygon} from 'geojson';
import type {Source} from './source.ts';

/** A country or a province that belongs to a named region. */
export interface RegionMember {
  /** ISO 3166-1 alpha-2 of a whole country, or ISO 3166-2 of a province; both as the data of Natural Earth has them. */
  readonly code: string;
  readonly name: string;
  /** Codes of provinces of the country that do not belong to the region. */
  readonly except?: readonly string[];
  /** How the member differs from what the sources mean, in our own words. */
  readonly note?: string;
}

/** What is known of a named region. */
export interface NamedRegionProperties {
  readonly name: string;
  /** What is counted in and what is not, in our own words. */
  readonly definition: string;
  /** True when the members only come near to the region that the sources mean. */
  readonly approximate: boolean;
  /** Details of the border below this many kilometers are left out; it strays up to one and a half times as far. */
  readonly toleranceKm: number;
  readonly members: readonly RegionMember[];
  /** Who draws the region that way. */
  readonly sources: readonly Source[];
}

/**
 * A region that has a name but need not be a country, as a GeoJSON Feature; positions are [lon, lat] in degrees, WGS84. The
 * area is made from the members by `dateline regions`, reaches 20 km out to sea and is cut at the antimeridian.
 */
export interface NamedRegion {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: NamedRegionProperties;
}
