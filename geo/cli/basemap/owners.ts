import {unCountry} from '../places/un-country.ts';
import type {ProvinceCodes} from '../places/un-country.ts';

/** In which worldview a line is drawn. */
export type BorderView = 'both' | 'un' | 'de-facto';

/** How the line between two provinces is drawn as a border between countries. */
export interface BorderKind {
  readonly view: BorderView;
  readonly disputed: 0 | 1;
}

/** What Natural Earth says of a province: who it belongs to by code and by control. */
export interface OwnedProvince extends ProvinceCodes {
  /** Three-letter code of who holds it, Natural Earth's own where there is no ISO code (KOS, SOL, CYN). */
  readonly adm0_a3: string;
}

// Units that Natural Earth sets apart from the country that they belong to in either worldview.
const MERGED: Readonly<Record<string, string>> = {KAB: 'KAZ', USG: 'CUB', ESB: 'GBR', WSB: 'GBR'};
const UN_OWNERS: Readonly<Record<string, string>> = {
  '-99-X16~': 'GB',
  '-99-X17~': 'GB',
  // Three Moroccan provinces reach into Western Sahara; the border across them is one of those in drawn-lines.ts.
  'MA-14': 'MA',
  'MA-15': 'MA',
  'MA-16': 'MA'
};

/**
 * Fronts: lines drawn dashed, between a province with a code of the first list and one with a code of the second. A code is
 * an ISO 3166-2 code or a three-letter code of who holds the province. Crimea is a part of Ukraine in the worldview `un`
 * (General Assembly resolution 68/262), so the line across its isthmus is drawn de facto only.
 */
const FRONTS: readonly (readonly [readonly string[], readonly string[], BorderView])[] = [
  [['UA-43', 'UA-40'], ['UKR'], 'de-facto'],
  [['MA-14', 'MA-15', 'MA-16'], ['SAH'], 'de-facto'],
  [['GE-AB'], ['GEO'], 'both'],
  [['MD-SN', 'MD-CAM', 'MD-GRI', 'MD-BD'], ['MDA'], 'both'],
  [['CYN'], ['CYP', 'ESB', 'WSB'], 'both'],
  [['SOL'], ['SOM'], 'both'],
  [['KOS'], ['SRB'], 'both'],
  [['PS-GZZ'], ['ISR'], 'both'],
  [['PS-WBK'], ['ISR'], 'de-facto'],
  [['ISR'], ['SYR'], 'both'],
  [['PK-GB', 'PK-JK'], ['IND'], 'both'],
  [['KAS'], ['IND', 'PAK', 'CHN'], 'both'],
  [['IN-LA', 'IN-AR'], ['CHN'], 'both']
];

/** How the line between two provinces is drawn, or null when it is no border in any worldview. */
export function borderKind(a: OwnedProvince, b: OwnedProvince): BorderKind | null {
  for (const [left, right, view] of FRONTS) {
    if (isFront(a, b, left, right) || isFront(b, a, left, right)) return {view, disputed: 1};
  }
  const un = unOwner(a) !== unOwner(b);
  const deFacto = holder(a) !== holder(b);
  if (un && deFacto) return {view: 'both', disputed: 0};
  if (un) return {view: 'un', disputed: 1};
  return deFacto ? {view: 'de-facto', disputed: 1} : null;
}

/** The country of a province in the worldview `un`, for lines: ISO 3166-1 alpha-2, null where it is left open. */
export function unOwner(province: OwnedProvince): string | null {
  return UN_OWNERS[province.iso_3166_2 ?? ''] ?? unCountry(province);
}

/** Who holds a province: the three-letter code of Natural Earth. */
export function holder({adm0_a3: code}: OwnedProvince): string {
  return MERGED[code] ?? code;
}

function isFront(a: OwnedProvince, b: OwnedProvince, left: readonly string[], right: readonly string[]): boolean {
  return has(a, left) && !has(b, left) && has(b, right);
}

function has({adm0_a3: holderCode, iso_3166_2: province}: OwnedProvince, codes: readonly string[]): boolean {
  return codes.includes(holderCode) || codes.includes(province ?? '');
}
