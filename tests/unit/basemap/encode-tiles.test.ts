import type {Feature} from 'geojson';
import {describe, expect, it} from 'vitest';
import {encodeTiles} from '../../../geo/cli/basemap/encode-tiles.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

const KABUL: Feature = {
  type: 'Feature',
  properties: {name: 'Kabul'},
  geometry: {type: 'Point', coordinates: [69.2, 34.5]}
};

function layer(minZoom: number, maxZoom: number, features: readonly Feature[] = [KABUL]) {
  return deepFreeze({name: 'city', minZoom, maxZoom, features, buffer: 0, tolerance: 0});
}

const places = (tiles: ReturnType<typeof encodeTiles>) => tiles.map(({z, x, y}) => [z, x, y]);

describe('encodeTiles', () => {
  it('makes a tile where something lies and none elsewhere', () => {
    expect(places(encodeTiles([layer(0, 2)], 2))).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [2, 2, 1]
    ]);
  });

  it('leaves a layer out of the zooms that it is not for', () => {
    expect(places(encodeTiles([layer(1, 1)], 3))).toEqual([[1, 1, 0]]);
  });

  it('writes the name of the layer and the properties into the tile', () => {
    const [tile] = encodeTiles([layer(0, 0)], 0);
    const text = Buffer.from(tile!.data).toString('latin1');
    expect(text).toContain('city');
    expect(text).toContain('Kabul');
  });
});
