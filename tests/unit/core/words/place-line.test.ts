import {describe, expect, it} from 'vitest';
import type {Where} from '../../../../geo/index.ts';
import {countryInWords, placeName, placePrecision} from '../../../../src/core/words/place-line.ts';
import {english} from '../../../../src/core/words/words.ts';
import {deepFreeze} from '../deep-freeze.ts';

const where = (given: Partial<Where>): Where =>
  deepFreeze({name: 'Kerman', precision: 'settlement', radiusKm: null, ...given});

describe('placeName', () => {
  it.each([
    [{admin1: 'Kerman Province', country: 'IR'}, 'Kerman, Kerman Province, Iran'],
    [{name: 'Kabul', admin1: 'Kabul', country: 'AF'}, 'Kabul, Afghanistan'],
    [{name: 'Northern Afghanistan', country: 'AF'}, 'Northern Afghanistan'],
    [{name: 'Faizabad, Badakhshan', admin1: 'Badakhshan', country: 'AF'}, 'Faizabad, Badakhshan, Afghanistan'],
    [{name: 'the Nigeria border', country: 'NE'}, 'the Nigeria border, Niger'],
    [{name: 'Indiana', country: 'IN'}, 'Indiana, India'],
    [{name: 'the Levant'}, 'the Levant']
  ])('says each part of %o once', (given, text) => {
    expect(placeName(where(given), english)).toBe(text);
  });

  it('names the country in the language', () => {
    expect(placeName(where({country: 'IR'}), {...english, language: 'de'})).toBe('Kerman, Iran');
    expect(countryInWords('RU', 'de')).toBe('Russland');
  });
});

describe('placePrecision', () => {
  it.each([
    [{precision: 'venue', radiusKm: 0.2}, 'exact place, within 200 m'],
    [{precision: 'venue', radiusKm: 0.07}, 'exact place, within 70 m'],
    [{precision: 'province', radiusKm: 120}, 'province known, within 120 km'],
    [{precision: 'country', radiusKm: null}, 'country known']
  ] as const)('says of %o: “%s”', (given, text) => {
    expect(placePrecision(where(given), english)).toBe(text);
  });
});

describe('countryInWords', () => {
  it('gives the code when the language has no name for it', () => {
    expect(countryInWords('XB', 'en')).toMatch(/XB|Pseudo/);
  });
});
