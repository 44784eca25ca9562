import {expect, it} from 'vitest';
import {search} from '../../../../src/core/words/en/search.ts';

it('counts what was found in the singular and the plural, and is silent about filters and places without any', () => {
  expect(search.announce(12, 2, 3)).toBe('12 records, 2 filters, 3 places');
  expect(search.announce(1, 1, 1)).toBe('1 record, 1 filter, 1 place');
  expect(search.announce(0, 0, 0)).toBe('0 records');
});

it('says where something was found, and what the text would filter', () => {
  expect(search.foundIn(['title', 'places'])).toBe('in title, place');
  expect(search.only(1, '1')).toBe('Show only this record');
  expect(search.only(1200, '1,200')).toBe('Show only these 1,200 records');
});
