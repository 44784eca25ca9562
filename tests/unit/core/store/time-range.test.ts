import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {lowerBound, timeRange, touches} from '../../../../src/core/store/time-range.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';

describe('timeRange with touches', () => {
  it('finds what a scan over all rows finds, open ends included', () => {
    check(
      fc.property(incidents, extents, (records, extent) => {
        const store = eventStore(records);
        const {long, short} = timeRange(store, extent);
        const found = [long, short].flatMap(([from, to]) =>
          Array.from({length: Math.max(0, to - from)}, (_, i) => from + i).filter((row) => touches(store, row, extent))
        );
        const scanned = Array.from(store.ids.keys()).filter(
          (row) => store.start[row]! < extent[1] && store.end[row]! > extent[0]
        );
        expect(found).toEqual(scanned);
      }),
      600
    );
  });

  it('holds the half-open ends apart', () => {
    const columns = {start: Float64Array.of(10), end: Float64Array.of(20)};
    expect(touches(columns, 0, [20, 30])).toBe(false);
    expect(touches(columns, 0, [0, 10])).toBe(false);
    expect(touches(columns, 0, [19, 20])).toBe(true);
  });
});

describe('lowerBound', () => {
  it('finds the first index whose value is not below', () => {
    check(
      fc.property(fc.array(fc.integer({min: -9, max: 9})), fc.integer({min: -10, max: 10}), (values, value) => {
        const sorted = values.sort((a, b) => a - b);
        const index = sorted.findIndex((each) => each >= value);
        expect(lowerBound(sorted, value)).toBe(index < 0 ? sorted.length : index);
      })
    );
  });

  it('keeps to a part', () => {
    expect(lowerBound([1, 2, 3, 1, 2, 3], 3, 3, 6)).toBe(5);
    expect(lowerBound([1, 2, 3], 9, 0, 2)).toBe(2);
  });
});
