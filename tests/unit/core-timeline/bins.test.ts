import {expect, test} from 'vitest';
import {binAt, bins} from '../../../src/core/timeline/bins.ts';
import {day} from './store.ts';

test('two years at a desk are cut in weeks, twenty years in quarters, a month in days', () => {
  expect(bins([day('2022-07-01'), day('2024-08-01')], 992).unit).toBe('week');
  expect(bins([day('2005-01-01'), day('2027-01-01')], 992).unit).toBe('quarter');
  expect(bins([day('2024-03-01'), day('2024-04-01')], 992).unit).toBe('day');
});

test('the edges begin and end with the view', () => {
  const {edges, unit} = bins([day('2024-01-10'), day('2024-03-05')], 30);
  expect(unit).toBe('month');
  expect(edges).toEqual([day('2024-01-10'), day('2024-02-01'), day('2024-03-01'), day('2024-03-05')]);
});

test('an instant on an edge belongs to the bin that begins there', () => {
  expect([-1, 0, 9, 10, 19, 20].map((instant) => binAt([0, 10, 20], instant))).toEqual([-1, 0, 0, 1, 1, 2]);
});

test('bars follow a longer unit that is chosen, as long as they are bars', () => {
  const twoYears = [day('2022-07-01'), day('2024-08-01')] as const;
  expect(bins(twoYears, 992, 'week').unit).toBe('week');
  expect(bins(twoYears, 992, 'month').unit).toBe('month');
  expect(bins(twoYears, 992, 'year').unit).toBe('month');
  expect(bins([day('2005-01-01'), day('2027-01-01')], 992, 'year').unit).toBe('year');
  expect(bins([day('2005-01-01'), day('2027-01-01')], 992, 'month').unit).toBe('quarter');
});

test('weeks do not stand in for months, which they do not make up', () => {
  expect(bins([day('2024-01-01'), day('2024-07-01')], 992, 'month').unit).toBe('month');
  expect(bins([day('2024-01-01'), day('2024-03-01')], 992, 'quarter').unit).toBe('day');
});
