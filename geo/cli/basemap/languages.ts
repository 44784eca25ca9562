/** Languages in which countries and seas are named on the map, ISO 639-1. */
export const LANGUAGES = ['en', 'ru', 'fa', 'ar', 'tr', 'uk', 'de', 'fr', 'es', 'zh'] as const;

/** A language of the map. */
export type Language = (typeof LANGUAGES)[number];

/** Names by language; a language that is missing takes the English one. */
export type Names = Readonly<Partial<Record<Language, string>>> & {readonly en: string};

/** Names as properties of a feature: `name` in English, and `name_ru` and so on where they differ from it. */
export function nameProperties(names: Names): Record<string, string> {
  const others = LANGUAGES.filter((language) => names[language] && names[language] !== names.en);
  return {name: names.en, ...Object.fromEntries(others.map((language) => [`name_${language}`, names[language]!]))};
}
