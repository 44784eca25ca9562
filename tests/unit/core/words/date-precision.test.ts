import {expect, it} from 'vitest';
import {datePrecision} from '../../../../src/core/words/date-precision.ts';
import {english} from '../../../../src/core/words/words.ts';

it.each([
  ['2024-03-22', 'day known'],
  ['2024-03-22T17:00Z', 'day known'],
  ['2024-03', 'month known'],
  ['2023-23', 'season known'],
  ['2019', 'year known'],
  ['201X', 'some day in this range'],
  ['[2024-01..2024-06]', 'some day in this range'],
  ['2023-12-24/2023-12-31', 'lasted'],
  ['2017/..', 'lasted'],
  ['2022~', 'about'],
  ['nothing', 'date unknown']
])('says of %s: %s', (edtf, text) => {
  expect(datePrecision(edtf, english)).toBe(text);
});
