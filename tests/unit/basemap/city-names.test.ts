import {describe, expect, it} from 'vitest';
import {cityNames} from '../../../geo/cli/basemap/city-names.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

describe('cityNames', () => {
  it('takes the name of each language by its letters, near in sound to the English one', () => {
    const alternates = 'Ghazni,Газни,Ғазнӣ,غزنة,غزنی,غزني'.split(',');
    expect(cityNames(deepFreeze({name: 'Ghaznī', asciiName: 'Ghazni', alternates, country: 'AF'}))).toEqual({
      en: 'Ghazni',
      ru: 'Газни',
      fa: 'غزنی',
      ar: 'غزنة'
    });
  });

  it('uses exonyms that sound nothing like the name', () => {
    const alternates = ['Истанбул', 'Константинополь', 'Царьград'];
    const names = cityNames(deepFreeze({name: 'Istanbul', asciiName: 'Istanbul', alternates, country: 'TR'}));
    expect(names.ru).toBe('Стамбул');
  });

  it('does not take a name of another city', () => {
    const names = cityNames(
      deepFreeze({name: 'Nieder', asciiName: 'Nieder', alternates: ['Кёнигсберг'], country: 'DE'})
    );
    expect(names).toEqual({en: 'Nieder'});
  });

  it('keeps the letters of countries that write Latin, and drops the signs of transliteration elsewhere', () => {
    const city = (name: string, asciiName: string, country: string) =>
      cityNames(deepFreeze({name, asciiName, alternates: [], country})).en;
    expect(city('Łódź', 'Lodz', 'PL')).toBe('Łódź');
    expect(city('Elektrostal’', "Elektrostal'", 'RU')).toBe('Elektrostal');
    expect(city('Qo‘qon', "Qo'qon", 'UZ')).toBe('Qo’qon');
  });

  it('gives Ukrainian names to cities of Ukraine', () => {
    const alternates = ['Вінниця', 'Винница'];
    const names = cityNames(deepFreeze({name: 'Vinnytsia', asciiName: 'Vinnytsia', alternates, country: 'UA'}));
    expect(names).toMatchObject({uk: 'Вінниця', ru: 'Винница'});
  });
});
