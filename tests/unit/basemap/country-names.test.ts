import {describe, expect, it} from 'vitest';
import {countryNames} from '../../../geo/cli/basemap/country-names.ts';

describe('countryNames', () => {
  it('gives names in capitals in languages that have them', () => {
    expect(countryNames('AF')).toMatchObject({en: 'AFGHANISTAN', ru: 'АФГАНИСТАН', fa: 'افغانستان', zh: '阿富汗'});
  });

  it('writes the Turkish dotted capital', () => {
    expect(countryNames('CL').tr).toBe('ŞİLİ');
  });

  it('shortens what atlases shorten', () => {
    expect(countryNames('PS').en).toBe('PALESTINE');
    expect(countryNames('MM').en).toBe('MYANMAR');
    expect(countryNames('CD').en).toBe('DR CONGO');
  });

  it('names what has no code of ISO 3166', () => {
    expect(countryNames('CYN')).toMatchObject({en: 'NORTHERN CYPRUS', tr: 'KUZEY KIBRIS'});
    expect(countryNames('SOL').de).toBe('SOMALILAND');
  });
});
