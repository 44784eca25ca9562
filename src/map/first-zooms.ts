import {bytesToHeader, readVarint, zxyToTileId} from 'pmtiles';

/** Where the header of an archive says how long its tiles are together, and how far in they go. */
const TILES_LENGTH_AT = 64;
const MAX_ZOOM_AT = 101;
const HEADER_LENGTH = 127;

/**
 * The beginning of a PMTiles archive as an archive of its own, with the tiles up to a zoom: tiles stand in the order of their
 * zooms. Throws a TypeError for an archive whose tiles do not, or whose directory has branches. See
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export async function firstZooms(archive: Uint8Array<ArrayBuffer>, maxZoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const header = bytesToHeader(archive.slice(0, HEADER_LENGTH).buffer);
  if (!header.clustered || header.leafDirectoryLength) throw new TypeError('an archive whose tiles are not in order');
  if (header.maxZoom <= maxZoom) return archive;
  const from = header.rootDirectoryOffset;
  const directory = await gunzip(archive.subarray(from, from + header.rootDirectoryLength));
  const length = tilesBefore(directory, zxyToTileId(maxZoom + 1, 0, 0));
  const short = archive.slice(0, header.tileDataOffset + length);
  const view = new DataView(short.buffer);
  view.setBigUint64(TILES_LENGTH_AT, BigInt(length), true);
  view.setUint8(MAX_ZOOM_AT, maxZoom);
  return short;
}

// A directory is four columns: differences of ids, runs, lengths, and offsets plus one, where 0 follows on the tile before.
function tilesBefore(directory: Uint8Array, id: number): number {
  const at = {buf: directory, pos: 0};
  const count = readVarint(at);
  const column = () => Array.from({length: count}, () => readVarint(at));
  const [steps, , lengths, places] = [column(), column(), column(), column()];
  let [tile, end, last] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    tile += steps[i]!;
    if (tile >= id) break;
    const offset = places[i] === 0 ? last : places[i]! - 1;
    last = offset + lengths[i]!;
    end = Math.max(end, last);
  }
  return end;
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
