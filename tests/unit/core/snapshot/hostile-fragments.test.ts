import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Decoded} from '../../../../src/core/snapshot/url-codec.ts';
import {decode, encode} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {BASE, snapshots} from './snapshots.ts';

const read = (fragment: string): Decoded => decode(fragment, BASE);

describe('hostile fragments', () => {
  const TOKENS = [
    ...[
      'v',
      'data',
      'map',
      'proj',
      't',
      'at',
      'mode',
      'speed',
      'loop',
      'follow',
      'kind',
      'status',
      'country',
      'sel',
      'theme'
    ],
    ...['lang', 'worldview', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '=', '&', '#', '/'],
    ...['%', '%%', '%E2', '%u202e', '%00', '+', ',', '-', '.', '..', '\u202E', '\u2066', '\uD800', '\uDFFF', '\u0000'],
    ...['2024-03-22', '2024-03-22T10:00:00Z', '9999-12-31', '0001-01-01', '1e9', '-1', '99999999999999999999', 'NaN'],
    ...['Infinity', 'attack', 'en', 'en-x', 'javascript:alert(1)', '<svg onload=x>', '😀', 'a'.repeat(300)]
  ];
  const soup = fc.array(
    fc.oneof({weight: 5, arbitrary: fc.constantFrom(...TOKENS)}, fc.string({unit: 'binary', maxLength: 8})),
    {
      maxLength: 40
    }
  );
  const mutated = fc
    .tuple(snapshots, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TOKENS)), {maxLength: 6}))
    .map(([snapshot, edits]) =>
      edits.reduce(
        (text, [at, token]) => {
          const i = at % (text.length + 1);
          return text.slice(0, i) + token + text.slice(i + (at % 3));
        },
        encode(snapshot, BASE)
      )
    );
  const fragments = fc.oneof(
    soup.map((parts) => parts.join('')),
    mutated,
    fc.string({unit: 'binary', maxLength: 60})
  );

  function reread(fragment: string): Decoded {
    const decoded = read(fragment);
    const again = encode(decoded.snapshot, BASE, decoded.unknown);
    const back = read(again);
    if (encode(back.snapshot, BASE, back.unknown) !== again) throw new Error(`unstable: ${again}`);
    return decoded;
  }

  function timed(fragment: string): number {
    const before = performance.now();
    reread(fragment);
    return performance.now() - before;
  }

  it('never throw, never hang, never break the view', {timeout: 60_000}, () => {
    let slowest = {fragment: '', ms: 0};
    check(
      fc.property(fragments, (fragment) => {
        const ms = timed(fragment);
        if (ms > slowest.ms) slowest = {fragment, ms};
        const {snapshot} = read(fragment);
        const {playback, camera} = snapshot;
        const fine =
          playback.timeWindow[0] < playback.timeWindow[1] &&
          playback.playhead >= playback.timeWindow[0] &&
          playback.playhead < playback.timeWindow[1] &&
          playback.speed > 0 &&
          [...camera.center, camera.zoom, camera.bearing, camera.pitch].every(Number.isFinite) &&
          Object.getPrototypeOf(snapshot) === Object.prototype;
        if (!fine) throw new Error(`broken view from ${JSON.stringify(fragment)}`);
      }),
      100_000
    );
    // The machine may have paused during one of so many; what is slow by itself is slow every time.
    expect(Math.min(...Array.from({length: 5}, () => timed(slowest.fragment)))).toBeLessThan(50);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
