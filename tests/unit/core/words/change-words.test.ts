import {describe, expect, it} from 'vitest';
import type {Change, FigureAdded} from '../../../../src/core/knowledge/change.ts';
import {changeDateInWords, changeInWords} from '../../../../src/core/words/change-words.ts';
import {english} from '../../../../src/core/words/words.ts';
import {deepFreeze} from '../deep-freeze.ts';

const dated = {id: 'a', instant: Date.UTC(2024, 2, 24), date: '2024-03-23', source: 's1'} as const;
const said = (change: Change) => changeInWords(deepFreeze(change), english);
const figure = (given: Partial<FigureAdded>) =>
  said({...dated, type: 'figure', measure: 'killed', scope: null, before: null, after: 133, ...given});

describe('changeInWords', () => {
  it('says what tells that a record became known', () => {
    expect(said({...dated, type: 'record', basis: 'stated'})).toBe('Made public');
    expect(said({...dated, type: 'record', basis: 'event', source: null})).toBe('Happened');
    expect(said({...dated, type: 'record', basis: 'mention'})).toBe('First mentioned in a source here');
  });

  it('says how a status changed', () => {
    expect(said({...dated, type: 'status', before: 'alleged', after: 'dismissed'})).toBe('Alleged → Dismissed');
  });

  it('says a first number, one that changed and one that was said again, and what part it counts', () => {
    expect(figure({})).toBe('Killed: 133');
    expect(figure({before: 133, after: 1137})).toBe('Killed: 133 → 1,137');
    expect(figure({before: 0, after: 0})).toBe('Killed: 0, said again');
    expect(figure({scope: 'soldiers'})).toBe('Killed (soldiers): 133');
  });

  it('says who was named, and by whom', () => {
    const change = {type: 'attribution', actor: 'Islamic State', basis: 'claimed', by: 'itself'} as const;
    expect(said({...dated, ...change})).toBe('Claimed: Islamic State, according to itself');
  });
});

describe('changeDateInWords', () => {
  const date = (text: string | null, instant: number = dated.instant) =>
    changeDateInWords({date: text, instant}, english);

  it('says nothing of the day from which a change counts', () => {
    expect(date('2024-03-23')).toBe('');
  });

  it('says a date that is vaguer, earlier or about', () => {
    expect(date('2024', Date.UTC(2025, 0, 1))).toBe('dated 2024');
    expect(date('2024-03-20')).toBe('dated 20 Mar 2024');
    expect(date('2024-03-22~')).toBe('dated about 22 Mar 2024');
  });

  it('says that there is none', () => {
    expect(date(null)).toBe('undated');
  });
});
