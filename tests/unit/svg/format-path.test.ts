import {describe, expect, it} from 'vitest';
import {circlePath, pathThrough, px} from '../../../src/svg/format-path.ts';

describe('px', () => {
  it('keeps two decimals and knows no negative zero', () => {
    expect(px(1.23456)).toBe(1.23);
    expect(Object.is(px(-0.001), 0)).toBe(true);
  });
});

describe('pathThrough', () => {
  it('joins points by straight lines, closed when asked', () => {
    expect(pathThrough([[0, 0], [1.001, 2], [3, 4.006]])).toBe('M0,0L1,2 3,4.01'); // prettier-ignore
    expect(pathThrough([[0, 0], [1, 2]], true)).toBe('M0,0L1,2Z'); // prettier-ignore
  });

  it('is empty for fewer than two points', () => {
    expect(pathThrough([])).toBe('');
    expect(pathThrough([[1, 1]])).toBe('');
  });
});

describe('circlePath', () => {
  it('is two half circles around the middle', () => {
    expect(circlePath(5)).toBe('M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z');
  });
});
