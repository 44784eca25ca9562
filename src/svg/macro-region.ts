import type {Words} from '../core/words/words.ts';

/** A part of the world; `world` for a country that none holds. Words have the names. */
export type MacroRegion = keyof Words['map']['regions'];

/**
 * Parts of the world with their countries, after UN M49 (https://unstats.un.org/unsd/methodology/m49/). Browsers know the
 * names of countries, but not these.
 */
const REGIONS: Readonly<Record<Exclude<MacroRegion, 'world'>, string>> = {
  europe: `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT
    NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  westernAsia: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  centralAsia: 'KG KZ TJ TM UZ',
  southAsia: 'AF BD BT IN IR LK MV NP PK',
  eastAsia: 'CN HK JP KP KR MN MO TW',
  southeastAsia: 'BN ID KH LA MM MY PH SG TH TL VN',
  africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG
    RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW`,
  northAmerica: 'BM CA GL PM US',
  latinAmerica: `AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE
    PR PY SR SV SX TC TT UY VC VE VG VI`,
  oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS'
};

const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([name, countries]) =>
    countries.split(/\s+/).map((country) => [country, name as MacroRegion] as const)
  )
);

/** The part of the world that holds a country (ISO 3166-1 alpha-2). */
export function macroRegion(country: string): MacroRegion {
  return REGION_OF.get(country) ?? 'world';
}

const names = new Map<string, Intl.DisplayNames>();

/** Name of a country (ISO 3166-1 alpha-2) in a language; the code itself when it has none. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const known = names.get(language) ?? new Intl.DisplayNames(language, {type: 'region'});
  names.set(language, known);
  return known.of(code) ?? code;
}
