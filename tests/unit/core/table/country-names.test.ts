import {expect, it} from 'vitest';
import {countryNames} from '../../../../src/core/table/country-names.ts';

it('names countries in the language, and gives the code of one without a name', () => {
  expect(countryNames('en')('TJ')).toBe('Tajikistan');
  expect(countryNames('de')('TJ')).toBe('Tadschikistan');
  expect(countryNames('en')('TJ')).toBe('Tajikistan');
  expect(countryNames('en')('QX')).toBe('QX');
});
