import type {Where} from '../../../geo/index.ts';
import type {Words} from './words.ts';
import {formatNumber} from './format-figure.ts';

/** Place in words: name, province and country, each once. */
export function placeName({name, admin1, country}: Where, words: Words): string {
  const countryName = country ? countryInWords(country, words.language) : undefined;
  const parts = [name, admin1, countryName].filter((part) => part !== undefined);
  return parts.filter((part, i) => i === 0 || !parts.slice(0, i).some((before) => says(before, part))).join(', ');
}

// Whole words: "Nigeria" does not say "Niger".
function says(text: string, part: string): boolean {
  const words = (name: string) => ` ${(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
  return words(text).includes(words(part));
}

/** How exactly the place is known, with the radius where there is one: "exact place, within 200 m". */
export function placePrecision({precision, radiusKm}: Where, words: Words): string {
  const said = words.terms.precision[precision];
  if (radiusKm === null) return said;
  const distance =
    radiusKm < 1
      ? words.record.m(formatNumber(radiusKm * 1000, words.language))
      : words.record.km(formatNumber(radiusKm, words.language));
  return `${said}, ${words.record.radius(distance)}`;
}

/** Name of an ISO 3166-1 alpha-2 country in the language; the code when there is none. */
export function countryInWords(code: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const names = countries.get(locale) ?? new Intl.DisplayNames([locale], {type: 'region', fallback: 'code'});
  countries.set(locale, names);
  return names.of(code) ?? code;
}

// Made once for each language: making one costs more than writing a hundred names.
const countries = new Map<string, Intl.DisplayNames>();
