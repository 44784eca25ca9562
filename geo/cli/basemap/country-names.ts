import {LANGUAGES} from './languages.ts';
import type {Language, Names} from './languages.ts';

// Shorter than the names of the Unicode CLDR, or as the records of this map write them.
const PREFERRED: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  BA: {en: 'Bosnia and Herzegovina'},
  CD: {en: 'DR Congo', ru: 'ДР Конго', de: 'DR Kongo', fr: 'RD Congo', es: 'RD Congo', tr: 'DR Kongo', uk: 'ДР Конго'},
  CG: {en: 'Congo', ru: 'Конго', de: 'Kongo', fr: 'Congo', es: 'Congo', tr: 'Kongo', uk: 'Конго'},
  PS: {
    en: 'Palestine',
    ru: 'Палестина',
    fa: 'فلسطین',
    ar: 'فلسطين',
    tr: 'Filistin',
    uk: 'Палестина',
    de: 'Palästina',
    fr: 'Palestine',
    es: 'Palestina',
    zh: '巴勒斯坦'
  },
  TR: {en: 'Turkey'},
  US: {en: 'United States'}
};

// Held apart de facto, without a code of ISO 3166.
const UNCODED: Readonly<Record<string, Names>> = {
  SOL: {
    en: 'Somaliland',
    ru: 'Сомалиленд',
    fa: 'سومالی‌لند',
    ar: 'أرض الصومال',
    tr: 'Somaliland',
    uk: 'Сомаліленд',
    zh: '索马里兰'
  },
  CYN: {
    en: 'Northern Cyprus',
    ru: 'Северный Кипр',
    fa: 'قبرس شمالی',
    ar: 'شمال قبرص',
    tr: 'Kuzey Kıbrıs',
    uk: 'Північний Кіпр',
    de: 'Nordzypern',
    fr: 'Chypre du Nord',
    es: 'Chipre del Norte',
    zh: '北塞浦路斯'
  }
};

const CAPITALS: ReadonlySet<Language> = new Set(['en', 'ru', 'tr', 'uk', 'de', 'fr', 'es']);

/**
 * Names of a country in capitals, as labels on a map have them, by each language's own rules (Turkish dotted İ); scripts
 * without capitals stay as they are. `code` is ISO 3166-1 alpha-2, or SOL or CYN.
 */
export function countryNames(code: string): Names {
  const names = LANGUAGES.map((language) => {
    const name =
      PREFERRED[code]?.[language] ?? UNCODED[code]?.[language] ?? UNCODED[code]?.en ?? regionName(code, language);
    return [language, CAPITALS.has(language) ? name.toLocaleUpperCase(language) : name] as const;
  });
  return Object.fromEntries(names) as Record<Language, string>;
}

function regionName(code: string, language: Language): string {
  const name = new Intl.DisplayNames([language], {type: 'region'}).of(code) ?? code;
  return name.split(' (')[0]!.replace(' & ', ' and ');
}
