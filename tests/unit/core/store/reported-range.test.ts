import {describe, expect, it} from 'vitest';
import {reportedRange, saidAt} from '../../../../src/core/store/reported-range.ts';
import {figure} from '../records.ts';

describe('reportedRange', () => {
  it('spans what all sources said, with the number said last', () => {
    const figures = [
      figure({best: 143, asOf: '2024-03-24'}),
      figure({low: 133, best: 133, asOf: '2024-03-23'}),
      figure({best: 149, asOf: '2025-08'})
    ];
    expect(reportedRange(figures, 'killed')).toEqual({low: 133, high: 149, latest: 149});
  });

  it('takes the one listed last of those said on the same day', () => {
    expect(reportedRange([figure({best: 5}), figure({best: 4})], 'killed')?.latest).toBe(4);
  });

  it('leaves figures about a part of the total out', () => {
    const figures = [figure({best: 170}), figure({best: 13, scope: 'US service members', asOf: '2025'})];
    expect(reportedRange(figures, 'killed')).toEqual({low: 170, high: 170, latest: 170});
  });

  it('leaves other measures and figures without a number out', () => {
    const figures = [figure({best: 3}), figure({measure: 'injured', best: 80}), figure({asOf: '2025'})];
    expect(reportedRange(figures, 'killed')).toEqual({low: 3, high: 3, latest: 3});
  });

  it('takes the low number for the latest when no best one was given', () => {
    expect(reportedRange([figure({low: 84, high: 103})], 'killed')).toEqual({low: 84, high: 103, latest: 84});
    expect(reportedRange([figure({high: 12})], 'killed')).toEqual({low: 12, high: 12, latest: 12});
  });

  it('is null when nobody gave a number, and 0 when somebody said 0', () => {
    expect(reportedRange([], 'killed')).toBeNull();
    expect(reportedRange([figure()], 'killed')).toBeNull();
    expect(reportedRange([figure({best: 0})], 'killed')).toEqual({low: 0, high: 0, latest: 0});
  });
});

describe('saidAt', () => {
  it('is the middle of the date on which it was said', () => {
    expect(saidAt(figure({asOf: '2024-03'}))).toBe(Date.UTC(2024, 2, 16, 12));
  });

  it('lets a day come after a week that began before it', () => {
    const week = figure({asOf: '[2024-03-24..2024-03-29]'});
    expect(saidAt(week)).toBeLessThan(saidAt(figure({asOf: '2024-03-27'})));
  });

  it('comes before everything when the date does not parse', () => {
    expect(saidAt(figure({asOf: 'later'}))).toBe(-Infinity);
  });
});
