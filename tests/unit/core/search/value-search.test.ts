import {expect, it} from 'vitest';
import type {SearchedValue} from '../../../../src/core/search/value-search.ts';
import {valueSearch} from '../../../../src/core/search/value-search.ts';
import {deepFreeze} from '../deep-freeze.ts';

const VALUES = deepFreeze<readonly SearchedValue[]>([
  {field: 'actor', value: 'Islamic State Khorasan Province', name: 'Islamic State Khorasan Province'},
  {field: 'actor', value: 'Taliban', name: 'Taliban'},
  {field: 'country', value: 'IR', name: 'Iran'},
  {field: 'admin1', value: 'IR:Kerman', name: 'Kerman'},
  {field: 'admin1', value: 'AF:Lashkar Gah', name: 'Lashkar Gah'},
  {field: 'source', value: 'kp', name: 'Khorasan Diary'}
]);
const search = valueSearch(VALUES);
const found = (query: string) => search(query, 9).map(({name}) => name);

it.each(['Kerman', 'Kermān', 'Керман', 'کرمان', 'ker'])('finds a province as %s', (query) => {
  expect(found(query)).toEqual(['Kerman']);
});

it('finds actors by their initials and places as one word', () => {
  expect(found('ISKP')).toEqual(['Islamic State Khorasan Province']);
  expect(found('lashkargah')).toEqual(['Lashkar Gah']);
});

it('gives the value with its field and what to mark, the best first, and no more than asked for', () => {
  expect(search('talib', 9)).toEqual([{field: 'actor', value: 'Taliban', name: 'Taliban', marks: [[0, 5]]}]);
  expect(found('khorasan')).toEqual(['Islamic State Khorasan Province', 'Khorasan Diary']);
  expect(search('khorasan', 1)).toHaveLength(1);
});

it('finds nothing for nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('Nobody')).toEqual([]);
  expect(valueSearch([])('a', 3)).toEqual([]);
});
