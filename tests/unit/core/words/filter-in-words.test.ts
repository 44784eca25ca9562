import {expect, it} from 'vitest';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {clausesInWords, filterInWords} from '../../../../src/core/words/filter-in-words.ts';
import {english} from '../../../../src/core/words/words.ts';

const names = {words: english, sources: new Map(), regions: new Map()};
const winter = [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)] as const;
const kind: Clause = {source: 'kind', field: 'kind', kind: 'any', value: ['attack']};

it('names the time and every clause that is on', () => {
  expect(filterInWords(winter, [], names)).toBe('1 Dec 2023\u2009–\u200931 Mar 2024');
  expect(filterInWords(winter, [kind, {...kind, source: 'other', off: true}], names)).toBe(
    '1 Dec 2023\u2009–\u200931 Mar 2024; Kind: Attacks'
  );
});

it('names every clause that is on without the time', () => {
  expect(clausesInWords([kind, {...kind, source: 'other', off: true}], names)).toEqual(['Kind: Attacks']);
});
