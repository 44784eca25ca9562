import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {orderRows} from '../../../../src/core/table/order.ts';

const key = (...values: number[]) => Float64Array.from(values);
const rows = (n: number) => Uint32Array.from({length: n}, (_, row) => row);

describe('orderRows', () => {
  it('puts rows in order of their key, upwards and downwards, unknown ones last in both directions', () => {
    const keys = [key(3, NaN, 1, 2)];
    expect([...orderRows(rows(4), keys, false)]).toEqual([2, 3, 0, 1]);
    expect([...orderRows(rows(4), keys, true)]).toEqual([0, 3, 2, 1]);
  });

  it('asks the next key where the first is the same, and puts open ends before and after all others', () => {
    const keys = [key(1, 1, -Infinity, 1), key(5, Infinity, 0, 2)];
    expect([...orderRows(rows(4), keys, false)]).toEqual([2, 3, 0, 1]);
    expect([...orderRows(rows(4), keys, true)]).toEqual([1, 0, 3, 2]);
  });

  it('keeps the given order of rows whose keys are the same, in both directions', () => {
    const base = Uint32Array.from([4, 2, 0, 3, 1]);
    const keys = [key(7, NaN, 7, NaN, 7)];
    expect([...orderRows(base, keys, false)]).toEqual([4, 2, 0, 3, 1]);
    expect([...orderRows(base, keys, true)]).toEqual([4, 2, 0, 3, 1]);
  });

  it('leaves the given rows as they are', () => {
    const base = rows(3);
    orderRows(base, [key(3, 2, 1)], false);
    expect([...base]).toEqual([0, 1, 2]);
  });

  it('agrees with a naive stable sort', () => {
    const value = fc.oneof(fc.integer({min: 0, max: 3}), fc.constantFrom(NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {maxLength: 40}), fc.boolean(), (pairs, descending) => {
        const keys = [0, 1].map((i) => Float64Array.from(pairs, (pair) => pair[i]!));
        const compare = (a: number, b: number): number => {
          if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
          return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
        };
        const naive = pairs
          .map((pair, row) => ({pair, row}))
          .sort((a, b) => compare(a.pair[0], b.pair[0]) || compare(a.pair[1], b.pair[1]) || a.row - b.row)
          .map(({row}) => row);
        expect([...orderRows(rows(pairs.length), keys, descending)]).toEqual(naive);
      })
    );
  });
});
