/** Parts of the world by their UN M49 code, each with its countries (https://unstats.un.org/unsd/methodology/m49/). */
const REGIONS: Readonly<Record<string, string>> = {
  '150': `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT
    NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '143': 'KG KZ TJ TM UZ',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '030': 'CN HK JP KP KR MN MO TW',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '002': `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG
    RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW`,
  '021': 'BM CA GL PM US',
  '419': `AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE
    PR PY SR SV SX TC TT UY VC VE VG VI`,
  '009': 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS'
};

const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([code, countries]) => countries.split(/\s+/).map((country) => [country, code] as const))
);

/** Code of the part of the world that holds a country (ISO 3166-1 alpha-2); "001", the world, when there is none. */
export function macroRegion(country: string): string {
  return REGION_OF.get(country) ?? '001';
}

/** Name of a country (ISO 3166-1 alpha-2) or of a part of the world (UN M49) in a language; the code when it has none. */
export function regionName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
