/** Bytes of a file, from the first to the last one, both inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The bytes that a `Range` header asks for of a file of `size` bytes (RFC 9110, 14.1.2); null when the file has none of
 * them. A header that is not understood, and one that asks for several ranges, asks for the whole file.
 */
export function byteRange(header: string, size: number): ByteRange | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  const whole = {first: 0, last: size - 1};
  if (from === '' && to === '') return size > 0 ? whole : null;
  if (from === '') return to === '0' || size === 0 ? null : {first: Math.max(0, size - Number(to)), last: size - 1};
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return null;
  return last < first ? whole : {first, last};
}

/** The answer of a server that has the file to a request for a range of it. */
export function partOf(file: Blob, header: string): Response {
  const range = byteRange(header, file.size);
  if (!range) return new Response(null, {status: 416, headers: {'Content-Range': `bytes */${file.size}`}});
  const part = file.slice(range.first, range.last + 1, file.type);
  const headers = {
    'Content-Range': `bytes ${range.first}-${range.last}/${file.size}`,
    'Content-Length': String(part.size),
    'Content-Type': file.type || 'application/octet-stream'
  };
  return new Response(part, {status: 206, statusText: 'Partial Content', headers});
}
