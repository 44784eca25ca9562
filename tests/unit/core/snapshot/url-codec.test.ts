import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import type {Decoded} from '../../../../src/core/snapshot/url-codec.ts';
import {decode, encode} from '../../../../src/core/snapshot/url-codec.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {check} from '../check.ts';
import {BASE, snapshots} from './snapshots.ts';

const read = (fragment: string): Decoded => decode(fragment, BASE);

function expectAngle(actual: number, expected: number, error: number): void {
  const apart = Math.abs(actual - expected) % 360;
  expect(Math.min(apart, 360 - apart)).toBeLessThanOrEqual(error);
}

/** Equal but for what the fragment rounds: 0.01 of a zoom, 0.0001 and 0.1 of a degree, a millisecond, 0.001 days a second. */
function expectSame(actual: Snapshot, expected: Snapshot): void {
  const {camera, playback, clauses, comparison, ...rest} = actual;
  expect(rest).toEqual({
    data: expected.data,
    known: expected.known,
    projection: expected.projection,
    follow: expected.follow,
    chapter: expected.chapter,
    selected: expected.selected,
    theme: expected.theme,
    language: expected.language,
    worldview: expected.worldview
  });
  expectAngle(camera.center[0], expected.camera.center[0], 0.000_051);
  expectAngle(camera.bearing, expected.camera.bearing, 0.051);
  expect(Math.abs(camera.center[1] - expected.camera.center[1])).toBeLessThanOrEqual(0.000_051);
  expect(Math.abs(camera.zoom - expected.camera.zoom)).toBeLessThanOrEqual(0.0051);
  expect(Math.abs(camera.pitch - expected.camera.pitch)).toBeLessThanOrEqual(0.051);
  const {mode, pace, loop, segment} = expected.playback;
  expect(playback).toMatchObject({mode, pace, loop});
  expect(playback.segment?.map((instant, i) => Math.abs(instant - segment![i]!) <= 1)).toEqual(
    segment?.map(() => true)
  );
  expect(Math.abs(playback.timeWindow[0] - expected.playback.timeWindow[0])).toBeLessThanOrEqual(0.5);
  expect(Math.abs(playback.timeWindow[1] - expected.playback.timeWindow[1])).toBeLessThanOrEqual(0.5);
  expect(Math.abs(playback.playhead - expected.playback.playhead)).toBeLessThanOrEqual(1);
  // Two speeds that are written alike may lie a whole step apart.
  expect(Math.abs(playback.speed - expected.playback.speed)).toBeLessThanOrEqual(0.001_01 * DAY_MS);
  const byField = (list: Snapshot['clauses']) => [...list].sort((a, b) => (a.field < b.field ? -1 : 1));
  expect(byField(clauses)).toEqual(byField(expected.clauses));
  const inOrder = (compared: Snapshot['comparison']) =>
    compared?.by === 'view' && compared.clauses ? {...compared, clauses: byField(compared.clauses)} : compared;
  expect(inOrder(comparison)).toEqual(inOrder(expected.comparison));
}

describe('encode and decode', () => {
  it('bring any view back over any base, but for what is rounded', () => {
    check(
      fc.property(snapshots, snapshots, (snapshot, base) => {
        const {snapshot: back, issues, unknown} = decode(encode(snapshot, base), base);
        expect(issues).toEqual([]);
        expect(unknown).toEqual([]);
        expectSame(back, snapshot);
      }),
      1000
    );
  });

  it('write the same fragment again', () => {
    check(
      fc.property(snapshots, (snapshot) => {
        const fragment = encode(snapshot, BASE);
        expect(encode(read(fragment).snapshot, BASE)).toBe(fragment);
      }),
      1000
    );
  });

  it('write nothing but the version for the base itself', () => {
    expect(encode(BASE, BASE)).toBe('v=1');
    expect(read('').snapshot).toBe(BASE);
    expect(read('#v=1').snapshot).toBe(BASE);
  });

  it('write a link that people can read', () => {
    const snapshot: Snapshot = {
      ...BASE,
      camera: {center: [69.2, 34.53], zoom: 5.5, bearing: 0, pitch: 0},
      playback: {...BASE.playback, timeWindow: [Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)], speed: 7 * DAY_MS},
      clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack', 'flow']}],
      selected: '2024-01-03-kerman'
    };
    expect(encode(snapshot, BASE)).toBe(
      'v=1&map=5.5/34.53/69.2&t=2024-01-01/2024-04-01&speed=7&kind=attack,flow&sel=2024-01-03-kerman'
    );
  });

  it('tell no clause from a clause without values', () => {
    const base: Snapshot = {...BASE, clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['plot']}]};
    const none: Snapshot = {...BASE, clauses: [{source: 'kind', field: 'kind', kind: 'any', value: []}]};
    expect(encode(BASE, base)).toBe('v=1&kind=');
    expect(decode('kind=', base).snapshot.clauses).toEqual([]);
    expect(encode(none, base)).toBe('v=1&kind=-');
    expect(decode('kind=-', base).snapshot.clauses).toEqual(none.clauses);
  });

  it('let keys survive that nobody here knows', () => {
    const {unknown} = read('utm=a%20b&theme=dark&__proto__=x&constructor=&flag&é=%');
    expect(unknown).toEqual([
      ['utm', 'a b'],
      ['__proto__', 'x'],
      ['constructor', ''],
      ['flag', ''],
      ['é', '%']
    ]);
    const again = encode(BASE, BASE, unknown);
    expect(read(again).unknown).toEqual(unknown);
  });

  it('drop unknown keys rather than write a link that is too long to be read', () => {
    const {unknown} = read(`theme=dark&a=${'%'.repeat(7000)}&b=2`);
    const again = encode({...BASE, theme: 'dark'}, BASE, unknown);
    expect(again).toBe('v=1&theme=dark&b=2');
  });
});

