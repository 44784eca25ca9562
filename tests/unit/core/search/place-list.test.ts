import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readPlaceList} from '../../../../src/core/search/place-list.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const GOOD = deepFreeze({
  credit: 'GeoNames',
  name: ['Kulob', 'Kerman'],
  country: ['TJ', 'IR'],
  lon: [69.78, 57.08],
  lat: [37.91, 30.28],
  population: [214700, 0],
  spellings: ['Kulyab|Кӯлоб', '']
});

it('takes a good list as it is', () => {
  expect(readPlaceList(GOOD)).toEqual({list: GOOD, issues: []});
});

it.each([
  ['no object', undefined, 'type-invalid', ''],
  ['a list', [], 'property-missing', '/name'],
  ['a column missing', {...GOOD, lat: undefined}, 'property-missing', '/lat'],
  ['a column too short', {...GOOD, country: ['TJ']}, 'type-invalid', '/country'],
  ['a name empty', {...GOOD, name: ['Kulob', '']}, 'text-empty', '/name/1'],
  ['no country', {...GOOD, country: ['TJ', 'Iran']}, 'country-invalid', '/country/1'],
  ['a longitude out of range', {...GOOD, lon: [190, 57]}, 'coordinates-out-of-range', '/lon/0'],
  ['a latitude as text', {...GOOD, lat: ['37', 30]}, 'coordinates-out-of-range', '/lat/0'],
  ['a population below 0', {...GOOD, population: [1, -1]}, 'type-invalid', '/population/1'],
  ['spellings of another type', {...GOOD, spellings: [null, '']}, 'type-invalid', '/spellings/0']
] as const)('refuses %s, and says what and where', (_, value, code, pointer) => {
  const {list, issues} = readPlaceList(deepFreeze(value));
  expect(list).toBeNull();
  expect(issues).toEqual([
    {code, pointer, severity: 'error', message: expect.stringMatching(/Records are found all the same/)}
  ]);
});

it('never throws', () => {
  check(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({name: fc.jsonValue(), country: fc.jsonValue()})), (value) => {
      expect(readPlaceList(value).issues).toHaveLength(1);
    })
  );
});
