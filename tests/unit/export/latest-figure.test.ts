import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reportedRange} from '../../../src/core/store/reported-range.ts';
import {latestFigure} from '../../../src/export/latest-figure.ts';
import {check} from '../core/check.ts';
import {figure} from '../core/records.ts';

describe('latestFigure', () => {
  it('is the one that was said last, whole', () => {
    const last = figure({low: 5, best: 7, high: null, asOf: '2024-03-25', source: 'b'});
    expect(latestFigure([last, figure({low: 1, best: 9, asOf: '2024-03-24'})], 'killed')).toBe(last);
  });

  it('is the last in the record of those said at once', () => {
    const [a, b] = [figure({best: 1}), figure({best: 2})];
    expect(latestFigure([a, b], 'killed')).toBe(b);
  });

  it('passes over parts of the total, other measures and figures without a number', () => {
    const total = figure({best: 0, asOf: '2024-03-20'});
    const others = [figure({best: 3, scope: 'soldiers'}), figure({measure: 'injured', best: 4}), figure()];
    expect(latestFigure([total, ...others], 'killed')).toBe(total);
    expect(latestFigure(others, 'killed')).toBeNull();
  });

  it('has the number that the map draws', () => {
    const count = fc.option(fc.nat(9), {nil: null});
    const one = fc
      .record({
        measure: fc.constantFrom('killed' as const, 'injured' as const),
        ...{low: count, best: count, high: count},
        asOf: fc.constantFrom('2024-03', '2024-03-15', '2024-03-16', '2024', '2023/2024'),
        scope: fc.constantFrom({}, {}, {scope: 'soldiers'})
      })
      .map(({scope, ...given}) => figure({...given, ...scope}));
    check(
      fc.property(fc.array(one, {maxLength: 5}), (figures) => {
        const found = latestFigure(figures, 'killed');
        const latest = found && (found.best ?? found.low ?? found.high);
        expect(latest).toBe(reportedRange(figures, 'killed')?.latest ?? null);
      }),
      1000
    );
  });
});
