import {describe, expect, it} from 'vitest';
import {keepTogether} from '../../../../src/core/words/keep-together.ts';

const kept = (text: string) => keepTogether(text).filter((_, i) => i % 2 === 1);

describe('keepTogether', () => {
  it('keeps a day with its month, and a number with what it counts', () => {
    expect(keepTogether('Kerman, 3 January 2024')).toEqual(['Kerman, ', '3 January', ' 2024']);
    expect(kept('killed 24 in May, and to 95 by 2 February.')).toEqual(['24 in', '95 by', '2 February']);
  });

  it('leaves years, large numbers and numbers before signs alone', () => {
    expect(['in 2024 the branch', '4,000 people', 'counted 183.', '15 – 20'].flatMap(kept)).toEqual([]);
  });

  it('loses nothing', () => {
    for (const text of ['', '3', '3 January', 'May 2020; 12 killed']) expect(keepTogether(text).join('')).toBe(text);
  });
});
