import {expect, it} from 'vitest';
import {fold} from '../../../../src/core/search/fold.ts';
import {matchingTerms} from '../../../../src/core/search/matching-terms.ts';
import {recordIndexer} from '../../../../src/core/search/record-index.ts';
import {searchedRecords} from '../../../../src/core/search/record-search.ts';
import {incident} from '../records.ts';

const {add, index: INDEX} = recordIndexer();
add(
  searchedRecords(
    {
      incidents: [
        incident('a', {
          title: 'Kulob Kulobi Kulyab Crocus constructor',
          where: {name: 'x', precision: 'venue', radiusKm: 0}
        })
      ],
      flows: [],
      sources: []
    },
    (code) => code
  )
);

const matches = (typed: string, {last = false, slips = false} = {}) =>
  matchingTerms(INDEX, {typed, folded: fold(typed), last}, slips).map(({term, quality}) => `${term} ${quality}`);

it('gives the term itself and names that sound like it', () => {
  expect(matches('Kulob')).toEqual(['kulob typed', 'kulyab alike']);
  expect(matches('Крокус')).toEqual(['crocus alike']);
});

it('gives what begins with the last word', () => {
  expect(matches('kulo', {last: true})).toEqual(['kulobi typed', 'kulob typed']);
  expect(matches('kulo')).toEqual([]);
});

it('gives misspelled terms only where slips are allowed', () => {
  expect(matches('crocsu', {slips: true})).toEqual(['crocus near']);
  expect(matches('crocsu')).toEqual([]);
});

it('holds words that objects have as properties for words', () => {
  expect(matches('constructor')).toEqual(['constructor typed']);
  expect(matches('valueOf', {last: true, slips: true})).toEqual([]);
});

it('weighs the word itself the most, and everything more than nothing', () => {
  const all = matchingTerms(INDEX, {typed: 'Kulob', folded: 'kulob', last: true}, false);
  expect(all.map(({weight}) => weight)).toEqual([1, expect.any(Number), expect.any(Number)]);
  for (const {weight} of all.slice(1)) expect(weight).toSatisfy((value: number) => value > 0 && value < 1);
});
