import {describe, expect, it} from 'vitest';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {clausesBut, passes, setClause} from '../../../../src/core/filter/clause.ts';
import {deepFreeze} from '../deep-freeze.ts';

const kinds: Clause = deepFreeze({source: 'kind', field: 'kind', values: ['attack', 'plot']} as const);
const countries: Clause = deepFreeze({source: 'country', field: 'country', values: ['RU']} as const);
const both = deepFreeze([kinds, countries]);

describe('setClause', () => {
  it('adds a clause', () => {
    expect(setClause([countries], kinds)).toEqual([countries, kinds]);
  });

  it('replaces the clause of the same source and leaves the others', () => {
    expect(setClause(both, {...kinds, values: []})).toEqual([countries, {...kinds, values: []}]);
  });

  it('takes a clause out', () => {
    expect(setClause(both, {source: 'kind', field: 'kind', values: null})).toEqual([countries]);
  });

  it('keeps two sources that speak about the same field', () => {
    expect(setClause([kinds], {...kinds, source: 'story'})).toHaveLength(2);
  });
});

describe('clausesBut', () => {
  it('leaves everybody else', () => {
    expect(clausesBut(both, 'kind')).toEqual([countries]);
    expect(clausesBut(both, 'nobody')).toEqual(both);
  });
});

describe('passes', () => {
  it('wants every clause about the field to hold the value', () => {
    const story = deepFreeze({...kinds, source: 'story', values: ['plot', 'arrest']});
    expect(passes([kinds, story], 'kind', 'plot')).toBe(true);
    expect(passes([kinds, story], 'kind', 'attack')).toBe(false);
  });

  it('does not mind clauses about other fields', () => {
    expect(passes([countries], 'kind', 'attack')).toBe(true);
  });

  it('lets nothing through a clause without values', () => {
    expect(passes([{...kinds, values: []}], 'kind', 'attack')).toBe(false);
  });
});
