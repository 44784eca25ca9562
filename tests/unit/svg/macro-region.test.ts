import {describe, expect, it} from 'vitest';
import {countryName, macroRegion} from '../../../src/svg/macro-region.ts';

describe('macroRegion', () => {
  it('names the part of the world that holds a country', () => {
    expect(['DE', 'RU', 'XK'].map(macroRegion)).toEqual(['europe', 'europe', 'europe']);
    expect(['TJ', 'AF', 'IR', 'TR', 'PH', 'US', 'BR', 'MZ'].map(macroRegion)).toEqual([
      ...['centralAsia', 'southAsia', 'southAsia', 'westernAsia', 'southeastAsia', 'northAmerica'],
      ...['latinAmerica', 'africa']
    ]);
  });

  it('is the world for what it does not know', () => {
    expect(macroRegion('')).toBe('world');
    expect(macroRegion('constructor')).toBe('world');
  });
});

describe('countryName', () => {
  it('is in the language asked for', () => {
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('DE', 'de')).toBe('Deutschland');
  });

  it('is the code where there is no name', () => {
    expect(countryName('-99', 'en')).toBe('-99');
  });
});
