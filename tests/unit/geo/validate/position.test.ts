import {expect, it} from 'vitest';
import {decimals, position} from '../../../../geo/validate/position.ts';

const codes = (value: unknown) => position(value, '', {}).map(({code}) => code);

it('accepts the corners of the world', () => {
  expect(
    [
      [-180, -90],
      [180, 90],
      [0, 0]
    ].flatMap(codes)
  ).toEqual([]);
});

it.each([[[NaN, 0]], [[0, Infinity]], [[null, 1]], [[1]], [[1, 2, 3]], ['1,2'], [null]])('refuses %j', (value) => {
  expect(codes(value)).toEqual(['position-invalid']);
});

it('suggests a swap only where it would help', () => {
  expect(codes([45, 120])).toEqual(['coordinates-out-of-range', 'axes-swapped']);
  expect(codes([200, 45])).toEqual(['coordinates-out-of-range']);
  expect(codes([45, 1000])).toEqual(['coordinates-out-of-range']);
});

it('counts decimals as they are written, exponents included', () => {
  expect([12, 0.5, -3.125, 1e-7, 1.5e-7, 1e21].map(decimals)).toEqual([0, 1, 3, 7, 8, 0]);
});
