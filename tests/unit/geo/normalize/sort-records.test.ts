import {expect, it} from 'vitest';
import {sortRecords} from '../../../../geo/normalize/sort-records.ts';
import {deepFreeze} from '../deep-freeze.ts';

const record = (id: string, edtf: string) => ({id, properties: {when: {edtf}}});

it('sorts by start, then by id, open starts first and unreadable dates last', () => {
  const records = deepFreeze([
    record('b', '2024-03'),
    record('x', 'soon'),
    record('a', '2024-03-01'),
    record('d', '../2030'),
    record('c', '..//2031'),
    record('e', '../2029')
  ]);
  expect(sortRecords(records).map(({id}) => id)).toEqual(['d', 'e', 'a', 'b', 'c', 'x']);
});
