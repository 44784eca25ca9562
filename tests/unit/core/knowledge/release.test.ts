import {expect, it} from 'vitest';
import {releasesOf} from '../../../../src/core/knowledge/release.ts';
import {sourceDate} from '../../../../src/core/store/source-date.ts';
import {dataset, endOf, source} from './datasets.ts';

it.each([
  [[[2024, 3, 22]], '2024-03-22', '2024-03-22'],
  [[[2024, 2]], '2024-02', '2024-02-29'],
  [[[2024]], '2024', '2024-12-31'],
  [
    [
      [2024, 3, 24],
      [2024, 3, 25]
    ],
    '[2024-03-24..2024-03-25]',
    '2024-03-25'
  ],
  [[[987]], '0987', '0987-12-31']
])('takes a source of %j as out at the end of its date', (days, date, last) => {
  const given = source('s1', days);
  expect(sourceDate(given)).toBe(date);
  expect(releasesOf(dataset({sources: [given]})).source('s1')).toEqual({date, instant: endOf(last)});
});

it('takes a source of about a month as out one month later', () => {
  const sources = [source('s1', [], {issued: {'date-parts': [[2024, 5]], circa: true}})];
  expect(releasesOf(dataset({sources})).source('s1')).toEqual({date: '2024-05~', instant: endOf('2024-07-01')});
});

it('takes what has no date or no end as out when the data set was last kept', () => {
  const releases = releasesOf(dataset({sources: [source('s1')]}));
  const undated = {date: null, instant: endOf('2025-12-31')};
  expect(sourceDate(source('s1'))).toBeNull();
  expect(releases.source('s1')).toEqual(undated);
  expect(releases.source('not there')).toEqual(undated);
  expect(releases.date('2024/..')).toEqual(undated);
});
