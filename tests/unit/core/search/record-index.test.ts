import {expect, it} from 'vitest';
import {FIELD_BITS, recordIndexer} from '../../../../src/core/search/record-index.ts';
import {searchedRecords} from '../../../../src/core/search/record-search.ts';
import {SEARCH_FIELDS} from '../../../../src/core/search/record-text.ts';
import {flow, incident} from '../records.ts';

const DATASET = {
  incidents: [
    incident('a', {title: 'Bomb in Kabul', summary: 'A bomb, a second bomb'}),
    incident('b', {title: 'Raid', where: {name: 'Kulob', precision: 'settlement', radiusKm: 1}})
  ],
  flows: [flow('f', {title: 'To Kabul'})],
  sources: []
};

it('lists for each term the rows that have it, incidents before flows, with the fields', () => {
  const {add, index} = recordIndexer();
  const found = (term: string) =>
    index.terms
      .get(term)
      ?.map((posting) => [
        index.records[posting >> FIELD_BITS]!.id,
        ...SEARCH_FIELDS.filter((_, bit) => posting & (1 << bit))
      ]);
  const [first, ...others] = searchedRecords(DATASET, (code) => code);
  add([first!]);
  expect(found('kabul')).toEqual([['a', 'title', 'places']]);
  expect(found('kulob')).toBeUndefined();
  add(others);
  expect(found('bomb')).toEqual([['a', 'title', 'summary']]);
  expect(found('kabul')).toEqual([
    ['a', 'title', 'places'],
    ['f', 'title', 'places']
  ]);
  expect(found('kulob')).toEqual([['b', 'places']]);
  expect(found('tj')).toEqual([['f', 'places']]);
});

it('asks for the name of each country once', () => {
  const asked: string[] = [];
  recordIndexer().add(
    searchedRecords(DATASET, (code) => {
      asked.push(code);
      return code;
    })
  );
  expect(asked).toEqual(['AF', 'TJ']);
});
