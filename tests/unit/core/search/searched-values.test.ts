import {expect, it} from 'vitest';
import {searchedValues, valueCollector} from '../../../../src/core/search/searched-values.ts';
import {english} from '../../../../src/core/words/words.ts';
import {flow, incident} from '../records.ts';

it('collects each value of incidents and flows once, and none for what is not given', () => {
  const {add, values} = valueCollector();
  add([incident('a'), incident('b', {where: {name: 'Somewhere', precision: 'unknown', radiusKm: null}})]);
  expect(values).toEqual([{field: 'country', value: 'AF'}]);
  add([flow('f'), incident('c', {sources: [{id: 's1'}], where: {...incident('a').properties.where, admin1: 'Kabul'}})]);
  expect(values).toEqual([
    {field: 'country', value: 'AF'},
    {field: 'country', value: 'TJ'},
    {field: 'admin1', value: 'AF:Kabul'},
    {field: 'source', value: 's1'}
  ]);
});

it('calls values as the filter does', () => {
  const values = [
    {field: 'country', value: 'TJ'},
    {field: 'admin1', value: 'AF:Kabul'},
    {field: 'actor', value: 'Taliban'}
  ] as const;
  const names = searchedValues(values, {words: english, sources: new Map()}).map(({name}) => name);
  expect(names).toEqual(['Tajikistan', 'Kabul', 'Taliban']);
});
