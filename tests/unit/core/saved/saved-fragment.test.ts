import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isKeptWhole, openingFragment, savedFragment, savedSnapshot} from '../../../../src/core/saved/saved-fragment.ts';
import {LONGEST_FRAGMENT} from '../../../../src/core/saved/saved-view.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {dataOf, decode} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {BASE, snapshots} from '../snapshot/snapshots.ts';

const {known, comparison, chapter} = BASE;
const homes = snapshots.map(({playback, ...rest}): Snapshot => ({
  ...{...rest, known, comparison, chapter, clauses: [], selected: null},
  playback: {...playback, segment: null}
}));

describe('savedFragment', () => {
  it('says all that is shown, so that the view its data set opens with does not matter', () => {
    check(
      fc.property(snapshots, homes, homes, (snapshot, one, other) => {
        const fragment = savedFragment(snapshot);
        const [a, b] = [one, other].map((home) => {
          const {snapshot: shown, issues} = savedSnapshot(fragment, {...home, theme: 'auto', language: 'en'});
          expect(issues).toEqual([]);
          return shown;
        });
        expect(a).toEqual(b);
        expect(savedFragment(a!)).toBe(fragment);
        expect(dataOf(fragment)).toBe(snapshot.data);
      })
    );
  });

  it('leaves out whose theme and language it was', () => {
    expect(savedFragment({...BASE, theme: 'dark', language: 'de'})).toBe(savedFragment(BASE));
    expect(savedFragment(BASE)).toBe(
      'v=1&data=khorasan&map=3.25/40.2/51.3&proj=mercator&follow=0&t=2023-12-01/2024-04-01&at=2024-03-31&mode=trail&speed=4&pace=even&loop=0&worldview=un'
    );
  });
});

describe('openingFragment', () => {
  it('opens what was saved in the theme and the language of the reader', () => {
    check(
      fc.property(snapshots, snapshots, (saved, present) => {
        const {snapshot} = decode(openingFragment(`${savedFragment(saved)}&theme=dark&lang=fr`, present), BASE);
        expect(savedFragment(snapshot)).toBe(savedFragment(saved));
        expect([snapshot.theme, snapshot.language]).toEqual([present.theme, present.language]);
      })
    );
  });

  it('can be read even of the longest fragment, with a mark before it', () => {
    const longest = `#v=1&q=${'a'.repeat(LONGEST_FRAGMENT - 7)}`;
    const fragment = openingFragment(longest, {...BASE, language: 'de-Latn-1996-abcdefgh-12345678'});
    expect(decode(fragment, BASE).issues.join()).not.toContain('longer');
    expect(fragment.startsWith('v=1&q=aaa')).toBe(true);
  });
});

describe('isKeptWhole', () => {
  it('is true of every view but those with a region from a file', () => {
    const file = deepFreeze<Snapshot['clauses'][number]>({
      ...{source: 'place', field: 'place', kind: 'area'},
      value: [
        {
          operation: 'add',
          region: {shape: 'file', name: 'a.geojson', geometry: {type: 'MultiPolygon', coordinates: []}}
        }
      ]
    });
    expect(isKeptWhole({...BASE, clauses: [file]})).toBe(false);
    expect(isKeptWhole(BASE)).toBe(true);
    check(
      fc.property(snapshots, (snapshot) => {
        expect(isKeptWhole(snapshot)).toBe(true);
      })
    );
  });
});
