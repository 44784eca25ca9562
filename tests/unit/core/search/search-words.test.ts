import {expect, it} from 'vitest';
import {search} from '../../../../src/core/words/en/search.ts';

it('counts records and places in the singular and the plural', () => {
  expect(search.counted(12, 3)).toBe('12 records, 3 places');
  expect(search.counted(1, 1)).toBe('1 record, 1 place');
  expect(search.counted(0, 0)).toBe('0 records, 0 places');
});

it('says where and how something was found', () => {
  expect(search.foundIn(['title', 'places'])).toBe('in title, place');
  expect(search.alike('کرمان', 4)).toBe('4 records with a name like “کرمان” in another spelling or script');
  expect(search.near('Crocsu', 1)).toBe('Nothing is spelled “Crocsu”; 1 record with a similar word');
});
