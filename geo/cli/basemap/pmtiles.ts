import {gzipSync} from 'node:zlib';
import {zxyToTileId} from 'pmtiles';

/** A vector tile as it was encoded, not compressed. */
export interface EncodedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

const HEADER_LENGTH = 127;

// The first request of a client reads 16 KiB: header and root directory have to fit in.
const LONGEST_ROOT = 16_384 - HEADER_LENGTH;

/**
 * Writes tiles as one PMTiles archive, version 3: gzip, clustered, equal tiles stored once, one root directory. Throws a
 * TypeError when the directory does not fit into the first 16 KiB. See https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writePmtiles(
  tiles: readonly EncodedTile[],
  {maxZoom, metadata}: {maxZoom: number; metadata: Readonly<Record<string, unknown>>}
): Uint8Array {
  const {entries, contents} = arrange(tiles);
  const directory = gzipSync(encodeDirectory(entries), {level: 9});
  if (directory.length > LONGEST_ROOT) throw new TypeError(`invalid number of tiles: ${tiles.length}`);
  const description = gzipSync(JSON.stringify(metadata), {level: 9});
  const data = Buffer.concat(contents);
  const header = Buffer.alloc(HEADER_LENGTH);
  const metadataOffset = HEADER_LENGTH + directory.length;
  const dataOffset = metadataOffset + description.length;
  header.write('PMTiles', 'ascii');
  header.writeUInt8(3, 7);
  const sizes = [
    HEADER_LENGTH,
    directory.length,
    metadataOffset,
    description.length,
    dataOffset,
    0,
    dataOffset,
    data.length,
    tiles.length,
    entries.length,
    contents.length
  ];
  for (const [i, size] of sizes.entries()) header.writeBigUInt64LE(BigInt(size), 8 + 8 * i);
  // Clustered; directories and tiles in gzip; Mapbox vector tiles; zooms.
  for (const [i, byte] of [1, 2, 2, 1, 0, maxZoom].entries()) header.writeUInt8(byte, 96 + i);
  for (const [i, degrees] of [-180, -85.0511287, 180, 85.0511287].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  }
  return Buffer.concat([header, directory, description, data]);
}

/** Tiles in the order of their ids, so that neighbors lie together in the file. */
function arrange(tiles: readonly EncodedTile[]): {entries: Entry[]; contents: Buffer[]} {
  const ordered = tiles.map((tile) => ({id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data}));
  ordered.sort((a, b) => a.id - b.id);
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  const known = new Map<string, {offset: number; length: number}>();
  let end = 0;
  for (const {id, data} of ordered) {
    const key = Buffer.from(data).toString('latin1');
    let place = known.get(key);
    if (!place) {
      const content = gzipSync(data, {level: 9});
      place = {offset: end, length: content.length};
      known.set(key, place);
      contents.push(content);
      end += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({id, ...place, run: 1});
  }
  return {entries, contents};
}

function encodeDirectory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(entries.length);
  for (const [i, {id}] of entries.entries()) write(id - (entries[i - 1]?.id ?? 0));
  for (const {run} of entries) write(run);
  for (const {length} of entries) write(length);
  for (const [i, {offset}] of entries.entries()) {
    const previous = entries[i - 1];
    write(previous && previous.offset + previous.length === offset ? 0 : offset + 1);
  }
  return Uint8Array.from(bytes);
}
