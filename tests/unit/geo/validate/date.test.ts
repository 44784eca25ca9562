import {expect, it} from 'vitest';
import {date} from '../../../../geo/validate/date.ts';

const messages = (value: unknown) => date(value, '', {}).map(({message}) => message);

it.each([
  ['03/04/2024', 'write it as year-month-day'],
  ['2024-3-5', 'write month and day with two digits'],
  ['2024-02-30', 'there is no such month or day'],
  ['2024-03-05/2024-03-01', 'it ends before it starts'],
  ['2024-03-05T10:00', 'add Z (UTC) or the offset'],
  ['spring', 'write EDTF']
])('says how to mend %s', (text, advice) => {
  expect(messages(text)).toEqual([expect.stringContaining(advice)]);
});

it('asks for a text where a number is given', () => {
  expect(messages(2024)).toEqual([expect.stringContaining('Expected a date in quotes')]);
});
