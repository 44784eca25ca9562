import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {difference} from '../../../../src/core/compare/number-range.ts';
import {check} from '../check.ts';

const ranges = fc
  .tuple(fc.integer({min: 0, max: 30}), fc.integer({min: 0, max: 12}))
  .map(([low, more]) => ({low, high: low + more}));

describe('difference', () => {
  it('holds exactly the differences of all numbers of the two ranges', () => {
    check(
      fc.property(ranges, ranges, (a, b) => {
        const numbers = ({low, high}: typeof a) => Array.from({length: high - low + 1}, (_, i) => low + i);
        const all = numbers(a).flatMap((one) => numbers(b).map((other) => one - other));
        expect(difference(a, b)).toEqual({low: Math.min(...all), high: Math.max(...all)});
      })
    );
  });
});
