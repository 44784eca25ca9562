declare module 'd3-geo-projection' {
  import type {GeoJSON} from 'geojson';

  /** Joins the rings of polygons that are cut at 180 degrees, so that d3-geo takes them for what they are on the sphere. */
  export function geoStitch<T extends GeoJSON>(object: T): T;
}
