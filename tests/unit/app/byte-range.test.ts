import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {byteRange, partOf} from '../../../src/app/offline/byte-range.ts';
import {check} from '../core/check.ts';

describe('the bytes that a request asks for', () => {
  it('are those from a first to a last one, to the end, or so many at the end', () => {
    expect(byteRange('bytes=0-0', 10)).toEqual({first: 0, last: 0});
    expect(byteRange('bytes=2-4', 10)).toEqual({first: 2, last: 4});
    expect(byteRange('bytes=2-', 10)).toEqual({first: 2, last: 9});
    expect(byteRange('bytes=-3', 10)).toEqual({first: 7, last: 9});
    expect(byteRange(' bytes=2-4 ', 10)).toEqual({first: 2, last: 4});
  });

  it('end where the file ends', () => {
    expect(byteRange('bytes=2-400', 10)).toEqual({first: 2, last: 9});
    expect(byteRange('bytes=-300', 10)).toEqual({first: 0, last: 9});
  });

  it('are none when they begin behind the file, or when none are asked for', () => {
    expect(byteRange('bytes=10-12', 10)).toBeNull();
    expect(byteRange('bytes=0-', 0)).toBeNull();
    expect(byteRange('bytes=-0', 10)).toBeNull();
    expect(byteRange('bytes=-5', 0)).toBeNull();
  });

  it('are all of them when the request is not understood', () => {
    for (const header of ['bytes=4-2', 'bytes=0-1,4-5', 'bytes=', 'bytes=-', 'lines=1-2', 'bytes=a-b', '']) {
      expect(byteRange(header, 10), header).toEqual({first: 0, last: 9});
    }
  });

  it('always lie within the file', () => {
    const end = fc.oneof(fc.constant(''), fc.nat(40).map(String));
    check(
      fc.property(end, end, fc.nat(30), (from, to, size) => {
        const range = byteRange(`bytes=${from}-${to}`, size);
        if (!range) return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThan(size);
      }),
      500
    );
  });
});

describe('the answer', () => {
  const file = new Blob(['0123456789'], {type: 'application/octet-stream'});

  it('holds these bytes and says which they are', async () => {
    const response = partOf(file, 'bytes=2-4');
    expect([response.status, await response.text()]).toEqual([206, '234']);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-length': '3',
      'content-range': 'bytes 2-4/10',
      'content-type': 'application/octet-stream'
    });
  });

  it('says how long the file is when it has none of them', () => {
    const response = partOf(file, 'bytes=10-');
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });
});