describe('decode', () => {
  it.each([
    'map=abc',
    'map=1/2',
    'map=1/NaN/3',
    'map=1e3/2/3',
    't=2024-03-22',
    't=2024-04-01/2024-03-01',
    't=2024-02-30/2024-03-01',
    't=03/04/24',
    'at=now',
    'at=2024-03-22T25:00:00Z',
    'mode=warp',
    'speed=-3',
    'speed=fast',
    'kind=attack,explosion',
    'status=true',
    'country=Russia',
    'theme=pink',
    'worldview=mine',
    'proj=flat',
    'loop=yes',
    'follow=maybe',
    'pace=fast',
    'seg=2024-01-01',
    'seg=2024-02-01/2024-01-01',
    'sel=<img src=x>',
    'data=https://example.org/x.json',
    'lang=en-x',
    'lang=abcd',
    'lang=../..',
    'compare=warp',
    'compare=by%3Dcentury',
    'compare=t%3D2024-02-30/2024-03-01',
    'compare=t%3Dyear-before%26compare%3Dby%253Dmonth'
  ])('reports “%s” and leaves that part as it was', (fragment) => {
    const {snapshot, issues} = read(`${fragment}&theme=dark`);
    expect(snapshot).toEqual({...BASE, theme: 'dark'});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain('cannot be read');
  });

  it('keeps what lies outside what there is inside it', () => {
    const {snapshot, issues} = read('map=99/95/540/270/120&speed=0&at=1999-01-01');
    expect(issues).toEqual([]);
    expect(snapshot.camera).toEqual({center: [-180, 85.051129], zoom: 12, bearing: -90, pitch: 60});
    expect(snapshot.playback.speed).toBe(0.001 * DAY_MS);
    expect(snapshot.playback.playhead).toBe(BASE.playback.timeWindow[0]);
    expect(read('speed=999999').snapshot.playback.speed).toBe(36_525 * DAY_MS);
  });

  it('keeps the playhead inside the window, whichever comes first', () => {
    const {snapshot} = read('at=2024-03-31&t=2024-01-01/2024-02-01');
    expect(snapshot.playback.playhead).toBe(Date.UTC(2024, 1, 1) - 1);
  });

  it('takes a segment in whole days as far as the window holds it, whichever comes first', () => {
    const {snapshot, issues} = read('seg=2024-01-03T12:00:00Z/2024-02-20&t=2024-01-01/2024-02-01&pace=events');
    expect(issues).toEqual([]);
    expect(snapshot.playback.segment).toEqual([Date.UTC(2024, 0, 3), Date.UTC(2024, 1, 1)]);
    expect(snapshot.playback.pace).toBe('events');
    expect(encode(snapshot, BASE)).toBe(
      'v=1&t=2024-01-01/2024-02-01&at=2024-01-31T23:59:59.999Z&pace=events&seg=2024-01-03/2024-02-01'
    );
  });

  it.each(['seg=2019-01-01/2019-02-01', 'seg=2024-01-01/2024-02-01&mode=window'])(
    'reports a segment that the window cannot hold: %s',
    (fragment) => {
      const {snapshot, issues} = read(fragment);
      expect(snapshot.playback.segment).toBeNull();
      expect(issues).toEqual([
        'The link repeats a stretch of time that its window does not hold; that part was left out.'
      ]);
    }
  );

  it('takes only languages that Intl takes, and writes them as it does', () => {
    expect(read('lang=DE-at').snapshot.language).toBe('de-AT');
    check(
      fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,16}$/), (tag) => {
        expect(() => new Intl.DateTimeFormat(read(`lang=${tag}`).snapshot.language)).not.toThrow();
      }),
      2000
    );
  });

  it('names another version and reads on', () => {
    const {snapshot, issues} = read('v=2&theme=dark');
    expect(snapshot.theme).toBe('dark');
    expect(issues).toEqual(['The link has version “2”; this page reads version 1 and may miss something.']);
  });

  it('repeats nothing hidden and nothing long in what it reports', () => {
    const {issues} = read(`mode=${encodeURIComponent(`\u202Eevil\u0000${'x'.repeat(500)}`)}&v=%E2%80%AE`);
    expect(issues).toHaveLength(2);
    for (const issue of issues) expect(issue).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(issues[0]!.length).toBeLessThan(200);
  });

  it('reports the same problem once', () => {
    expect(read('mode=x&mode=x').issues).toHaveLength(1);
  });

  it('does not read a megabyte', () => {
    const {snapshot, issues} = read('map=1/2/3&'.repeat(100_000));
    expect(snapshot).toBe(BASE);
    expect(issues).toEqual(['The link is longer than 8000 characters, so it was not read.']);
  });
});
