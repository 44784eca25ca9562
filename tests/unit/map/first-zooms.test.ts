import {PMTiles} from 'pmtiles';
import {describe, expect, it} from 'vitest';
import {writePmtiles} from '../../../geo/cli/basemap/pmtiles.ts';
import {firstZooms} from '../../../src/map/first-zooms.ts';

// A pyramid in which every second tile is the same sea.
const tiles = Array.from({length: 4}, (_, z) =>
  Array.from({length: 4 ** z}, (_, i) => ({
    ...{z, x: i % 2 ** z, y: Math.floor(i / 2 ** z)},
    data: Buffer.from(i % 2 === 0 ? 'sea' : `land ${z} ${i}`)
  }))
).flat();
const archive = new Uint8Array(writePmtiles(tiles, {maxZoom: 3, metadata: {name: 'x'}}));

function reader(bytes: Uint8Array<ArrayBuffer>): PMTiles {
  return new PMTiles({
    getKey: () => 'archive',
    getBytes: async (offset, length) => ({data: bytes.slice(offset, offset + length).buffer})
  });
}

describe('firstZooms', () => {
  it('keeps the tiles up to the zoom, byte for byte, and leaves out all others', async () => {
    const [whole, short] = [reader(archive), reader(await firstZooms(archive, 2))];
    for (const {z, x, y} of tiles.filter((tile) => tile.z <= 2))
      expect((await short.getZxy(z, x, y))?.data, `${z}/${x}/${y}`).toEqual((await whole.getZxy(z, x, y))?.data);
    expect(await short.getZxy(3, 1, 0)).toBeUndefined();
    expect(await short.getMetadata()).toEqual({name: 'x'});
    expect(await short.getHeader()).toMatchObject({minZoom: 0, maxZoom: 2});
  });

  it('ends with its last tile', async () => {
    const short = await firstZooms(archive, 1);
    const {tileDataOffset, tileDataLength} = await reader(short).getHeader();
    expect(short.length).toBe(tileDataOffset! + tileDataLength!);
    expect(short.length).toBeLessThan(archive.length);
  });

  it('gives an archive that goes no further as it is', async () => {
    expect(await firstZooms(archive, 3)).toBe(archive);
  });

  it('refuses an archive whose tiles are not in order', async () => {
    const mixed = archive.slice();
    mixed[96] = 0;
    await expect(firstZooms(mixed, 1)).rejects.toThrow(TypeError);
  });
});
