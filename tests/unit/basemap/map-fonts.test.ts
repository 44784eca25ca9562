import {describe, expect, it} from 'vitest';
import {isJoined, loadMapFonts, primaryLanguage} from '../../../src/map/style/map-fonts.ts';

function recorder(fails = false): {fonts: Pick<FontFaceSet, 'load'>; asked: string[]} {
  const asked: string[] = [];
  const load = (font: string, text?: string): Promise<FontFace[]> => {
    asked.push(`${font} ${text}`);
    return fails ? Promise.reject(new Error('no font')) : Promise.resolve([]);
  };
  return {fonts: {load}, asked};
}

describe('loadMapFonts', () => {
  it('asks for regular, medium and slanted Latin letters', async () => {
    const {fonts, asked} = recorder();
    await loadMapFonts('en', fonts);
    expect(asked).toHaveLength(3);
    expect(asked.join()).toMatch(/normal 400.*normal 500.*italic 400/);
  });

  it.each([
    ['ru', 'Я'],
    ['uk-UA', 'Ї'],
    ['fa', 'پ'],
    ['ar', 'ا']
  ])('asks for the script of %s too', async (language, letter) => {
    const {fonts, asked} = recorder();
    await loadMapFonts(language, fonts);
    expect(asked.some((each) => each.includes(letter))).toBe(true);
  });

  it('goes on when a font cannot be had', async () => {
    await expect(loadMapFonts('en', recorder(true).fonts)).resolves.toBeUndefined();
  });
});

describe('primaryLanguage', () => {
  it('leaves out script and region', () => {
    expect(primaryLanguage('zh-Hant-TW')).toBe('zh');
    expect(primaryLanguage('RU')).toBe('ru');
  });
});

describe('isJoined', () => {
  it('is true for Arabic and Persian', () => {
    expect(['ar', 'fa-IR', 'en', 'ru'].map(isJoined)).toEqual([true, true, false, false]);
  });
});
