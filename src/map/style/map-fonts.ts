/**
 * Font stacks for `text-font`. A style without `glyphs` draws text with CSS fonts, and MapLibre reads weight and slant from
 * words in the first name of a stack. The first names here exist only to say them; the letters come from the second.
 * See https://maplibre.org/maplibre-style-spec/root/#glyphs
 */
export const MAP_FONTS = {
  regular: ['Dateline Regular', 'Noto Sans Variable', 'Noto Sans Arabic Variable'],
  medium: ['Dateline Medium', 'Noto Sans Variable', 'Noto Sans Arabic Variable'],
  italic: ['Dateline Italic', 'Noto Sans Variable', 'Noto Sans Arabic Variable']
} as const satisfies Readonly<Record<string, readonly string[]>>;

const FACES = [
  ['normal 400', 'Noto Sans Variable'],
  ['normal 500', 'Noto Sans Variable'],
  ['italic 400', 'Noto Sans Variable']
] as const;
const ARABIC_FACES = [
  ['normal 400', 'Noto Sans Arabic Variable'],
  ['normal 500', 'Noto Sans Arabic Variable']
] as const;

const LATIN = 'Aa ŞĀ';
const CYRILLIC = 'Яя Її';
const ARABIC = 'اپ';

/**
 * Loads the fonts that place names in a language need. To be awaited before the map is made or its language changed: MapLibre
 * waits only for the basic Latin letters, and keeps for good what it has drawn with another font. Never rejects; a font that
 * cannot be had is replaced by the browser's.
 */
export async function loadMapFonts(language: string, fonts: Pick<FontFaceSet, 'load'>): Promise<void> {
  const primary = primaryLanguage(language);
  const wanted: readonly (readonly [face: string, family: string, letters: string])[] = [
    ...FACES.map(([face, family]) => [face, family, LATIN] as const),
    ...(CYRILLIC_LANGUAGES.has(primary) ? FACES.map(([face, family]) => [face, family, CYRILLIC] as const) : []),
    ...(ARABIC_LANGUAGES.has(primary) ? ARABIC_FACES.map(([face, family]) => [face, family, ARABIC] as const) : [])
  ];
  await Promise.allSettled(wanted.map(([face, family, letters]) => fonts.load(`${face} 24px "${family}"`, letters)));
}

const CYRILLIC_LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk']);
const ARABIC_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'fa']);

/** The language of a BCP 47 tag without script and region, in lower case. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** Whether a language is written in the Arabic script, whose letters join: it takes no spacing and no slant. */
export function isJoined(language: string): boolean {
  return ARABIC_LANGUAGES.has(primaryLanguage(language));
}
