import {expect, it} from 'vitest';
import {ceilDay, DAY_MS, floorDay} from '../../../../src/core/time/day.ts';

it('keeps midnight where it is', () => {
  expect(floorDay(3 * DAY_MS)).toBe(3 * DAY_MS);
  expect(ceilDay(3 * DAY_MS)).toBe(3 * DAY_MS);
});

it('rounds down and up to UTC midnight, whatever the zone of the machine', () => {
  const noon = Date.UTC(2024, 2, 10, 12);
  expect(new Date(floorDay(noon)).toISOString()).toBe('2024-03-10T00:00:00.000Z');
  expect(new Date(ceilDay(noon)).toISOString()).toBe('2024-03-11T00:00:00.000Z');
});

it('rounds in the same direction before 1970', () => {
  expect(floorDay(-1)).toBe(-DAY_MS);
  expect(ceilDay(-DAY_MS - 1)).toBe(-DAY_MS);
});
