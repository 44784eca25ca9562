import {describe, expect, it} from 'vitest';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {activeClauses, admits, clausesBut, switchClause, withClause} from '../../../../src/core/filter/clause.ts';
import {deepFreeze} from '../deep-freeze.ts';

const kinds = deepFreeze({source: 'kind', field: 'kind', kind: 'any', value: ['attack', 'plot']} as const);
const countries = deepFreeze({source: 'country', field: 'country', kind: 'any', value: ['RU']} as const);
const both: readonly Clause[] = deepFreeze([kinds, countries]);

describe('withClause', () => {
  it('adds a clause at the end', () => {
    expect(withClause([countries], kinds)).toEqual([countries, kinds]);
  });

  it('replaces the clause of the same source in its place', () => {
    expect(withClause(both, {...kinds, value: []})).toEqual([{...kinds, value: []}, countries]);
  });

  it('keeps two sources that speak about the same field', () => {
    expect(withClause([kinds], {...kinds, source: 'story'})).toHaveLength(2);
  });
});

describe('clausesBut', () => {
  it('leaves everybody else', () => {
    expect(clausesBut(both, 'kind')).toEqual([countries]);
    expect(clausesBut(both, 'nobody')).toEqual(both);
  });
});

describe('switchClause', () => {
  it('keeps what is switched off, and brings it back as it was', () => {
    const off = switchClause(both, 'kind', false);
    expect(off).toEqual([{...kinds, off: true}, countries]);
    expect(activeClauses(off)).toEqual([countries]);
    expect(switchClause(off, 'kind', true)).toEqual(both);
  });
});

describe('admits', () => {
  it('wants every choice about the field to admit the value', () => {
    const story: Clause = deepFreeze({...kinds, source: 'story', value: ['plot', 'arrest']});
    expect(admits([kinds, story], 'kind', 'plot')).toBe(true);
    expect(admits([kinds, story], 'kind', 'attack')).toBe(false);
  });

  it('turns "not" around, and asks "all" of a single value', () => {
    expect(admits([{...kinds, kind: 'not'}], 'kind', 'attack')).toBe(false);
    expect(admits([{...kinds, kind: 'not'}], 'kind', 'arrest')).toBe(true);
    expect(admits([{...kinds, kind: 'all'}], 'kind', 'attack')).toBe(false);
    expect(admits([{...kinds, kind: 'all', value: ['attack']}], 'kind', 'attack')).toBe(true);
  });

  it('does not mind clauses about other fields, or those that are off', () => {
    expect(admits([countries, {...kinds, value: [], off: true}], 'kind', 'attack')).toBe(true);
  });

  it('lets nothing through a choice of none', () => {
    expect(admits([{...kinds, value: []}], 'kind', 'attack')).toBe(false);
  });
});
