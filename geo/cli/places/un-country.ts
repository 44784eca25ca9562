/** What Natural Earth says of the country of a province. */
export interface ProvinceCodes {
  /** ISO 3166-2 code, such as UA-43; starts with -99 where there is none. */
  readonly iso_3166_2?: string | null;
  /** ISO 3166-1 alpha-2 code of who holds it; -1 or -99 where there is none. */
  readonly iso_a2?: string | null;
}

// Where the codes of the data follow one claim alone: Western Sahara, and what lies on both sides of its border; the
// Siachen Glacier and the Spratly Islands. null takes no side.
const CORRECTIONS: Readonly<Record<string, string | null>> = {
  'MA-14': null,
  'MA-15': null,
  'MA-16': 'EH',
  '-99-X06~': null,
  '-99-X08~': null
};

/**
 * The country of a province in the worldview `un`, ISO 3166-1 alpha-2: the prefix of its ISO 3166-2 code, which follows the
 * member states (UA for Crimea) while the holder's code does not. null where the worldview leaves it open. The Golan
 * Heights and East Jerusalem have no province of their own in the data and count as Israel.
 */
export function unCountry({iso_3166_2: province, iso_a2: holder}: ProvinceCodes): string | null {
  const code = province ?? '';
  const correction = CORRECTIONS[code];
  if (correction !== undefined) return correction;
  const prefix = /^([A-Z]{2})-/.exec(code)?.[1];
  if (prefix) return prefix;
  return /^[A-Z]{2}$/.test(holder ?? '') ? holder! : null;
}
