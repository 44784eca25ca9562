import {expect, it} from 'vitest';
import {FIELD_BITS, indexRecords} from '../../../../src/core/search/record-index.ts';
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
  const {terms, records} = indexRecords(DATASET, (code) => code);
  const found = (term: string) =>
    terms
      .get(term)
      ?.map((posting) => [
        records[posting >> FIELD_BITS]!.id,
        ...SEARCH_FIELDS.filter((_, bit) => posting & (1 << bit))
      ]);
  expect(found('bomb')).toEqual([['a', 'title', 'summary']]);
  expect(found('kabul')).toEqual([
    ['a', 'title', 'places'],
    ['f', 'title', 'places']
  ]);
  expect(found('kulob')).toEqual([['b', 'places']]);
  expect(found('tj')).toEqual([['f', 'places']]);
  expect(found('nothing')).toBeUndefined();
});

it('asks for the name of each country once', () => {
  const asked: string[] = [];
  indexRecords(DATASET, (code) => {
    asked.push(code);
    return code;
  });
  expect(asked).toEqual(['AF', 'TJ']);
});
