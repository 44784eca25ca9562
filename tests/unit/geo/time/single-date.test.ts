import {expect, it} from 'vitest';
import {parseSingleDate} from '../../../../geo/time/single-date.ts';

const iso = (text: string) => parseSingleDate(text)?.extent.map((instant) => new Date(instant).toISOString());

it('reads a time of day with Z or an offset as the second or minute it names', () => {
  expect(iso('2024-03-22T20:00:00Z')).toEqual(['2024-03-22T20:00:00.000Z', '2024-03-22T20:00:01.000Z']);
  expect(iso('2024-03-22T20:00+05:30')).toEqual(['2024-03-22T14:30:00.000Z', '2024-03-22T14:31:00.000Z']);
  expect(iso('2024-03-22T20:00:00-03')).toEqual(['2024-03-22T23:00:00.000Z', '2024-03-22T23:00:01.000Z']);
});

it('reads no time of day without a zone, for it is local to an unknown place', () => {
  expect(parseSingleDate('2024-03-22T20:00:00')).toBeNull();
});

it.each([
  '2024-03-22T24:00:00Z',
  '2024-03-22T23:60:00Z',
  '2024-03-22T23:59:60Z',
  '2024-02-30T10:00:00Z',
  '0000-01-01T00:00:00Z',
  '2024-03-22T20:00:00+15:00',
  '2024-03-22T20:00:00+05:60'
])('reads no impossible time: %s', (text) => {
  expect(parseSingleDate(text)).toBeNull();
});

it('reads no interval and no set, which are not single dates', () => {
  expect(['2024/2025', '[2024,2025]', ''].map(parseSingleDate)).toEqual([null, null, null]);
});
