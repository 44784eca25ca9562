import {describe, expect, it} from 'vitest';
import {scaleInWords} from '../../../../src/core/words/scale-in-words.ts';
import {english} from '../../../../src/core/words/words.ts';

describe('scaleInWords', () => {
  it.each([
    [200, 34.6, '200 km at 35° N'],
    [1, 0, '1 km at 0° N'],
    [0.5, -12.4, '500 m at 12° S'],
    [2000, -60, '2,000 km at 60° S']
  ])('says %d km at a latitude of %d°', (km, latitude, text) => {
    expect(scaleInWords({km, px: 80}, latitude, english).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
