/** A file that came along, and the media type that it is answered with. */
export interface OwnFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * Answers what the page fetches from the files that came along in it, by their absolute addresses, in parts where a part is
 * asked for. What the page has made itself is fetched as ever; whatever else is asked for is not there.
 */
export function answerFromFiles(files: ReadonlyMap<string, OwnFile>, own: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = typeof input === 'string' || input instanceof URL ? new Request(input, init) : input;
    if (request.url.startsWith('blob:')) return own(input, init);
    const file = files.get(request.url);
    if (!file) throw new TypeError(`${request.url} is not in this file`);
    const headers = new Headers({'Content-Type': file.type, ETag: '"1"'});
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers ?? request.headers).get('Range') ?? '');
    if (!range) return new Response(file.bytes, {headers});
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), file.bytes.length - 1)];
    headers.set('Content-Range', `bytes ${from}-${to}/${file.bytes.length}`);
    return new Response(file.bytes.subarray(from, to + 1), {status: 206, headers});
  };
}
