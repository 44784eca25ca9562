import {expect, it} from 'vitest';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {segmentIn} from '../../../../src/core/time/segment.ts';
import {END, START} from './playbacks.ts';

it('takes whole days, as far as they lie in the window', () => {
  const middle = START + 10 * DAY_MS;
  expect(segmentIn([middle + 5, middle + DAY_MS + 5], [START, END])).toEqual([middle, middle + 2 * DAY_MS]);
  expect(segmentIn([START - DAY_MS, END + DAY_MS], [START + 5, END - 5])).toEqual([START + 5, END - 5]);
});

it('is none where nothing lies in the window', () => {
  expect(segmentIn([START - 2 * DAY_MS, START], [START, END])).toBeNull();
  expect(segmentIn([END, END + DAY_MS], [START, END])).toBeNull();
});
