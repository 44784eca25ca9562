import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {citedAddress} from '../../../../src/core/cite/cited-address.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {decode, encode} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {BASE, snapshots} from '../snapshot/snapshots.ts';
import {VERSION} from './views.ts';

const PAGE = 'https://example.org/map/';
const fragmentOf = (address: string) => new URL(address).hash.slice(1);

describe('citedAddress', () => {
  it('says all of the view, without what is the reader’s own, and the version last', () => {
    const address = citedAddress(`${PAGE}?a=b#v=1`, {...BASE, theme: 'dark', language: 'ru'}, VERSION);
    expect(address).toMatch(/^https:\/\/example\.org\/map\/\?a=b#v=1&data=.*&map=.*&t=.*&hash=3f9a1b2c4d5e$/);
    expect(address).not.toMatch(/[&#](theme|lang)=/);
  });

  it('puts the version in the place of the one that the link was opened with, and keeps the keys of others', () => {
    const opened = `${PAGE}#v=1&hash=000000000000&embed=1`;
    expect(citedAddress(opened, BASE, VERSION)).toMatch(/&embed=1&hash=3f9a1b2c4d5e$/);
    expect(citedAddress(opened, BASE, null)).toMatch(/&embed=1$/);
    expect(citedAddress(opened, BASE, null)).not.toContain('hash=');
  });

  it('opens the same view whatever the data set opens with by then, and the version survives', () => {
    check(
      fc.property(snapshots, snapshots, (snapshot, other) => {
        const none = {clauses: [], chapter: null, comparison: null, selected: null, known: null};
        const later: Snapshot = {...other, ...none, playback: {...other.playback, segment: null, playing: false}};
        const fragment = fragmentOf(citedAddress(PAGE, snapshot, VERSION));
        const {snapshot: read, issues, unknown} = decode(fragment, later);
        const {theme, language} = later;
        expect(read).toEqual({...decode(encode(snapshot, null), BASE).snapshot, theme, language});
        expect([issues, unknown]).toEqual([[], [['hash', VERSION.slice(0, 12)]]]);
        expect(encode(read, null, unknown)).toMatch(/&hash=3f9a1b2c4d5e$/);
      })
    );
  });
});
