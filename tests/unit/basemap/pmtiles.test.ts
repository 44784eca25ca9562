import fc from 'fast-check';
import {PMTiles} from 'pmtiles';
import type {RangeResponse, Source} from 'pmtiles';
import {describe, expect, it} from 'vitest';
import {writePmtiles} from '../../../geo/cli/basemap/pmtiles.ts';
import type {EncodedTile} from '../../../geo/cli/basemap/pmtiles.ts';

const OPTIONS = {maxZoom: 5, metadata: {name: 'Test'}};

function source(archive: Uint8Array): Source {
  return {
    getKey: () => 'archive',
    getBytes: (offset, length): Promise<RangeResponse> =>
      Promise.resolve({data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer})
  };
}

async function readBack(tiles: readonly EncodedTile[]): Promise<(Uint8Array | undefined)[]> {
  const archive = new PMTiles(source(writePmtiles(tiles, OPTIONS)));
  const found = await Promise.all(tiles.map(({z, x, y}) => archive.getZxy(z, x, y)));
  return found.map((tile) => tile && new Uint8Array(tile.data));
}

const tile = fc
  .record({
    z: fc.integer({min: 0, max: 5}),
    x: fc.nat(31),
    y: fc.nat(31),
    data: fc.uint8Array({minLength: 1, maxLength: 12})
  })
  .map(({z, x, y, data}) => ({z, x: x % 2 ** z, y: y % 2 ** z, data}));
const tiles = fc.uniqueArray(tile, {selector: ({z, x, y}) => `${z} ${x} ${y}`, minLength: 1, maxLength: 60});

describe('writePmtiles', () => {
  it('writes an archive from which every tile is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(tiles, async (given) => {
        expect(await readBack(given)).toEqual(given.map(({data}) => Uint8Array.from(data)));
      }),
      {numRuns: 60, seed: 2}
    );
  });

  it('stores equal tiles once and neighbors among them as one run', async () => {
    const sea = Uint8Array.of(7, 7, 7);
    const quarters = [0, 1].flatMap((x) => [0, 1].map((y) => ({z: 1, x, y, data: sea})));
    const header = await new PMTiles(source(writePmtiles(quarters, OPTIONS))).getHeader();
    expect(header).toMatchObject({numAddressedTiles: 4, numTileEntries: 1, numTileContents: 1, clustered: true});
  });

  it('gives nothing for a tile that was left out', async () => {
    const archive = new PMTiles(source(writePmtiles([{z: 2, x: 1, y: 1, data: Uint8Array.of(1)}], OPTIONS)));
    expect(await archive.getZxy(2, 3, 3)).toBeUndefined();
  });

  it('keeps zooms, bounds and the description', async () => {
    const archive = new PMTiles(source(writePmtiles([{z: 0, x: 0, y: 0, data: Uint8Array.of(1)}], OPTIONS)));
    expect(await archive.getHeader()).toMatchObject({minZoom: 0, maxZoom: 5, minLon: -180, maxLon: 180});
    expect(await archive.getMetadata()).toEqual({name: 'Test'});
  });

  it('refuses more tiles than one directory in the first 16 KiB can list', () => {
    // Sizes and gaps without a pattern (xorshift), so that the directory does not compress.
    let state = 1;
    const next = (below: number): number => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % below;
    };
    const many = Array.from({length: 16_000}, (_, i) => {
      const data = Uint8Array.from({length: 1 + next(250)}, () => next(256));
      return {z: 8, x: i % 256, y: Math.floor(i / 256) * 2 + next(2), data};
    });
    expect(() => writePmtiles(many, OPTIONS)).toThrow(new TypeError('invalid number of tiles: 16000'));
  });
});
