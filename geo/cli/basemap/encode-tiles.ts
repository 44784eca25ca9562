import type {Feature} from 'geojson';
import GeoJsonVt from 'geojson-vt';
import type {LegacyTile} from 'geojson-vt';
import {fromGeojsonVt} from 'vt-pbf';
import type {EncodedTile} from './pmtiles.ts';

/** Features of one layer, and in which zooms they are drawn. */
export interface TileLayer {
  readonly name: string;
  /** Inclusive. */
  readonly minZoom: number;
  /** Inclusive. */
  readonly maxZoom: number;
  readonly features: readonly Feature[];
  /** How far features reach into neighboring tiles, in units of which a tile has 4096. */
  readonly buffer: number;
  /** How far lines may be moved to save corners, in the same units. */
  readonly tolerance: number;
}

const EXTENT = 4096;

/** Cuts layers into vector tiles with 4096 units a side. Tiles with nothing on them are left out. */
export function encodeTiles(layers: readonly TileLayer[], maxZoom: number): EncodedTile[] {
  const indexes = layers.map((layer) => ({layer, index: indexOf(layer)}));
  const tiles: EncodedTile[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    const drawn = indexes.filter(({layer}) => z >= layer.minZoom && z <= layer.maxZoom);
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found: Record<string, LegacyTile> = {};
        for (const {layer, index} of drawn) {
          const tile = index.getTile(z, x, y);
          if (tile?.features.length) found[layer.name] = tile;
        }
        if (Object.keys(found).length === 0) continue;
        tiles.push({z, x, y, data: fromGeojsonVt(found, {version: 2, extent: EXTENT})});
      }
    }
  }
  return tiles;
}

function indexOf({features, maxZoom, buffer, tolerance}: TileLayer): GeoJsonVt {
  return new GeoJsonVt(
    {type: 'FeatureCollection', features: [...features]},
    // At its own last zoom the index would not generalize.
    {maxZoom: maxZoom + 1, indexMaxZoom: maxZoom, indexMaxPoints: 0, tolerance, extent: EXTENT, buffer}
  );
}
