import {describe, expect, it} from 'vitest';
import {
  formatCount,
  formatFigure,
  formatNumber,
  formatRange,
  formatReported
} from '../../../../src/core/words/format-figure.ts';
import {english} from '../../../../src/core/words/words.ts';
import {figure} from '../records.ts';

describe('formatFigure', () => {
  it.each([
    [{}, 'unknown'],
    [{best: 0}, '0'],
    [{low: 0, best: 0, high: 0}, '0'],
    [{best: 149}, '149'],
    [{low: 5, high: 5}, '5'],
    [{low: 133}, '≥ 133'],
    [{low: 133, best: 133}, '≥ 133'],
    [{low: 133, best: 149}, '≥ 133 (best 149)'],
    [{low: 284, high: 300}, '284–300'],
    [{low: 12, best: 17, high: 40}, '12–40 (best 17)'],
    [{low: 0, high: 4000}, '0–4,000'],
    [{high: 5650}, 'up to 5,650'],
    [{best: 10, high: 10}, 'up to 10'],
    [{best: 4, high: 10}, 'up to 10 (best 4)']
  ])('writes %o as “%s”', (given, text) => {
    expect(formatFigure(figure(given), english)).toBe(text);
  });
});

describe('formatReported', () => {
  it('gives the range, and the word for unknown when there is none', () => {
    expect(formatReported({low: 84, high: 103, latest: 95}, english)).toBe('84–103');
    expect(formatReported({low: 0, high: 0, latest: 0}, english)).toBe('0');
    expect(formatReported(null, english)).toBe('unknown');
  });
});

describe('formatCount', () => {
  it('says what is possible apart from what is sure', () => {
    expect(formatCount({sure: 3, possible: 1}, english)).toBe('3 (+1 possible)');
    expect(formatCount({sure: 0, possible: 4000}, english)).toBe('0 (+4,000 possible)');
    expect(formatCount({sure: 5, possible: 0}, english)).toBe('5');
  });
});

describe('formatNumber and formatRange', () => {
  it('group digits as the language does', () => {
    expect(formatNumber(4000, 'en')).toBe('4,000');
    expect(formatNumber(4000, 'de')).toBe('4.000');
    expect(formatRange(2000, 4000, 'en')).toBe('2,000–4,000');
  });
});
