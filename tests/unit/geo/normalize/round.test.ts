import fc from 'fast-check';
import {expect, it} from 'vitest';
import {roundCoordinates} from '../../../../geo/normalize/round.ts';

it('keeps five decimals at any depth', () => {
  expect(
    roundCoordinates([
      [1.234567, -0.000001],
      [180, -90]
    ])
  ).toEqual([
    [1.23457, 0],
    [180, -90]
  ]);
});

it('changes nothing that is rounded already', () => {
  fc.assert(
    fc.property(fc.double({min: -180, max: 180, noNaN: true}), (degrees) => {
      const once = roundCoordinates(degrees) as number;
      expect(roundCoordinates(once)).toBe(once);
      expect(Math.abs(once - degrees)).toBeLessThanOrEqual(5.0001e-6);
    }),
    {seed: 1, numRuns: 1000}
  );
});

it('passes on what is no finite number', () => {
  expect(roundCoordinates(['x', null, Infinity])).toEqual(['x', null, Infinity]);
});
