import {describe, expect, it} from 'vitest';
import {casualtiesInWords, isFlow, kindInWords, signOf, whereInWords} from '../../../../src/core/words/record-words.ts';
import {english} from '../../../../src/core/words/words.ts';
import {figure, flow, incident} from '../records.ts';

describe('isFlow and signOf', () => {
  it('tell a flow from an incident', () => {
    expect([isFlow(flow('f')), isFlow(incident('a'))]).toEqual([true, false]);
    expect([signOf(flow('f')), signOf(incident('a', {kind: 'arrest'}))]).toEqual(['flow', 'arrest']);
  });
});

describe('kindInWords', () => {
  it('writes kind and subkind', () => {
    expect(kindInWords(incident('a', {subkind: 'suicide-bombing'}), english)).toBe('Attack: suicide bombing');
    expect(kindInWords(flow('f'), english)).toBe('Flow: recruitment');
  });
});

describe('casualtiesInWords', () => {
  it('gives the range of what was reported', () => {
    const figures = [figure({best: 84}), figure({best: 103}), figure({measure: 'injured', best: 284})];
    expect(casualtiesInWords(incident('a', {figures}), english)).toBe('84–103 killed, 284 injured');
  });

  it('says 0 where 0 was reported, and nothing where no number was given', () => {
    expect(casualtiesInWords(incident('a', {figures: [figure({best: 0})]}), english)).toBe('0 killed');
    expect(casualtiesInWords(incident('a', {figures: [figure()]}), english)).toBe('');
  });
});

describe('whereInWords', () => {
  it('says where it was, or from where to where', () => {
    expect(whereInWords(incident('a'))).toBe('Kabul');
    expect(whereInWords(flow('f'))).toBe('Dushanbe → Kabul');
  });
});
