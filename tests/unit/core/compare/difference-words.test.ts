import {describe, expect, it} from 'vitest';
import {differenceRows} from '../../../../src/core/compare/difference-words.ts';
import type {Difference} from '../../../../src/core/compare/differences.ts';
import {formatChange} from '../../../../src/core/words/format-change.ts';
import {english} from '../../../../src/core/words/words.ts';

const side = (low: number, high: number) => ({range: {low, high}, series: 0, unknown: 0});

describe('formatChange', () => {
  it.each([
    [2, 4, '+2 to +4'],
    [-2, 4, '−2 to +4'],
    [-1, 0, '−1 to 0'],
    [6, 6, '+6'],
    [-6000, -6000, '−6,000'],
    [0, 0, '0']
  ])('writes %i to %i as %s', (low, high, text) => {
    expect(formatChange({low, high}, english)).toBe(text);
  });
});

describe('differenceRows', () => {
  it('says what each line is about, both sides with what their numbers leave out, and the difference', () => {
    const lines: readonly Difference[] = [
      {what: 'attack', a: {...side(3, 4), series: 2}, b: side(2, 2), change: {low: 1, high: 2}},
      {what: 'flow', a: side(0, 0), b: side(1, 1), change: {low: -1, high: -1}},
      {what: 'killed', a: {...side(218, 253), unknown: 1}, b: {range: null, series: 0, unknown: 2}, change: null}
    ];
    expect(differenceRows(lines, {a: 'winter', b: 'the winter before'}, english)).toEqual([
      ['Shown', 'A: winter', 'B: the winter before', 'A minus B'],
      ['Attacks', '3 (+1), + 2 series', '2', '+1 to +2'],
      ['Flows', '0', '1', '−1'],
      ['Killed in attacks, as reported', '218–253, 1 without a figure', 'unknown, 2 without a figure', 'unknown']
    ]);
  });
});
