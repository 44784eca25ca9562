import {expect, it} from 'vitest';
import {careInWords} from '../../../../src/core/care/care-in-words.ts';
import {english} from '../../../../src/core/words/words.ts';

it('says all that was done in one line', () => {
  expect(
    careInWords(
      {
        ...{places: 'grid-0.5', leftOut: ['names', 'sources'], filtered: true},
        heldBack: {days: 30, until: '2026-11-23', records: 2}
      },
      english
    )
  ).toBe(
    'Published with care: places told by cells of 0.5°; 2 records of the 30 days up to 23 Nov 2026 held back; names and free words left out; sources left out; only what a filter let through'
  );
});

it('says that nothing had to be held back, and counts one as one', () => {
  const held = (records: number) => careInWords({heldBack: {days: 7, until: '2026-11-23', records}}, english);
  expect(held(0)).toBe('Published with care: no record of the 7 days up to 23 Nov 2026 held back');
  expect(held(1)).toBe('Published with care: 1 record of the 7 days up to 23 Nov 2026 held back');
  expect(careInWords({places: 'country'}, english)).toBe('Published with care: places told by country');
});
