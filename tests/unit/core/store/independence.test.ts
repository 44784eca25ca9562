import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Source} from '../../../../geo/index.ts';
import {independentGroups} from '../../../../src/core/store/independence.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

function bibliography(derived: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(derived).map(([id, derivedFrom]) => [
      id,
      deepFreeze<Source>({id, type: 'webpage', title: id, derivedFrom})
    ])
  );
}

describe('independentGroups', () => {
  it('counts three articles that rest on one agency as one', () => {
    const sources = bibliography({a: ['agency'], b: ['agency'], c: ['b'], agency: []});
    expect(independentGroups(['a', 'b', 'c'], sources)).toEqual([['a', 'b', 'c']]);
  });

  it('puts a source together with the one that it rests on', () => {
    expect(independentGroups(['agency', 'a'], bibliography({a: ['agency'], agency: []}))).toEqual([['agency', 'a']]);
  });

  it('keeps sources apart that share nothing, largest group first', () => {
    const sources = bibliography({a: [], b: ['x'], c: ['x'], x: []});
    expect(independentGroups(['a', 'b', 'c'], sources)).toEqual([['b', 'c'], ['a']]);
  });

  it('joins two groups when a later source rests on both', () => {
    expect(independentGroups(['a', 'b', 'c'], bibliography({a: [], b: [], c: ['a', 'b']}))).toEqual([['a', 'b', 'c']]);
  });

  it('counts a circle of sources as one', () => {
    expect(independentGroups(['a', 'b'], bibliography({a: ['b'], b: ['a']}))).toEqual([['a', 'b']]);
  });

  it('follows sources that the bibliography lacks, and counts an id cited twice once', () => {
    expect(independentGroups(['a', 'b', 'a'], bibliography({a: ['lost'], b: ['lost']}))).toEqual([['a', 'b']]);
    expect(independentGroups(['lost'], new Map())).toEqual([['lost']]);
  });

  it('is fast in a deep lattice', () => {
    const layers = Object.fromEntries(
      Array.from({length: 60}, (_, i) => [
        [`l${i}`, [`l${i + 1}`, `r${i + 1}`]],
        [`r${i}`, [`l${i + 1}`, `r${i + 1}`]]
      ]).flat() as [string, string[]][]
    );
    expect(independentGroups(['l0', 'r0'], bibliography(layers))).toEqual([['l0', 'r0']]);
  });

  it('puts every cited source in exactly one group', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    check(
      fc.property(fc.uniqueArray(ids), fc.dictionary(ids, fc.uniqueArray(ids)), (cited, derived) => {
        const groups = independentGroups(cited, bibliography(derived));
        expect(groups.flat().sort()).toEqual([...cited].sort());
      })
    );
  });
});
