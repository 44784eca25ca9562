import {describe, expect, it} from 'vitest';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {clauseInWords, valueInWords} from '../../../../src/core/words/clause-words.ts';
import {english} from '../../../../src/core/words/words.ts';

const names = {
  words: english,
  sources: new Map([['s1', {id: 's1', type: 'webpage', title: 'A page', publisher: 'The Paper'} as const]]),
  regions: new Map([['central-asia', 'Central Asia']])
};
const chip = (clause: Clause) => clauseInWords(clause, names);
const killed = (value: Partial<Extract<Clause, {kind: 'range'}>['value']>) =>
  chip({
    ...{source: 'killed', field: 'killed', kind: 'range'},
    value: {from: null, to: null, by: 'best', unknown: false, ...value}
  });

describe('clauseInWords', () => {
  it('names a field and its values, and how the choice is meant', () => {
    const country = {source: 'country', field: 'country', kind: 'any', value: ['DE', 'AT']} as const;
    expect(chip(country)).toBe('Country: Germany, Austria');
    expect(chip({...country, kind: 'not', ends: 'from'})).toBe('Country: not Germany, Austria, flows from');
    expect(chip({...country, value: []})).toBe('Country: nothing');
    expect(chip({source: 'basis', field: 'basis', kind: 'all', value: ['charged', 'convicted']})).toBe(
      'Footing: all of Charged, Convicted'
    );
  });

  it('counts what is too long to name', () => {
    expect(chip({source: 'country', field: 'country', kind: 'any', value: ['DE', 'AT', 'RU', 'TJ', 'KG', '']})).toBe(
      'Country: Germany, Austria, Russia and 3 more'
    );
  });

  it('says the limits of figures, which of them is compared, and what becomes of unknown ones', () => {
    expect(killed({from: 10})).toBe('Killed: 10 or more');
    expect(killed({to: 2000, by: 'low'})).toBe('Killed: at most 2,000 (lowest figure)');
    expect(killed({from: 10, to: 20, unknown: true})).toBe('Killed: 10–20, or unknown');
  });

  it('says words, regions and certainty', () => {
    expect(chip({source: 'text', field: 'text', kind: 'text', value: 'Kerman'})).toBe('Text: “Kerman”');
    expect(chip({source: 'certainty', field: 'certainty', kind: 'certain', value: true})).toBe('Certain only');
    expect(
      chip({
        ...{source: 'place', field: 'place', kind: 'area', ends: 'to'},
        value: [
          {operation: 'add', region: {shape: 'named', id: 'central-asia'}},
          {operation: 'subtract', region: {shape: 'circle', center: [69.2, 38.5], radiusKm: 150}}
        ]
      })
    ).toBe('Region: Central Asia, without 150 km around 38.5° N, 69.2° E, flows to');
  });
});

describe('valueInWords', () => {
  it('reads every kind of value as the screen does', () => {
    const read = (field: Parameters<typeof valueInWords>[0], value: string) => valueInWords(field, value, names);
    expect(read('kind', 'flow')).toBe('Flows');
    expect(read('subkind', 'suicide-bombing')).toBe('Suicide bombing');
    expect(read('subkind', 'return')).toBe('Return');
    expect(read('admin1', 'RU:Moscow Oblast')).toBe('Moscow Oblast');
    expect(read('source', 's1')).toBe('The Paper');
    expect(read('source', 'unheard-of')).toBe('unheard-of');
    expect(read('country', '')).toBe('no single country');
    expect(read('actor', '')).toBe('not given');
  });
});
