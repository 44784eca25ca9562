import {describe, expect, it} from 'vitest';
import {readCare} from '../../../../geo/cli/read-care.ts';
import {NO_CARE} from '../../../../src/core/care/care.ts';

describe('readCare', () => {
  it('reads what is to be left out, and nothing without options', () => {
    expect(readCare({})).toEqual(NO_CARE);
    expect(readCare({places: 'grid-0.5', 'hold-back': '30', 'leave-out': 'names,sources'})).toEqual({
      ...{places: 'grid-0.5', holdDays: 30, leaveOut: ['names', 'sources']}
    });
  });

  it.each([
    [{places: 'grid-2'}, '"grid-2" is no way to tell places; --places takes one of: grid-0.1, grid-0.5,'],
    [{'hold-back': '-1'}, '"-1" is no number of days; --hold-back takes a whole number from 0 to 3660.'],
    [{'hold-back': ''}, '"" is no number of days'],
    [{'hold-back': '1e9'}, '"1e9" is no number of days'],
    [{'hold-back': '99999'}, '"99999" is no number of days'],
    [
      {'leave-out': 'names,dates'},
      '"dates" cannot be left out; --leave-out takes, with commas between them: names, sources.'
    ]
  ])('says what cannot be read: %o', (texts, sentence) => {
    expect(readCare(texts)).toContain(sentence);
  });
});
