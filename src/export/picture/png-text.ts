import {joinedBytes} from '../joined-bytes.ts';

/** Bytes of the signature and of the header chunk, behind which texts may stand (https://www.w3.org/TR/png-3/#5ChunkOrdering). */
const BEHIND_HEADER = 8 + 25;

/** Keywords of which the standard says what they mean (https://www.w3.org/TR/png-3/#11keywords). */
export type PngKeyword = 'Title' | 'Description' | 'Source' | 'Software';

/** A PNG with texts in it, as iTXt chunks in UTF-8 without compression; those that are empty are left out. */
export function pngWithText(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Partial<Record<PngKeyword, string>>>
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) =>
      chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`))
    );
  return joinedBytes([png.subarray(0, BEHIND_HEADER), ...chunks, png.subarray(BEHIND_HEADER)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinedBytes([new TextEncoder().encode(type), data]);
  return joinedBytes([fourBytes(data.length), body, fourBytes(crc(body))]);
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

// CRC-32 as PNG has it (https://www.w3.org/TR/png-3/#samplecrc), bit by bit: texts are short.
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
