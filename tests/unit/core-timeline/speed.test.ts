import {expect, test} from 'vitest';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {SPEEDS} from '../../../src/core/time/playback.ts';
import {speedInWords} from '../../../src/core/timeline/speed.ts';

test('the offered speeds are said in whole units', () => {
  expect(SPEEDS.map((speed) => speedInWords(speed)).map(({count, unit}) => `${count} ${unit}`)).toEqual([
    ...['1 day', '2 day', '4 day', '1 week', '2 week', '1 month', '3 month', '6 month', '1 year']
  ]);
});

test('other speeds are said in days, hours or minutes', () => {
  expect(speedInWords(1.5 * DAY_MS)).toEqual({count: 36, unit: 'hour'});
  expect(speedInWords(10.37 * DAY_MS)).toEqual({count: 10.4, unit: 'day'});
  expect(speedInWords(60_000)).toEqual({count: 1, unit: 'minute'});
});
