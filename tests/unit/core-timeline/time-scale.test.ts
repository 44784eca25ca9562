import fc from 'fast-check';
import {expect, test} from 'vitest';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {day} from './store.ts';

test('the view fills the width, later to the right', () => {
  const scale = timeScale([day('2024-01-01'), day('2024-01-11')], 100);
  expect(scale.x(day('2024-01-01'))).toBe(0);
  expect(scale.x(day('2024-01-06'))).toBe(50);
  expect(scale.x(day('2024-01-11'))).toBe(100);
});

test('an instant survives the way to px and back to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 4e12}), fc.integer({min: 1, max: 3e11}), (start, length) => {
      const scale = timeScale([start, start + length], 1000);
      expect(Math.abs(scale.instant(scale.x(start + length / 3)) - (start + length / 3))).toBeLessThanOrEqual(1);
    })
  );
});

test('open ends stay open', () => {
  expect(timeScale([0, 1000], 10).x(Infinity)).toBe(Infinity);
  expect(timeScale([0, 1000], 10).x(-Infinity)).toBe(-Infinity);
});

test('an empty view is refused', () => {
  expect(() => timeScale([5, 5], 10)).toThrow(new TypeError('invalid view: 5/5'));
});
