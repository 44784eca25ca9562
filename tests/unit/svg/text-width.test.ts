import {describe, expect, it} from 'vitest';
import {textWidth} from '../../../src/svg/text-width.ts';

const width = (text: string, weight = 400, tracking = 0) => textWidth(text, {size: 100, weight, tracking});

describe('textWidth', () => {
  // Measured in a browser with Noto Sans Variable.
  it.each([
    ['Crocus City Hall', 400, 730.6],
    ['22 Mar · 133–149 killed', 400, 1075.2],
    ['Vienna, about 23 Dec', 400, 994.5],
    ['Crocus City Hall', 600, 760.4],
    ['22 Mar · 133–149 killed', 600, 1098.8]
  ])('is within 3 % of what a browser says for "%s" at weight %i', (text, weight, measured) => {
    expect(Math.abs(width(text, weight) / measured - 1)).toBeLessThan(0.03);
  });

  it('adds tracking for every letter', () => {
    expect(width('abc', 400, 5)).toBeCloseTo(width('abc') + 15);
  });

  it('takes accents as their letters, combining marks as nothing and ideographs as wide', () => {
    expect(width('é')).toBe(width('e'));
    expect(width('e\u0301')).toBe(width('e'));
    expect(width('中')).toBe(100);
    expect(width('Ж')).toBe(60);
  });
});
