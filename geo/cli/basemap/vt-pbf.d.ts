declare module 'vt-pbf' {
  import type {LegacyTile} from 'geojson-vt';

  /** Encodes layers as a Mapbox vector tile: name -> tile of geojson-vt. */
  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options?: {version?: number; extent?: number}
  ): Uint8Array;
}
